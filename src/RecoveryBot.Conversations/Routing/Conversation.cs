using System.Globalization;
using RecoveryBot.Conversations.AccountLinking;
using RecoveryBot.Conversations.Communities.SettingUp;
using RecoveryBot.Conversations.Communities.Wording;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Groups.Notices;
using RecoveryBot.Conversations.Groups.Overrides;
using RecoveryBot.Conversations.Groups.Rules;
using RecoveryBot.Conversations.LookBacks;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.OwnData;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Prompts;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Routing;

/// <summary>
/// The one way into the conversation. Pure: the same input in the same context gives the same turn, and any input at all,
/// a forged button as well, gets an answer that helps.
/// </summary>
public sealed class Conversation
{
    private readonly IWording _wording;
    private readonly CommunityHandler _communities;
    private readonly GroupHandler _groups;
    private readonly OnboardingHandler _onboardingHandler;
    private readonly TrainerOnlyHandler _trainers;

    private readonly ClientHandler _clients;

    public Conversation(RecoveryModel model, IWording words, IOnboardingWording onboardingWords)
    {
        _wording = words;
        _communities = new CommunityHandler(new EnglishCommunityWording(), words, onboardingWords);
        _groups = new GroupHandler(words, onboardingWords, _communities.Take);
        _onboardingHandler = new OnboardingHandler(new OnboardingForm(onboardingWords), new Erasure(words), new LinkCodeRedemption(words), _groups, words);
        _trainers = new TrainerOnlyHandler(_groups, _onboardingHandler, new Erasure(words), words);
        _clients = new ClientHandler(model, words, onboardingWords, _groups);
        Apology = new Message(words.Apology, []);
        Unreadable = new Message(words.Unreadable, []);
        SavedByLaterVersion = new Message(words.SavedByLaterVersion, []);
    }

    /// <summary>Said when a turn failed and nothing of it was kept.</summary>
    public Message Apology { get; }

    /// <summary>Said when something kept about the person cannot be read.</summary>
    public Message Unreadable { get; }

    /// <summary>Said when something kept about the person was saved by a later version of the program.</summary>
    public Message SavedByLaterVersion { get; }

    /// <summary>Said in a group to somebody who has to begin the direct chat themselves.</summary>
    /// <param name="link">The address that opens it.</param>
    public Message OnlyInDirect(string link) => new(_wording.OnlyInDirect(link), []);

    /// <summary>The first words in a direct chat, to somebody who talked with us elsewhere.</summary>
    public Message DirectHello => new(_wording.DirectHello, []);

    public static Conversation InEnglish(RecoveryModel model) =>
        new(model, new EnglishWording(), new EnglishOnboardingWording());

    public Turn Take(Input input, TurnContext context) => input switch
    {
        Input.Edited edited => SayingSo(Take(edited.Now, context)),
        Input.Press { Payload: SharedButtons.CheckIn } or Input.Command { Name: "start", Arguments: SharedButtons.CheckInStart } => TakeAsSaid(new Input.Command("checkin"), context),
        _ => TakeAsSaid(input, context),
    };

    private Turn TakeAsSaid(Input input, TurnContext context)
    {
        var answer = RulesWishes.After(EndedCoaching.After(Answer(input, context), context), context);
        var turn = TellingGroups(TellingTheOthers(_clients.DecidedAfter(answer, context), context), context);
        var heard = input.IsHeard ? _clients.Welcoming(PromptPlanner.Heard(turn, context), input, context) : turn;
        return RememberingSettings(LookBackTimes.Planned(heard, context.Now), context);
    }

    /// <summary>
    /// A day that ended with complaints in a check-in nobody finished is decided on them before anything else, so that the
    /// days after it know.
    /// </summary>
    private Turn Answer(Input input, TurnContext context)
    {
        if (context.Person is not { Client: { } client } person
            || ClientTurn.Ended(person, client, context) is not { } ended
            || _clients.LeftOpen(ended) is not { } fact)
        {
            return Answered(input, context);
        }

        var knowing = new Lazy<History>(() => context.History.Value.After(fact));
        var turn = Answered(input, context with { Person = person with { Form = null }, History = knowing });
        return turn.Person is null ? turn : turn with { Facts = [fact, .. turn.Facts] };
    }

    private Turn Answered(Input input, TurnContext context) => (context.Person, input) switch
    {
        // Who came back without a word is heard, and that is all.
        (var person, Input.CameBack) => new Turn(person),
        (var person, Input.Anonymous { Asked: not null }) => _communities.WhoAsks(person),
        (var person, Input.Anonymous) => Say(person, _wording.WriteAsYourself),
        ({ Client: { } client } person, Input.FromParty { What: Told.FromTrainer what, By: { } by }) =>
            _clients.FromTrainer(ClientTurn.Today(person, client, context), by, what),
        ({ } person, Input.FromParty) => _groups.Take(new Speaker(person, context), input) ?? new Turn(person),
        (null, Input.FromParty) => new Turn(Person: null),
        ({ Client: not null } person, Input.Wordless) => Say(person, _wording.OnlyWords),
        ({ Client: { } client } person, Input.Interrupted) => _clients.AskAgain(ClientTurn.Of(person, client, context)),
        ({ Client: { } client } person, Input.ClockSet) => ClockSetBack.Replanned(person, client, context.Now),
        (var person, Input.ClockSet) => new Turn(person),
        ({ Client: { } client } person, Input.Due due) =>
            _clients.Take(ClientTurn.For(due.Occurrence, person, client, context), input),
        ({ Client: { } client } person, Input.AccountLinked { Link: var accountLink }) =>
            _clients.Linked(ClientTurn.Today(person, client, context), accountLink),
        ({ Client: { } client } person, _) => _clients.Take(ClientTurn.Of(person, client, context), input),
        ({ Consent: null } trainer, _) when _trainers.Take(trainer, input, context) is { } turn => turn,
        (var newcomer, _) => _onboardingHandler.Take(newcomer, input, context),
    };

    /// <summary>
    /// Whoever trains or is trained is heard of there: that a day was decided, that something is not to be seen any more, or that
    /// they are gone.
    /// </summary>
    private static Turn TellingGroups(Turn turn, TurnContext context)
    {
        var shows = turn.Facts.OfType<Fact.CheckInDecided>().Select(fact => fact.Date);
        if (context.Person is { Client: { } client } person
            && (turn.Person is null || turn.Consents.Any(change => change is ConsentChange.Unname or ConsentChange.WithdrawAll)))
        {
            shows = shows.Append(ClientTurn.Today(person, client, context).Date);
        }

        var dates = shows.Distinct().ToList();
        if (context.Me is not { } me || (turn.Person is not null && dates.Count == 0))
        {
            return turn;
        }

        var groups = context.Directory.GroupsOf(me);
        var gone = groups.Where(group => turn.Person is null && group.Role == Role.Owner)
            .Select(group => new Tell(group.Group, new Told.OwnerGone(), "owner"));
        var erased = groups.Where(group => turn.Person is null && group.Role == Role.Client)
            .Select(group => new Tell(group.Group, new Told.Erased(me), string.Create(CultureInfo.InvariantCulture, $"erased:{me}")));
        var changed = from date in dates
                      from @group in groups
                      where @group.Role == Role.Client
                      select new Tell(@group.Group, new Told.DayChanged(date), string.Create(CultureInfo.InvariantCulture, $"day:{date:uuuu-MM-dd}"));
        return turn with { Tells = [.. turn.Tells, .. gone, .. erased, .. changed, .. ReferralTells.Of(turn, context, groups), .. RefusedWords.Of(turn, context)] };
    }

    private static Turn Say(PersonState? person, RichText words) => new(person) { Messages = [new Message(words, [])] };

    /// <summary>Somebody who corrects a word sees that it was heard, and that what they wrote first still stands above.</summary>
    private Turn SayingSo(Turn turn) => turn with { Messages = [new Message(_wording.ChangeTaken, []), .. turn.Messages] };

    /// <summary>Whoever is erased is so in each of their chats, and each of them says it.</summary>
    private Turn TellingTheOthers(Turn turn, TurnContext context) => (context.Person, turn.Person) is ({ }, null)
        ? turn with
        {
            Sends =
            [
                .. context.Chats.Value.Where(chat => chat.Platform != context.Here).Select(chat => new Send(
                    new Destination.Own(chat.Platform), new Message(_wording.ErasedElsewhere(context.Here), []) { IsFarewell = true })),
            ],
        }
        : turn;

    /// <summary>
    /// Whatever changed the settings, that they did is kept with its day: what was decided earlier went by the earlier
    /// ones. A decision that went by new ones has kept them before it.
    /// </summary>
    private static Turn RememberingSettings(Turn turn, TurnContext context)
    {
        var kept = turn.Facts.OfType<Fact.SettingsChanged>().LastOrDefault()?.Client ?? context.Person?.Client;
        return turn.Person is { Client: { } client } person && client != kept
            ? turn with
            {
                Facts = [.. turn.Facts, new Fact.SettingsChanged(ClientTurn.Today(person, client, context).Date, client)],
            }
            : turn;
    }
}
