using System.Collections.Immutable;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Recovery.Rules;

/// <summary>W1–W4: when a deload is proposed. It is a proposal; a trainer decides (statements 119, 120).</summary>
public static class WeekRules
{
    private static readonly ImmutableArray<Rule> Rows =
    [
        Propose(
            "W1",
            s => s.Derived.PoorDays14 >= s.Options.Deload.PoorDaysOf14
                || s.Derived.ConsecutivePoorDays >= s.Options.Deload.PoorDaysInARow,
            "Many low mornings in two weeks: fatigue has piled up beyond single days.",
            120),
        Propose(
            "W2",
            s => s.Derived.PerformanceTrend != PerformanceTrend.Holding
                && s.Derived.LowFatigueOrSorenessDays7 >= s.Options.Deload.LowDaysOf7,
            "Progress has stalled while fatigue or soreness stays.",
            2, 120),
        Propose(
            "W3",
            s => s.Derived.WeeksSinceDeload >= s.Options.Deload.WeeksSinceDeload
                && !s.IsBeginner
                && (s.Derived.StrainHigh
                    || s.MonotonyIsHigh
                    || s.Derived.Wellness7dZ <= s.Options.Deload.LowWeekZ),
            "The last deload was a while ago and the weeks have added up.",
            119, 120),
        Propose(
            "W4",
            s => s.Derived.UnplannedEasyDays7 >= s.Options.Deload.UnplannedEasyDaysOf7,
            "Most sessions of the week had to give way to easier days.",
            120),
    ];

    /// <summary>The rows that hold; none within 21 days of a deload or of its proposal.</summary>
    public static IReadOnlyList<Reason> Evaluate(Signals signals)
    {
        if (signals.Derived.WeeksSinceDeload < signals.Options.Deload.QuietWeeks
            || signals.Derived.DaysSinceDeloadAdvice < signals.Options.Deload.QuietWeeks * 7)
        {
            return [];
        }

        List<Reason>? held = null;
        foreach (var row in Rows)
        {
            if (row.Holds(signals))
            {
                (held ??= []).Add(row.Reason(signals));
            }
        }

        return held ?? (IReadOnlyList<Reason>)[];
    }

    private static Rule Propose(string id, Func<Signals, bool> holds, string says, params int[] statements) =>
        new(id, Decision.TrainAsPlanned, holds, _ => says, statements);
}
