using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Worker.Decide;

/// <summary>Ranges of a line's numbers (out of range is refused, never bent).</summary>
internal static class LineChecks
{
    private const int TenYears = 3_653;
    private const int TenYearsOfWeeks = TenYears / 7;
    private const int LongestMonths = 1_200;

    // A day has 1,440 minutes, and CR10 ends at 10.
    private const int MostWeeklyLoad = 7 * AnswerRanges.MinutesADay * 10;
    private const int HighestMonotony = 10;

    public static LineProblem? FirstProblem(DecideLine line) =>
        LineDates.FirstProblem(line)
        ?? Problem(AnswerRanges.In(line.CheckIn), "checkIn.")
        ?? Range(line.Profile.TrainingAgeMonths, 0, LongestMonths, "profile.", "trainingAgeMonths")
        ?? Range(line.Plan?.SessionsPerWeek, 1, 7, "plan.", "sessionsPerWeek")
        ?? LineHistoryChecks.FirstProblem(line.History, line.CheckIn.Date)
        ?? Derived(line.Derived)
        ?? Feedback(line);

    public static LineProblem? Problem(OutOfRange? found, string at) => found is { } wrong
        ? new(at + wrong.Field, FormattableString.Invariant($"must be from {wrong.From} to {wrong.To}, not {wrong.Value}"))
        : null;

    private static LineProblem? Derived(Derived? d) => d is null ? null : Load(d) ?? Wellness(d) ?? Weeks(d) ?? Usual(d);

    private static LineProblem? Load(Derived d) =>
        Range(d.RestDays7, 0, 7, "derived.", "restDays7")
        ?? Range(d.DaysSinceRest, 0, TenYears, "derived.", "daysSinceRest")
        ?? Range(d.ConsecutiveTrainingDays, 0, TenYears, "derived.", "consecutiveTrainingDays")
        ?? Range(d.TrainingDays7, 0, 7, "derived.", "trainingDays7")
        ?? Range(d.TrainingDays6, 0, 6, "derived.", "trainingDays6")
        ?? Range(d.AssumedTrainingRun, 0, 6, "derived.", "assumedTrainingRun")
        ?? Range(d.AssumedTrainingDays6, 0, 6, "derived.", "assumedTrainingDays6")
        ?? Range(d.HardDaysLast2, 0, 2, "derived.", "hardDaysLast2")
        ?? Range(d.HardDaysInRun, 0, TenYears, "derived.", "hardDaysInRun")
        ?? Range(d.SessionsSinceBreak, 0, TenYears, "derived.", "sessionsSinceBreak")
        ?? Range(d.WeeklyLoad, 0, MostWeeklyLoad, "derived.", "weeklyLoad")
        ?? Range(d.AcwrEwma, 0, 1_000, "derived.", "acwrEwma")
        ?? Range(d.Monotony7, 0, HighestMonotony, "derived.", "monotony7")
        ?? Range(d.Strain7, 0, MostWeeklyLoad * HighestMonotony, "derived.", "strain7");

    private static LineProblem? Wellness(Derived d) =>
        Range(d.WellnessZ, -100, 100, "derived.", "wellnessZ")
        ?? Range(d.Wellness7dZ, -100, 100, "derived.", "wellness7dZ")
        ?? Range(d.ConsecutivePoorDays, 0, TenYears, "derived.", "consecutivePoorDays")
        ?? Range(d.PoorDaysBefore, 0, TenYears, "derived.", "poorDaysBefore")
        ?? Range(d.LowMorningsInARow, 0, TenYears, "derived.", "lowMorningsInARow")
        ?? Range(d.RestMornings10, 0, 10, "derived.", "restMornings10")
        ?? Range(d.FatigueYesterday, 0, 3, "derived.", "fatigueYesterday")
        ?? Range(d.PoorDays14, 0, 14, "derived.", "poorDays14")
        ?? Range(d.PoorSleepNights, 0, TenYears, "derived.", "poorSleepNights")
        ?? Range(d.ShortNights, 0, TenYears, "derived.", "shortNights")
        ?? Range(d.LowFatigueOrSorenessDays7, 0, 7, "derived.", "lowFatigueOrSorenessDays7");

    private static LineProblem? Weeks(Derived d) =>
        Range(d.UnplannedEasyDays7, 0, 7, "derived.", "unplannedEasyDays7")
        ?? Range(d.WeeksSinceDeload, 0, TenYearsOfWeeks, "derived.", "weeksSinceDeload")
        ?? Range(d.DaysSinceDeloadAdvice, 0, TenYears, "derived.", "daysSinceDeloadAdvice")
        ?? Range(d.DeloadDay, 1, 7, "derived.", "deloadDay")
        ?? Range(d.Sessions14, 0, 14 * AnswerRanges.MinutesADay, "derived.", "sessions14")
        ?? Range(d.HistoryDays, 0, 10 * TenYears, "derived.", "historyDays")
        ?? Range(d.WeeksOfTraining, 0, 10 * TenYearsOfWeeks, "derived.", "weeksOfTraining");

    private static LineProblem? Usual(Derived d)
    {
        for (var item = WellnessItem.Fatigue; item <= WellnessItem.Mood; item++)
        {
            var at = $"derived.baselines.{CamelCaseEnumWords<WellnessItem>.Instance[item]}.";
            if (d.Baselines[item] is { } own
                && (Range(own.Mean, 1, 5, at, "mean") ?? Range(own.Sd, 0, 2, at, "sd") ?? Range(own.N, 0, 366, at, "n")) is { } problem)
            {
                return problem;
            }
        }

        return Range(d.UsualSleepHours, 0, 16, "derived.", "usualSleepHours");
    }

    private static LineProblem? Feedback(DecideLine line)
    {
        if (line.Feedback is null)
        {
            return null;
        }

        foreach (var (category, adjust) in line.Feedback.CategoryAdjust)
        {
            var word = SnakeCaseEnumWords<Recovery.Menu.MenuCategory>.Instance[category];
            if (Range(adjust, -2, 2, "feedback.categoryAdjust.", word) is { } problem)
            {
                return problem;
            }
        }

        return Range(line.Feedback.ConsecutiveMisses, 0, TenYears, "feedback.", "consecutiveMisses")
            ?? Range(line.Feedback.Misses14, 0, TenYears, "feedback.", "misses14");
    }

    private static LineProblem? Range(double? value, double from, double to, string at, string field) =>
        value is not { } number || (number >= from && number <= to) ? null : Problem(new(field, number, from, to), at);
}
