using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.AccountLinking;

/// <summary>What a turn sees of the chats in which a person is known, and what it does to them.</summary>
internal sealed class AccountLinks(IOneTimeCodes codes)
{
    public static readonly Duration CodeLives = Duration.FromMinutes(10);

    /// <summary>After so many wrong codes in a chat none is looked up there until the first of them is this old.</summary>
    public static readonly Duration WrongCounts = Duration.FromHours(1);

    public const int MostWrong = 5;

    public TurnContext Seen(TurnContext context, IUnitOfWork unitOfWork, Place here, KnownPerson? known) => context with
    {
        Here = here.Platform,
        Chats = new(() => known is null ? [] : Told(unitOfWork.People.ChatsOf(known.Id)), LazyThreadSafetyMode.None),
        NewConnectCode = new(codes.Next, LazyThreadSafetyMode.None),
        FindConnectCode = code => Find(unitOfWork, here, known, code, context.Now),
        NoConnectCodesUntil = new(() => NoneUntil(unitOfWork, here, context.Now), LazyThreadSafetyMode.None),
    };

    /// <summary>The chat becomes that of the code's person: who that is now, and what is to be told to them.</summary>
    public static (KnownPerson Person, Input Told) Join(
        IUnitOfWork unitOfWork, Place here, KnownPerson? known, ChatChange.LinkAccount linkAccount, Instant now)
    {
        var offered = unitOfWork.Codes.Find(linkAccount.Code, now) ?? throw new InvalidOperationException("A code was joined that is none.");
        var came = unitOfWork.People.Merge(offered.Person, here, known?.Id);
        unitOfWork.Codes.Use(linkAccount.Code);
        return (unitOfWork.People.Find(here)!, new Input.AccountLinked(new AccountLink(known?.State, came.Days, came.CheckIns)));
    }

    public static void Apply(IUnitOfWork unitOfWork, Place here, long? person, ChatChange change, Instant now)
    {
        switch (change, person)
        {
            case (ChatChange.CountWrongCode, _):
                if (NoneUntil(unitOfWork, here, now) is null)
                {
                    unitOfWork.Codes.CountWrong(here, now);
                }

                break;
            case (ChatChange.OfferCode(var code), { } known):
                unitOfWork.Codes.Offer(known, code, now + CodeLives);
                break;
            case (ChatChange.RemindersTo(var platform), { } known):
                unitOfWork.People.RemindersTo(known, platform);
                break;
            case (ChatChange.UnlinkChat(var platform), { } known):
                unitOfWork.People.Separate(known, platform);
                break;
            default:
                throw new InvalidOperationException($"Nobody to do {change.GetType().Name} for.");
        }
    }

    private static FoundLinkCode? Find(IUnitOfWork unitOfWork, Place here, KnownPerson? known, string code, Instant now) =>
        NoneUntil(unitOfWork, here, now) is null && unitOfWork.Codes.Find(code, now) is var (person, isUsed) && (!isUsed || person == known?.Id)
            ? new FoundLinkCode(person == known?.Id, isUsed, [.. unitOfWork.People.ChatsOf(person).Select(chat => chat.Address.Platform)])
            : null;

    /// <summary>Null while codes are looked up in this chat.</summary>
    private static Instant? NoneUntil(IUnitOfWork unitOfWork, Place here, Instant now) =>
        unitOfWork.Codes.WrongSince(here, now - WrongCounts) is { Count: >= MostWrong } wrong ? wrong[^MostWrong] + WrongCounts : null;

    private static IReadOnlyList<LinkedChat> Told(IReadOnlyList<PersonChat> chats) =>
        [.. chats.Select(chat => new LinkedChat(chat.Address.Platform, chat.GetsReminders))];
}
