using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Records;

/// <summary>What is known about earlier days. Days without a record are unknown, not zero.</summary>
public sealed record History
{
    public static readonly History Empty = new();

    /// <summary>Earlier mornings, at most one per date, in any order.</summary>
    public IReadOnlyList<CheckIn> CheckIns { get; init; } = [];

    public IReadOnlyList<Session> Sessions { get; init; } = [];

    /// <summary>What was decided on earlier mornings, at most one per date, in the order of the dates.</summary>
    public IReadOnlyList<DecidedDay> Decided { get; init; } = [];

    /// <summary>Dates confirmed to be without a session.</summary>
    public IReadOnlyList<LocalDate> RestDays { get; init; } = [];

    public IReadOnlyList<SessionFeedback> Feedback { get; init; } = [];

    /// <summary>First days of earlier deloads.</summary>
    public IReadOnlyList<LocalDate> Deloads { get; init; } = [];

    /// <summary>Dates on which a deload was proposed.</summary>
    public IReadOnlyList<LocalDate> DeloadAdvice { get; init; } = [];

    /// <summary>Dates on which a planned session gave way to rest or recovery.</summary>
    public IReadOnlyList<LocalDate> UnplannedEasyDays { get; init; } = [];

    /// <summary>Planned sessions that were given another day or dropped, at most one entry per planned day.</summary>
    public IReadOnlyList<MovedSession> MovedSessions { get; init; } = [];

    /// <summary>In any order; they do not overlap.</summary>
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    /// <summary>The latest referral that no later clearance answered.</summary>
    public LocalDate? OpenReferralSince { get; init; }
}

/// <summary>What a day was decided to be.</summary>
public sealed record DecidedDay(LocalDate Date, Decision Decision);

/// <summary>One session as logged.</summary>
/// <param name="SessionRpe">Foster's CR10, 0–10; null if not said.</param>
/// <param name="DurationMin">Minutes; null if not said.</param>
public sealed record Session(
    LocalDate Date,
    SessionType Type,
    double? SessionRpe = null,
    double? DurationMin = null,
    Performance? Performance = null);

public enum SessionType
{
    Training,
    ActiveRecovery,
}

public enum Performance
{
    Better,
    Normal,
    Worse,
}
