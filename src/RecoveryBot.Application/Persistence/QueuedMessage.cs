using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Persistence;

/// <summary>A message waiting to be sent, without its words: those stay in the database until their moment.</summary>
/// <param name="Id">Ascending in the order in which things were said; never used twice.</param>
public sealed record QueuedMessage(long Id, Place To, DeliveryPriority Priority, string? Card, Placement Placement)
{
    /// <summary>The update that it answers; null for what nobody asked for.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>Updates that nothing else answers than this, because it stands for what answered them.</summary>
    public IReadOnlyList<string> AlsoAnswers { get; init; } = [];

    /// <summary>Attempts that did not get it there.</summary>
    public int Attempts { get; init; }

    /// <summary>An earlier attempt ended with an unknown outcome: it may stand in the chat already.</summary>
    public bool MayHaveArrived { get; init; }

    /// <summary>Not to be tried earlier, as it was saved; null: at once.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>As <see cref="Message.VersionsApart"/> tells; forgotten with a restart, before which nothing was shown.</summary>
    public Duration? VersionsApart { get; init; }

    /// <summary>
    /// Whose place in the chat's order it takes: its own, or that of the version of its card it stands for.
    /// </summary>
    public long Turn { get; init; } = Id;

    /// <summary>Older unsent versions of its card, which need not be sent any more.</summary>
    public IReadOnlyList<long> StandsFor { get; init; } = [];

    /// <summary>Requests it is likely to take: a card that moves below loses its buttons above.</summary>
    public int Requests => Card is not null && Placement == Placement.Below ? 2 : 1;

    /// <summary>
    /// This message in place of an older version of its card: where that one would have appeared, and no later.
    /// </summary>
    public QueuedMessage InPlaceOf(QueuedMessage older) => this with
    {
        Priority = older.Priority < Priority ? older.Priority : Priority,
        Turn = Placement == Placement.InPlace ? older.Turn : Turn,
        Placement = older.Placement == Placement.Below ? Placement.Below : Placement,
        StandsFor = [.. older.StandsFor, older.Id, .. StandsFor],
        AlsoAnswers = [.. older.AlsoAnswers, .. older.InReplyTo is { } update ? (string[])[update] : [], .. AlsoAnswers],
    };
}

/// <summary>What a queued message says, and the platform's id of its card's message now on screen.</summary>
public sealed record QueuedWords(Message Message, string? Shown);
