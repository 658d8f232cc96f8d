using NodaTime;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Conversations.Connecting;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Connecting;

/// <summary>What a turn sees of the chats in which a person is known, and what it does to them.</summary>
internal sealed class ChatConnections(IOneTimeCodes codes)
{
    public static readonly Duration CodeLives = Duration.FromMinutes(10);

    /// <summary>After so many wrong codes in a chat none is looked up there until the first of them is this old.</summary>
    public static readonly Duration WrongCounts = Duration.FromHours(1);

    public const int MostWrong = 5;

    public TurnContext Seen(TurnContext context, IWriting writing, Place here, KnownPerson? known) => context with
    {
        Here = here.Platform,
        Chats = new(() => known is null ? [] : Told(writing.People.ChatsOf(known.Id)), LazyThreadSafetyMode.None),
        NewConnectCode = new(codes.Next, LazyThreadSafetyMode.None),
        FindConnectCode = code => Find(writing, here, known, code, context.Now),
        NoConnectCodesUntil = new(() => NoneUntil(writing, here, context.Now), LazyThreadSafetyMode.None),
    };

    /// <summary>The chat becomes that of the code's person: who that is now, and what is to be told to them.</summary>
    public static (KnownPerson Person, Input Told) Join(
        IWriting writing, Place here, KnownPerson? known, ChatChange.Join join, Instant now)
    {
        var offered = writing.Codes.Find(join.Code, now) ?? throw new InvalidOperationException("A code was joined that is none.");
        var came = writing.People.Join(offered.Person, here, known?.Id);
        writing.Codes.Use(join.Code);
        return (writing.People.Find(here)!, new Input.Connected(new Joined(known?.State, came.Days, came.CheckIns)));
    }

    public static void Apply(IWriting writing, Place here, long? person, ChatChange change, Instant now)
    {
        switch (change, person)
        {
            case (ChatChange.CountWrongCode, _):
                if (NoneUntil(writing, here, now) is null)
                {
                    writing.Codes.CountWrong(here, now);
                }

                break;
            case (ChatChange.OfferCode(var code), { } known):
                writing.Codes.Offer(known, code, now + CodeLives);
                break;
            case (ChatChange.RemindersTo(var platform), { } known):
                writing.People.RemindersTo(known, platform);
                break;
            case (ChatChange.Separate(var platform), { } known):
                writing.People.Separate(known, platform);
                break;
            default:
                throw new InvalidOperationException($"Nobody to do {change.GetType().Name} for.");
        }
    }

    private static FoundCode? Find(IWriting writing, Place here, KnownPerson? known, string code, Instant now) =>
        NoneUntil(writing, here, now) is null && writing.Codes.Find(code, now) is var (person, isUsed) && (!isUsed || person == known?.Id)
            ? new FoundCode(person == known?.Id, isUsed, [.. writing.People.ChatsOf(person).Select(chat => chat.Address.Platform)])
            : null;

    /// <summary>Null while codes are looked up in this chat.</summary>
    private static Instant? NoneUntil(IWriting writing, Place here, Instant now) =>
        writing.Codes.WrongSince(here, now - WrongCounts) is { Count: >= MostWrong } wrong ? wrong[^MostWrong] + WrongCounts : null;

    private static IReadOnlyList<ConnectedChat> Told(IReadOnlyList<PersonChat> chats) =>
        [.. chats.Select(chat => new ConnectedChat(chat.Address.Platform, chat.GetsReminders))];
}
