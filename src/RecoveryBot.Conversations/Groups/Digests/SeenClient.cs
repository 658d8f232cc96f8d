using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Groups.Digests;

/// <summary>A client as one trainer may see them.</summary>
/// <param name="Came">When they came to the group.</param>
/// <param name="Since">The first day that may be seen.</param>
/// <param name="Days">Those that were answered, the last four weeks, in their order.</param>
/// <param name="WasAsked">Today's question is in front of them.</param>
/// <param name="Pauses">They asked to be left alone today.</param>
/// <param name="PausesUntil">The first day after that; null while its end is open.</param>
public sealed record SeenClient(
    long Person,
    string Name,
    Instant Came,
    ConsentLevel Level,
    LocalDate Since,
    IReadOnlyList<SeenDay> Days,
    bool WasAsked,
    bool Pauses,
    LocalDate? PausesUntil)
{
    /// <summary>How many days back are read: four of each weekday.</summary>
    public const int DaysBack = 28;

    /// <summary>Of so many days back a trainer who asks for one client is shown the reasons.</summary>
    public const int DaysShown = 14;

    /// <summary>Through which group they are seen.</summary>
    public long Group { get; init; }

    /// <summary>What they wrote for the trainer, of today and yesterday.</summary>
    public IReadOnlyList<SeenNote> Notes { get; init; } = [];

    /// <summary>Flags of which the trainer does not want to be told for now.</summary>
    public IReadOnlyList<SnoozedFlag> Snoozed { get; init; } = [];

    /// <summary>The trainer has dealt with them today.</summary>
    public bool IsHandled { get; init; }

    /// <summary>When the trainer was last told at once that they are to see a professional; null if not since yesterday.</summary>
    public Instant? ToldAt { get; init; }

    public SeenDay? On(LocalDate date) => Days.FirstOrDefault(day => day.Date == date);

    /// <summary>Without the name: records print themselves into logs.</summary>
    public override string ToString() => $"{nameof(SeenClient)} {Person}";
}

/// <summary>What a client wrote for a trainer to read with a day.</summary>
public sealed record SeenNote(LocalDate Date, string Text)
{
    /// <summary>Without the words: records print themselves into logs.</summary>
    public override string ToString() => nameof(SeenNote);
}

/// <summary>One answered day of a client.</summary>
/// <param name="IsDisplaced">Planned training gave way.</param>
/// <param name="Morning">No more of it than may be seen; null where nothing was noted for trainers, and for earlier days.</param>
public sealed record SeenDay(LocalDate Date, Decision Decision, bool IsDisplaced, Instant AnsweredAt, MorningForTrainer? Morning);
