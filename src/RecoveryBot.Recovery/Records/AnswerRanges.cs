using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Records;

/// <summary>What a number that somebody said can be. Out of range is refused, never bent.</summary>
public static class AnswerRanges
{
    public const int MinutesADay = 24 * 60;

    private const int TenYears = 3_653;

    /// <summary>The first number out of its range; null if there is none.</summary>
    public static OutOfRange? In(CheckIn said) =>
        Of("fatigue", said.Fatigue, 1, 5)
        ?? Of("sleepQuality", said.SleepQuality, 1, 5)
        ?? Of("muscleSoreness", said.MuscleSoreness, 1, 5)
        ?? Of("stress", said.Stress, 1, 5)
        ?? Of("mood", said.Mood, 1, 5)
        ?? Of("sleepHours", said.SleepHours, 0, 16)
        ?? Of("prs", said.Prs, 0, 10)
        ?? Of("nutrition", said.Nutrition, 1, 5)
        ?? Of("motivation", said.Motivation, 1, 5)
        ?? Of("painNrs", said.PainNrs, 0, 10)
        ?? Of("painDurationDays", said.PainDurationDays, 0, TenYears)
        ?? Of("minutesAvailable", said.MinutesAvailable, 0, MinutesADay);

    /// <inheritdoc cref="In(CheckIn)"/>
    public static OutOfRange? In(Session logged) =>
        Of("sessionRpe", logged.SessionRpe, 0, 10) ?? Of("durationMin", logged.DurationMin, 0, MinutesADay);

    /// <inheritdoc cref="In(CheckIn)"/>
    public static OutOfRange? In(SessionFeedback said) =>
        Of("rpe", said.Rpe, 0, 10) ?? Of("minutes", said.Minutes, 0, MinutesADay);

    private static OutOfRange? Of(string field, double? value, double from, double to) =>
        value is not { } number || (number >= from && number <= to) ? null : new(field, number, from, to);
}

/// <param name="Field">As written in JSON.</param>
public sealed record OutOfRange(string Field, double Value, double From, double To);
