using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Worker.Decide;

/// <summary>Ranges of a line's numbers (§1, §7: out of range is refused, never bent).</summary>
internal static class LineChecks
{
    private const int TenYears = 3_653;

    public static LineProblem? FirstProblem(DecideLine line) =>
        Answers(line.CheckIn, "checkIn.")
        ?? History(line.History)
        ?? Derived(line.Derived)
        ?? Feedback(line);

    private static LineProblem? Answers(CheckIn said, string at) => Problem(AnswerRanges.In(said), at);

    private static LineProblem? History(History? history)
    {
        for (var i = 0; i < history?.CheckIns.Count; i++)
        {
            if (Answers(history.CheckIns[i], $"history.checkIns[{i}].") is { } problem)
            {
                return problem;
            }
        }

        for (var i = 0; i < history?.Sessions.Count; i++)
        {
            if (Problem(AnswerRanges.In(history.Sessions[i]), $"history.sessions[{i}].") is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static LineProblem? Derived(Derived? d) => d is null
        ? null
        : Range(d.RestDays7, 0, 7, "derived.", "restDays7")
        ?? Range(d.DaysSinceRest, 0, TenYears, "derived.", "daysSinceRest")
        ?? Range(d.ConsecutiveTrainingDays, 0, TenYears, "derived.", "consecutiveTrainingDays")
        ?? Range(d.HardDaysLast2, 0, 2, "derived.", "hardDaysLast2")
        ?? Range(d.AcwrEwma, 0, 1_000, "derived.", "acwrEwma")
        ?? Range(d.Monotony7, 0, 10, "derived.", "monotony7")
        ?? Range(d.WellnessZ, -100, 100, "derived.", "wellnessZ")
        ?? Range(d.Wellness7dZ, -100, 100, "derived.", "wellness7dZ")
        ?? Range(d.ConsecutivePoorDays, 0, TenYears, "derived.", "consecutivePoorDays")
        ?? Range(d.PoorDays14, 0, 14, "derived.", "poorDays14")
        ?? Range(d.PoorSleepNights, 0, TenYears, "derived.", "poorSleepNights")
        ?? Range(d.LowFatigueOrSorenessDays7, 0, 7, "derived.", "lowFatigueOrSorenessDays7")
        ?? Range(d.UnplannedEasyDays7, 0, 7, "derived.", "unplannedEasyDays7")
        ?? Range(d.WeeksSinceDeload, 0, TenYears, "derived.", "weeksSinceDeload");

    private static LineProblem? Feedback(DecideLine line)
    {
        if (line.Feedback is null)
        {
            return null;
        }

        foreach (var (category, adjust) in line.Feedback.CategoryAdjust)
        {
            var word = SnakeWords<Recovery.Menu.MenuCategory>.Instance[category];
            if (Range(adjust, -2, 2, "feedback.categoryAdjust.", word) is { } problem)
            {
                return problem;
            }
        }

        return Range(line.Feedback.ConsecutiveMisses, 0, TenYears, "feedback.", "consecutiveMisses");
    }

    private static LineProblem? Range(double? value, double from, double to, string at, string field) =>
        value is not { } number || (number >= from && number <= to) ? null : Problem(new(field, number, from, to), at);

    private static LineProblem? Problem(OutOfRange? found, string at) => found is { } wrong
        ? new(at + wrong.Field, FormattableString.Invariant($"must be from {wrong.From} to {wrong.To}, not {wrong.Value}"))
        : null;
}
