using NodaTime;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Load;

/// <summary>What the logged sessions, rest days and feedback of a history come to.</summary>
/// <param name="IsEmpty">Nothing was ever told of a session or a rest day.</param>
/// <param name="Known">Days from yesterday back to the earliest one something is known about.</param>
/// <param name="Trend">How training sessions have been going.</param>
/// <param name="UnplannedEasyDays7">Dates, not entries.</param>
/// <param name="Sessions14">Training sessions logged in the last fourteen days.</param>
/// <param name="LatestAgo">Days since the latest day something is known about; 0 if nothing is.</param>
/// <param name="FirstTraining">Days since the first training session ever logged; 0 if there is none.</param>
internal readonly record struct LogSummary(
    bool IsEmpty, int Known, PerformanceTrend Trend, int UnplannedEasyDays7, int Sessions14, int LatestAgo, int FirstTraining)
{
    /// <summary>Whole weeks that hold all that is known, at least one.</summary>
    public int Weeks => Math.Max(1, (Known + WeekLoad.Days - 1) / WeekLoad.Days);

    /// <summary>Fills the day slots and reads the rest in the same pass.</summary>
    /// <param name="history">In any order.</param>
    /// <param name="today">Whatever is of this date or later is ignored.</param>
    /// <param name="days">Empty slots, yesterday first.</param>
    /// <param name="options">What makes a recovery session strenuous, and a plateau a plateau.</param>
    public static LogSummary Read(History history, ReferenceDate today, Span<Day> days, LoadOptions options)
    {
        var (isEmpty, known) = (true, 0);
        var (sessions14, firstTraining) = (0, 0);
        TrendTally trend = default;
        for (var i = 0; i < history.Sessions.Count; i++)
        {
            var session = history.Sessions[i];
            var ago = today.DaysSince(session.Date);
            isEmpty &= ago < 1;
            firstTraining = session.Type is SessionType.Training ? Math.Max(firstTraining, ago) : firstTraining;
            if (ago < 1 || ago > days.Length)
            {
                continue;
            }

            sessions14 += session.Type is SessionType.Training && ago <= 2 * WeekLoad.Days ? 1 : 0;
            known = Math.Max(known, ago);
            days[ago - 1].Add(session.Type, session.SessionRpe, session.DurationMin, options);
            if (session is { Type: SessionType.Training, Performance: { } performance })
            {
                trend.Add(ago, performance);
            }
        }

        for (var i = 0; i < history.Feedback.Count; i++)
        {
            var feedback = history.Feedback[i];
            var ago = today.DaysSince(feedback.Date);
            isEmpty &= ago < 1;
            if (ago >= 1 && ago <= days.Length)
            {
                known = Math.Max(known, ago);
                days[ago - 1].AddFeedback(feedback.Rpe, feedback.Minutes, options);
            }
        }

        for (var i = 0; i < history.RestDays.Count; i++)
        {
            var ago = today.DaysSince(history.RestDays[i]);
            isEmpty &= ago < 1;
            if (ago >= 1 && ago <= days.Length)
            {
                known = Math.Max(known, ago);
                days[ago - 1].ConfirmRest();
            }
        }

        return new LogSummary(
            isEmpty,
            known,
            trend.Trend(options),
            EasyDays(history.UnplannedEasyDays, today),
            sessions14,
            LatestOf(days),
            firstTraining);
    }

    public LoadConfidence Confidence(ReadOnlySpan<Day> week, LoadOptions options) =>
        IsEmpty ? LoadConfidence.None
        : DayRuns.Count(week, DayType.Unknown) <= options.UnknownDaysAllowed ? LoadConfidence.Ok
        : LoadConfidence.Low;

    private static int LatestOf(ReadOnlySpan<Day> days)
    {
        for (var ago = 1; ago <= days.Length; ago++)
        {
            if (days[ago - 1].Type is not DayType.Unknown)
            {
                return ago;
            }
        }

        return 0;
    }

    private static int EasyDays(IReadOnlyList<LocalDate> dates, ReferenceDate today)
    {
        // One bit a day, because a date may be told twice.
        var seen = 0u;
        for (var i = 0; i < dates.Count; i++)
        {
            var ago = today.DaysSince(dates[i]);
            seen |= ago is >= 1 and <= WeekLoad.Days ? 1u << ago : 0;
        }

        return System.Numerics.BitOperations.PopCount(seen);
    }
}
