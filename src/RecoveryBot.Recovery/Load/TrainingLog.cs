using NodaTime;

namespace RecoveryBot.Recovery.Load;

/// <summary>What the logged sessions, rest days and feedback of a history come to.</summary>
internal readonly record struct TrainingLog(bool IsEmpty, PerformanceTrend Trend, int UnplannedEasyDays7)
{
    /// <summary>Fills the day slots and reads the rest in the same pass.</summary>
    /// <param name="history">In any order.</param>
    /// <param name="today">Whatever is of this date or later is ignored.</param>
    /// <param name="days">Empty slots, yesterday first.</param>
    /// <param name="options">What makes a recovery session strenuous, and a plateau a plateau.</param>
    public static TrainingLog Read(History history, LocalDate today, Span<Day> days, LoadOptions options)
    {
        var isEmpty = true;
        TrendTally trend = default;
        for (var i = 0; i < history.Sessions.Count; i++)
        {
            var session = history.Sessions[i];
            var ago = Period.DaysBetween(session.Date, today);
            isEmpty &= ago < 1;
            if (ago < 1 || ago > days.Length)
            {
                continue;
            }

            days[ago - 1].Add(session.Type, session.SessionRpe, session.DurationMin, options);
            if (session is { Type: SessionType.Training, Performance: { } performance })
            {
                trend.Add(ago, performance);
            }
        }

        for (var i = 0; i < history.Feedback.Count; i++)
        {
            var feedback = history.Feedback[i];
            var ago = Period.DaysBetween(feedback.Date, today);
            isEmpty &= ago < 1;
            if (ago >= 1 && ago <= days.Length)
            {
                days[ago - 1].AddFeedback(feedback.Rpe, feedback.Minutes, options);
            }
        }

        for (var i = 0; i < history.RestDays.Count; i++)
        {
            var ago = Period.DaysBetween(history.RestDays[i], today);
            isEmpty &= ago < 1;
            if (ago >= 1 && ago <= days.Length)
            {
                days[ago - 1].ConfirmRest();
            }
        }

        return new TrainingLog(isEmpty, trend.Trend(options), EasyDays(history.UnplannedEasyDays, today));
    }

    public LoadConfidence Confidence(ReadOnlySpan<Day> week, LoadOptions options) =>
        IsEmpty ? LoadConfidence.None
        : DayRuns.Count(week, DayType.Unknown) <= options.UnknownDaysAllowed ? LoadConfidence.Ok
        : LoadConfidence.Low;

    private static int EasyDays(IReadOnlyList<LocalDate> dates, LocalDate today)
    {
        // One bit a day, because a date may be told twice.
        var seen = 0u;
        for (var i = 0; i < dates.Count; i++)
        {
            var ago = Period.DaysBetween(dates[i], today);
            seen |= ago is >= 1 and <= WeekLoad.Days ? 1u << ago : 0;
        }

        return System.Numerics.BitOperations.PopCount(seen);
    }
}
