using NodaTime;

namespace RecoveryBot.Conversations.Turns;

/// <summary>One thing that happens at most once: the agenda's key together with the party.</summary>
/// <param name="Date">The client's day it belongs to.</param>
/// <param name="Number">0, or which snooze of that day.</param>
public sealed record Occurrence(OccurrenceKind Kind, LocalDate Date, int Number = 0);

public enum OccurrenceKind
{
    MorningPrompt,

    /// <summary>The one reminder of an unanswered prompt.</summary>
    Nudge,

    /// <summary>The client asked to be asked later.</summary>
    Snoozed,

    /// <summary>How the day went.</summary>
    Evening,

    /// <summary>The week, looked back on by its Sunday.</summary>
    LookBack,

    /// <summary>The morning's question could not be sent.</summary>
    NotSent,

    /// <summary>A group's morning is shown.</summary>
    Summary,

    /// <summary>What was shown of a group's morning is brought up to date.</summary>
    SummaryEdit,

    /// <summary>A community's shared reminder is posted.</summary>
    SharedPost,

    /// <summary>The day of a shared reminder is over.</summary>
    SharedClosing,

    /// <summary>A community's week is looked back on.</summary>
    Recap,

    /// <summary>Who is to see a professional and could wait for the morning is told of to a group's trainers.</summary>
    Notices,

    /// <summary>Quiet hours are over, in which a trainer wrote.</summary>
    TrainerWords,
}

/// <summary>What a turn does to the agenda.</summary>
public abstract record AgendaChange
{
    private AgendaChange()
    {
    }

    /// <summary>Sets or moves an occurrence. One that has already come is never set again.</summary>
    public sealed record Set(Occurrence Occurrence, Instant DueAt) : AgendaChange;

    /// <summary>Takes an occurrence that has not come off the agenda.</summary>
    public sealed record Cancel(Occurrence Occurrence) : AgendaChange;

    /// <summary>Takes everything that has not come off this person's agenda.</summary>
    public sealed record CancelAll : AgendaChange;
}
