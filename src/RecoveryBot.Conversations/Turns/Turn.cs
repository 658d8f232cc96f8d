using NodaTime;
using RecoveryBot.Conversations.Asking;
using RecoveryBot.Conversations.Connecting;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Load;

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
    public Func<string, IReadOnlyList<FoundQuestion>> FindQuestions { get; init; } = _ => [];

    /// <summary>The platform of the chat in which this turn happens.</summary>
    public string Here { get; init; } = "";

    /// <summary>The person's chats, in the order in which they came. Read only when a turn needs them.</summary>
    public Lazy<IReadOnlyList<ConnectedChat>> Chats { get; init; } = new([]);

    /// <summary>A code that nobody was given yet. Drawn only when a turn needs it.</summary>
    public Lazy<string> NewConnectCode { get; init; } = new(() => throw new InvalidOperationException("Nobody draws codes here."));

    /// <summary>Null for a code that is wrong or over, and for any while none is looked up.</summary>
    public Func<string, FoundCode?> FindConnectCode { get; init; } = _ => null;

    /// <summary>Once too many codes were wrong in this chat, none is looked up in it until this moment; null while they are.</summary>
    public Lazy<Instant?> NoConnectCodesUntil { get; init; } = new((Instant?)null);
}

/// <summary>What a turn leads to; all of it is saved, or nothing.</summary>
/// <param name="Person">The new state. Null means that nothing is kept: whoever was known is erased.</param>
public sealed record Turn(PersonState? Person)
{
    /// <summary>In the order in which they hold: a decision looks at what stands before it, settings included.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public IReadOnlyList<Message> Messages { get; init; } = [];

    public IReadOnlyList<AgendaChange> Agenda { get; init; } = [];

    public IReadOnlyList<ChatChange> Chats { get; init; } = [];

    public IReadOnlyList<SaidElsewhere> Elsewhere { get; init; } = [];
}
