using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Routing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Testing.Transcripts;

/// <summary>
/// A conversation as a test: what one person does, and what they then see. Between any two steps the state goes through
/// its saved form, as if the program had been stopped and started.
/// </summary>
public sealed partial class Transcript
{
    // It remembers nothing, so one is enough for all.
    private static readonly Conversation Pure = Conversation.InEnglish(new RecoveryModel(DecisionOptions.Default));
    private readonly KeptHistory _history;
    private readonly List<RecordedFact> _kept = [];
    private readonly Dictionary<string, Message> _cards = [];
    private readonly List<(Occurrence By, Instant At)> _unasked = [];
    private byte[]? _state;
    private int _forms;

    /// <param name="person">Null for a stranger.</param>
    public Transcript(Instant at, PersonState? person = null, History? history = null)
    {
        Now = at;
        _history = new KeptHistory(history ?? History.Empty);
        Save(person);
    }

    public Instant Now { get; private set; }

    public KeptAgenda Agenda { get; } = new();

    /// <summary>The chats of this person, who speaks on Telegram.</summary>
    public IReadOnlyList<LinkedChat> Chats { get; init; } = [new("telegram", GetsReminders: true)];

    /// <summary>The codes that count.</summary>
    public Dictionary<string, FoundLinkCode> Codes { get; } = [];

    /// <summary>Too many codes were wrong; null while they are looked up.</summary>
    public Instant? NoConnectCodesUntil { get; init; }

    /// <summary>What the latest step did to the person's chats.</summary>
    public IReadOnlyList<ChatChange> ChatChanges { get; private set; } = [];

    /// <summary>What the latest step said in other chats.</summary>
    public IReadOnlyList<Send> Sends { get; private set; } = [];

    /// <summary>The messages of the latest step.</summary>
    public IReadOnlyList<Message> Said { get; private set; } = [];

    /// <summary>What wrote to the client first, and when; what came and said nothing is not among it.</summary>
    public IReadOnlyList<(Occurrence By, Instant At)> Unasked => _unasked;

    public IReadOnlyCollection<Fact.CheckInDecided> Decided => _history.Decided;

    /// <summary>The latest of each kind and date, in the order of their dates.</summary>
    public IReadOnlyList<Fact.Dated> Facts => _history.Facts;

    /// <summary>Every version of everything that was kept, in its order.</summary>
    public IReadOnlyList<RecordedFact> Kept => _kept;

    public int DecisionsKept { get; private set; }

    /// <summary>Null for somebody about whom nothing is kept.</summary>
    public PersonState? Person => _state is null ? null : StateCodec.Read(_state);

    public string Screen => string.Join("\n---\n", Said.Select(PlainText.Of));

    public Transcript Types(string text) => Take(Input.Written(text));

    /// <summary>Anything else that a platform can tell of a person.</summary>
    public Transcript Does(Input input) => Take(input);

    /// <summary>Taps the button with this label on what is on screen.</summary>
    public Transcript Taps(params IReadOnlyList<string> labels) =>
        labels.Aggregate(this, (transcript, label) => transcript.Presses(transcript.Payload(label)));

    public Transcript Presses(string payload) => Take(new Input.Press(payload));

    /// <summary>The bot was away for longer than a press lives.</summary>
    public Transcript IsInterrupted() => Take(new Input.Interrupted());

    /// <summary>Opens the chat again after having closed it to the bot.</summary>
    public Transcript ComesBack() => Take(new Input.CameBack());

    /// <summary>Somebody typed this person's code in this chat.</summary>
    public Transcript IsJoinedBy(AccountLink accountLink) => Take(new Input.AccountLinked(accountLink));

    /// <summary>Keeps a button for later, as an old message does.</summary>
    public Transcript Keeps(string label, out string payload)
    {
        payload = Payload(label);
        return this;
    }

    /// <summary>Keeps what is on screen for later.</summary>
    public Transcript KeepsScreen(out string screen)
    {
        screen = Screen;
        return this;
    }

    /// <summary>What would come of this, which leaves no trace.</summary>
    public Turn WouldTake(Input input) => TurnOf(input, Person);

    private Transcript Take(Input input)
    {
        var person = Person;
        WriteDone(input);
        var turn = TurnOf(input, person);
        foreach (var fact in turn.Facts)
        {
            _history.Keep(fact);
            _kept.Add(new RecordedFact(Now, fact));
            DecisionsKept += fact is Fact.CheckInDecided ? 1 : 0;
        }

        foreach (var change in turn.Agenda)
        {
            Agenda.Change(change);
        }

        foreach (var message in turn.Messages.Where(message => message.Card is not null))
        {
            _cards[message.Card!] = message;
        }

        if (input is Input.Due due && turn.Messages.Count > 0)
        {
            _unasked.Add((due.Occurrence, Now));
        }

        Said = turn.Messages;
        (ChatChanges, Sends) = (turn.Chats, turn.Sends);
        Save(turn.Person);
        WriteSeen();
        return this;
    }

    private Turn TurnOf(Input input, PersonState? person)
    {
        var history = new Lazy<History>(() => _history.Read(person?.Client?.Profile.MedicalClearanceDate));
        return Pure.Take(input, new TurnContext(person, Now, history, $"f{++_forms}")
        {
            Facts = new(() => _history.Facts),
            FindQuestions = KnownQuestions.Index.Find,
            Here = "telegram",
            Chats = new(() => Chats),
            NewConnectCode = new(() => "AB2DEF4H"),
            FindConnectCode = code => Codes.GetValueOrDefault(code),
            NoConnectCodesUntil = new(NoConnectCodesUntil),
        });
    }

    private void Save(PersonState? person) => _state = person is null ? null : StateCodec.Write(person);

    private string Payload(string label)
    {
        var onScreen = OnScreen().ToList();
        var found = onScreen.Find(button => button.Label == label)
            ?? onScreen.Find(button => button.Label.EndsWith(label, StringComparison.Ordinal));
        return found?.Payload ?? throw new InvalidOperationException($"There is no button \"{label}\" on this screen:\n{Screen}");
    }

    /// <summary>What was said last is where one looks first; an older card is still on screen.</summary>
    private IEnumerable<Button> OnScreen() =>
        Said.Concat(_cards.Values.Reverse()).SelectMany(message => message.Rows.SelectMany(row => row));
}
