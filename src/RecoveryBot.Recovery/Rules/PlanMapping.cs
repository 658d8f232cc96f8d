using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Rules;

/// <summary>P1–P5: what the plan's slot makes of the rules' result. Never reached by a referral.</summary>
public static class PlanMapping
{
    /// <summary>The result after the plan, and the row that made it; a row without effect is null.</summary>
    public readonly record struct Mapped(Decision Decision, Reason? Row, bool Optional, bool BringForward);

    private static readonly Reason PlannedRest =
        Row("P1", "Today is a planned rest day, and it stays one.", [9, 10], Decision.Rest);

    private static readonly Reason PlannedRecovery =
        Row("P2", "Recovery is planned today, and that fits.", [34], Decision.ActiveRecovery);

    private static readonly Reason NotForced = Row(
        "P3", "Recovery is on your calendar, but nothing calls for it: today it is optional.", [52], Decision.ActiveRecovery);

    private static readonly Reason BroughtForward = Row(
        "P3",
        "You are fresh, and nobody needs an easy day only because it is scheduled: the next session comes forward.",
        [52],
        Decision.TrainAsPlanned);

    private static readonly Reason OptionalSession =
        Row("P4", "The optional session is open to you today.", [59], Decision.TrainAsPlanned);

    private static readonly Reason RestIsMissing =
        Row("P4", "You have not had a full rest day this week, so the optional day becomes one.", [59, 112], Decision.Rest);

    private static readonly Reason RestIsUnknown =
        Row("P4", "I know of no rest day this week, so the optional day becomes one.", [59, 112], Decision.Rest);

    private static readonly Reason NothingOnTop = Row(
        "P4", "The last weeks do not ask for more, so the optional session becomes a rest day.", [2, 59], Decision.Rest);

    /// <param name="mayAdd">Nothing of the last weeks speaks against a session that need not be.</param>
    public static Mapped Map(FiredRules fired, Signals signals, bool mayAdd)
    {
        var result = fired.Strictest;
        if (result == Decision.Refer)
        {
            return new(result, null, false, false);
        }

        return signals.Input.Plan.Today switch
        {
            SlotKind.Training => SpacedSessions.IsFree(signals) && result < Decision.Rest
                ? new(Decision.Rest, SpacedSessions.Reason(signals), false, false)
                : new(result, null, false, false),
            SlotKind.Rest => new(Decision.Rest, PlannedRest, false, false),
            SlotKind.ActiveRecovery or SlotKind.Lifestyle => Recovery(fired, signals, mayAdd),
            SlotKind.Optional => Optional(fired, signals, mayAdd),
            _ => throw new ArgumentOutOfRangeException(nameof(signals)),
        };
    }

    private static Mapped Optional(FiredRules fired, Signals signals, bool mayAdd) =>
        signals.Derived.RestDays7 is not > 0
            ? new(Decision.Rest, signals.Derived.DaysSinceRest < WeekLoad.Days ? RestIsUnknown : RestIsMissing, false, false)
        : fired.Strictest == Decision.Rest ? new(Decision.Rest, null, false, false)
        : !fired.None ? new(Decision.Rest, GivesWay(fired, signals), false, false)
        : mayAdd ? new(Decision.TrainAsPlanned, OptionalSession, false, false)
        : new(Decision.Rest, NothingOnTop, false, false);

    /// <summary>Says why: the rule itself asked for less than rest, so its own sentence would not be shown.</summary>
    private static Reason GivesWay(FiredRules fired, Signals signals) => Row(
        "P4",
        $"{fired.Rules().First().SawOnly(signals)} The optional session becomes a rest day.",
        [59],
        Decision.Rest);

    private static Mapped Recovery(FiredRules fired, Signals signals, bool mayAdd)
    {
        if (fired.Strictest > Decision.ActiveRecovery)
        {
            return new(fired.Strictest, null, false, false);
        }

        if (!fired.None)
        {
            return new(Decision.ActiveRecovery, PlannedRecovery, false, false);
        }

        return mayAdd && MayBringForward(signals)
            ? new(Decision.TrainAsPlanned, BroughtForward, false, true)
            : new(Decision.ActiveRecovery, NotForced, true, false);
    }

    private static Reason Row(string id, string text, int[] statements, Decision gives) =>
        new(id, text, statements, gives) { By = DecidedBy.Plan };

    private static bool MayBringForward(Signals s)
    {
        var limits = s.Options.BringForward;
        return s.Input.Plan.AllowBringForward
            && s.Input.Plan.Next == SlotKind.Training
            && !s.IsBeginner
            && s.CheckIn.MovementQuality == MovementQuality.Normal
            && s.LoadIsKnown
            && s.Derived.RestDays7 >= 1
            && s.Derived.DaysSinceRest <= limits.DaysSinceRest
            && s.Derived.HardDaysLast2 < limits.HardDays
            && !s.TrainingRunIsLong
            && AllFresh(s, limits);
    }

    private static bool AllFresh(Signals s, BringForwardOptions limits)
    {
        for (var item = WellnessItem.Fatigue; item <= WellnessItem.Mood; item++)
        {
            if (!IsFresh(item, s, limits))
            {
                return false;
            }
        }

        return true;
    }

    // What was called "as usual" is at its baseline, where there is one.
    private static bool IsFresh(WellnessItem item, Signals s, BringForwardOptions limits) =>
        ItemLevels.ValueOf(item, s.CheckIn, s.Derived.Baselines) is { } value
        && (value >= limits.FreshRating
            || (s.Derived.Baselines[item] is { } own && own.Z(value, s.Options.Load.ItemSdFloor) >= limits.AtBaselineZ));
}
