using System.Collections.Immutable;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Rules;

/// <summary>W1–W4: when a deload is proposed. It is a proposal; a trainer decides (statements 119, 120).</summary>
public static class WeekRules
{
    private static readonly ImmutableArray<Rule> Rows =
    [
        Propose("W1", IsLowForLong, _ => "Many low mornings in two weeks: fatigue has piled up beyond single days.", 120),
        Propose(
            "W2",
            s => s.Derived.PerformanceTrend switch
            {
                PerformanceTrend.Declining => s.Derived.LowFatigueOrSorenessDays7 >= s.Options.Deload.LowDaysOf7,
                PerformanceTrend.Plateau => s.Derived.LowFatigueOrSorenessDays7 >= s.Options.Deload.LowDaysOf7OnPlateau,
                PerformanceTrend.Holding or _ => false,
            },
            _ => "Progress has stalled while fatigue or soreness stays.",
            2, 120),
        Propose(
            "W3",
            s => (s.Derived.WeeksSinceDeload ?? s.Derived.WeeksOfTraining) >= s.Options.Deload.WeeksSinceDeload
                && !s.IsBeginner
                && HasAddedUp(s),
            s => (s.Derived.WeeksSinceDeload is null ? "There has been no deload yet" : "The last deload was a while ago")
                + " and the weeks have added up: lighter sessions, not a week off.",
            119, 120),
        Propose(
            "W4",
            s => s.Derived.UnplannedEasyDays7 >= s.Options.Deload.UnplannedEasyDaysOf7,
            _ => "Most sessions of the week had to give way to easier days.",
            120),
    ];

    /// <summary>
    /// The rows that hold; none within 21 days of a deload or of its proposal, and none before there is enough history and
    /// training to unload from.
    /// </summary>
    public static IReadOnlyList<Reason> Evaluate(Signals signals)
    {
        var limits = signals.Options.Deload;
        if (signals.Derived.WeeksSinceDeload < limits.QuietWeeks
            || signals.Derived.DaysSinceDeloadAdvice < limits.QuietWeeks * 7
            || signals.Derived.HistoryDays < limits.HistoryDays
            || signals.Derived.Sessions14 < limits.SessionsOf14)
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

    /// <summary>W1: low mornings that have added up, by the client's own normal or by themselves.</summary>
    public static bool IsLowForLong(Signals s) =>
        s.Derived.PoorDays14 >= s.Options.Deload.PoorDaysOf14
        || s.Derived.ConsecutivePoorDays >= s.Options.Deload.PoorDaysInARow
        || IsLowByItself(s);

    /// <summary>Too long for daily tiredness, whatever has become usual.</summary>
    public static bool IsLowByItself(Signals s) =>
        s.Derived.LowMorningsInARow >= s.Options.Deload.LowMorningsInARow
        || s.Derived.RestMornings10 >= s.Options.Deload.RestMorningsOf10;

    // In strength training a deload by the calendar cost strength (Coleman 2024), so there it needs a sign of its own.
    private static bool HasAddedUp(Signals s) =>
        s.Derived.Wellness7dZ <= s.Options.Deload.LowWeekZ
        || (s.Input.Profile.Goal == Goal.StrengthHypertrophy
            ? s.Derived.PerformanceTrend != PerformanceTrend.Holding
            : s.Derived.StrainHigh || s.MonotonyIsHigh);

    private static Rule Propose(string id, Func<Signals, bool> holds, Func<Signals, string> says, params int[] statements) =>
        new(id, Decision.TrainAsPlanned, holds, says, statements);
}
