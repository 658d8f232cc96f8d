using NodaTime;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Messages;

/// <summary>
/// Words about other people. They are never stored: which report for whom is, and it is made just before it is sent, from what
/// may be seen at that moment.
/// </summary>
/// <param name="About">The party that it is about.</param>
/// <param name="Looker">The person who reads it; null for a channel.</param>
/// <param name="Page">From 0.</param>
public sealed record Report(ReportKind Kind, long About, long? Looker, LocalDate Date, int Page = 0)
{
    /// <summary>For a rehearsal: the rules that are tried.</summary>
    public GroupRules? Rules { get; init; }

    /// <summary>For a rehearsal: the card it stands on, whose buttons lead on.</summary>
    public string? Card { get; init; }
}

/// <summary>Stored by these names.</summary>
public enum ReportKind
{
    /// <summary>A group's morning in its channel.</summary>
    Summary,

    /// <summary>What one trainer privately gets of a group's morning.</summary>
    Digest,

    /// <summary>The same with another portion of those who need the trainer.</summary>
    DigestPage,

    /// <summary>One client as one trainer may see them: two weeks, and on the next page their reasons.</summary>
    Client,

    /// <summary>A community's post of a day with its count; the page is the reminder's number.</summary>
    SharedPost,

    /// <summary>A community's week, by its Monday.</summary>
    Recap,

    /// <summary>To one trainer, what a client wrote for them.</summary>
    Note,

    /// <summary>To one trainer, that a client is to see a professional.</summary>
    Notice,

    /// <summary>To one trainer, what other rules of a group would have decided; on the next page for whom.</summary>
    Rehearsal,
}
