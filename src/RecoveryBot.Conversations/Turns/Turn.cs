using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Turns;

/// <summary>What a conversation may look at besides the input.</summary>
/// <param name="Person">Null for somebody who has not consented: nothing is kept about them.</param>
/// <param name="Now">The moment of this turn.</param>
/// <param name="History">Read only when a turn needs it; the same answer each time.</param>
/// <param name="NewFormId">A short id for a form opened in this turn.</param>
public sealed record TurnContext(
    PersonState? Person,
    Instant Now,
    Lazy<History> History,
    string NewFormId)
{
    /// <summary>The latest fact of each kind and date that the history reaches back to, settings aside. Read only when needed.</summary>
    public Lazy<IReadOnlyList<Fact.Dated>> Facts { get; init; } = new([]);

    /// <summary>Finds answered questions by any words, what fits best first; the same ones for the same words.</summary>
    public Func<string, IReadOnlyList<FaqMatch>> FindQuestions { get; init; } = _ => [];

    /// <summary>The platform of the chat in which this turn happens.</summary>
    public string Here { get; init; } = "";

    /// <summary>The person's chats, in the order in which they came. Read only when a turn needs them.</summary>
    public Lazy<IReadOnlyList<LinkedChat>> Chats { get; init; } = new([]);

    /// <summary>Whose turn it is; null for a stranger.</summary>
    public long? Me { get; init; }

    /// <summary>Who did it; null for the clock and for other parties.</summary>
    public Actor? Actor { get; init; }

    /// <summary>Where it was done; null for the clock and for other parties.</summary>
    public Place? Origin { get; init; }

    /// <summary>What people call the origin; null if the platform did not say, or there is none.</summary>
    public string? OriginTitle { get; init; }

    /// <summary>
    /// Opens a direct chat with the bot and hands over what is put behind it, as far as that is letters and digits; null where
    /// there is no such address.
    /// </summary>
    public string? StartLink { get; init; }

    /// <summary>What actor and bot may do in a place at this moment; null if that has to be asked first (<see cref="Turn.AsksRights"/>).</summary>
    public Func<Place, Rights?> RightsIn { get; init; } = _ => null;

    /// <summary>Who belongs where.</summary>
    public IDirectory Directory { get; init; } = EmptyDirectory.Instance;

    /// <summary>What a community has set up; null for none.</summary>
    public Func<long, CommunityState?> Community { get; init; } = _ => null;

    /// <summary>Who was shown something of the person, the latest first. Read only when a turn needs it.</summary>
    public Lazy<IReadOnlyList<LookedAt>> Looks { get; init; } = new([]);

    /// <summary>An invite's code that nobody was given yet. Drawn only when a turn needs it.</summary>
    public Lazy<string> NewInviteCode { get; init; } = new(() => throw new InvalidOperationException("Nobody draws codes here."));

    /// <summary>A code that nobody was given yet. Drawn only when a turn needs it.</summary>
    public Lazy<string> NewConnectCode { get; init; } = new(() => throw new InvalidOperationException("Nobody draws codes here."));

    /// <summary>Null for a code that is wrong or over, and for any while none is looked up.</summary>
    public Func<string, FoundLinkCode?> FindConnectCode { get; init; } = _ => null;

    /// <summary>Once too many codes were wrong in this chat, none is looked up in it until this moment; null while they are.</summary>
    public Lazy<Instant?> NoConnectCodesUntil { get; init; } = new((Instant?)null);
}

/// <summary>What a turn leads to; all of it is saved, or nothing.</summary>
/// <param name="Person">The new state. Null means that nothing is kept: whoever was known is erased.</param>
public sealed record Turn(PersonState? Person)
{
    /// <summary>In the order in which they hold: a decision looks at what stands before it, settings included.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>The answer: where it was asked, for the eyes of whoever asked; where reminders go if nobody did.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];

    public IReadOnlyList<AgendaChange> Agenda { get; init; } = [];

    public IReadOnlyList<ChatChange> Chats { get; init; } = [];

    /// <summary>What is said besides the answer.</summary>
    public IReadOnlyList<Send> Sends { get; init; } = [];

    /// <summary>What other parties are told.</summary>
    public IReadOnlyList<Tell> Tells { get; init; } = [];

    /// <summary>What the person lets others see, or no more.</summary>
    public IReadOnlyList<ConsentChange> Consents { get; init; } = [];

    /// <summary>What the person writes for their trainers.</summary>
    public IReadOnlyList<NoteForTrainer> Notes { get; init; } = [];

    /// <summary>Who looked at the person, for them to know.</summary>
    public IReadOnlyList<KeptLook> Looks { get; init; } = [];

    /// <summary>What the person, as a trainer, keeps about clients.</summary>
    public IReadOnlyList<TrainerChange> Trainer { get; init; } = [];

    /// <summary>A group that begins with this turn; null for none.</summary>
    public Founding? Founds { get; init; }

    /// <summary>A community that begins with this turn; null for none.</summary>
    public CommunityFounding? FoundsCommunity { get; init; }

    /// <summary>
    /// The turn was not taken: it has to know first what the actor and the bot may do in this place. Nothing of it is saved, and
    /// it is taken once more.
    /// </summary>
    public Place? AsksRights { get; init; }
}
