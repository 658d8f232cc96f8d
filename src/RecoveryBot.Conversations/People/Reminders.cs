using NodaTime;

namespace RecoveryBot.Conversations.People;

/// <summary>When a client is written to without having asked.</summary>
/// <param name="Morning">Whether the morning's question is asked at all.</param>
/// <param name="Nudge">Whether an unanswered morning is reminded of, once.</param>
/// <param name="Evening">Whether the evening asks how the day went.</param>
/// <param name="EveningAt">Local time of the evening's question; <see cref="UsualEvening"/> if not said.</param>
/// <param name="Differing">Weekdays with a morning time of their own, at most one entry each; null for none.</param>
/// <param name="Quiet">When nobody writes first; null for never.</param>
/// <param name="LookBack">Whether Sundays look back on the week.</param>
/// <param name="LookBackAt">Local time of that; <see cref="UsualLookBack"/> if not said.</param>
public sealed record Reminders(
    bool Morning = true,
    bool Nudge = true,
    bool Evening = true,
    LocalTime? EveningAt = null,
    IReadOnlyList<WeekdayTime>? Differing = null,
    QuietHours? Quiet = null,
    bool LookBack = true,
    LocalTime? LookBackAt = null)
{
    public static readonly Reminders Default = new();

    public static readonly LocalTime UsualEvening = new(20, 0);

    /// <summary>Before the evening's question, so that neither pushes the other up.</summary>
    public static readonly LocalTime UsualLookBack = new(18, 0);

    /// <summary>Hours after the morning's question.</summary>
    public const int NudgeAfterHours = 2;
}

/// <summary>The local time of the morning's question on one weekday.</summary>
public sealed record WeekdayTime(IsoDayOfWeek Weekday, LocalTime At);

/// <summary>A nightly span of local time. Includes From, excludes Until; may cross midnight; equal ends mean never.</summary>
public sealed record QuietHours(LocalTime From, LocalTime Until)
{
    public bool Covers(LocalTime time) => From <= Until ? time >= From && time < Until : time >= From || time < Until;
}
