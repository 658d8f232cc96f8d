using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Rules;

/// <summary>P1–P4: what the plan's slot makes of the rules' result. Never reached by a referral.</summary>
public static class PlanMapping
{
    /// <summary>The result after the plan, and the row that made it; a row without effect is null.</summary>
    public readonly record struct Mapped(Decision Decision, Reason? Row, bool Optional, bool BringForward);

    private static readonly Reason PlannedRest = new("P1", "Today is a planned rest day, and it stays one.", [9, 10]);

    private static readonly Reason PlannedRecovery = new("P2", "Recovery is planned today, and that fits.", [34]);

    private static readonly Reason NotForced =
        new("P3", "Recovery is on your calendar, but nothing calls for it: today it is optional.", [52]);

    private static readonly Reason BroughtForward =
        new("P3", "You are fresh, and nobody needs an easy day only because it is scheduled: the next session comes forward.", [52]);

    private static readonly Reason OptionalSession = new("P4", "The optional session is open to you today.", [59]);

    private static readonly Reason OptionalBecomesRest =
        new("P4", "The optional slot is a rest day this time: that is the better use of it.", [59]);

    public static Mapped Map(FiredRules fired, Signals signals)
    {
        var result = fired.Strictest;
        if (result == Decision.Refer)
        {
            return new(result, null, false, false);
        }

        return signals.Input.Plan.Today switch
        {
            SlotKind.Training => new(result, null, false, false),
            SlotKind.Rest => new(Decision.Rest, PlannedRest, false, false),
            SlotKind.ActiveRecovery or SlotKind.Lifestyle => Recovery(fired, signals),
            SlotKind.Optional => fired.None && signals.Derived.RestDays7 >= 1
                ? new(Decision.TrainAsPlanned, OptionalSession, false, false)
                : new(Decision.Rest, OptionalBecomesRest, false, false),
            _ => throw new ArgumentOutOfRangeException(nameof(signals)),
        };
    }

    private static Mapped Recovery(FiredRules fired, Signals signals)
    {
        if (fired.Strictest > Decision.ActiveRecovery)
        {
            return new(fired.Strictest, null, false, false);
        }

        if (!fired.None)
        {
            return new(Decision.ActiveRecovery, PlannedRecovery, false, false);
        }

        return MayBringForward(signals)
            ? new(Decision.TrainAsPlanned, BroughtForward, false, true)
            : new(Decision.ActiveRecovery, NotForced, true, false);
    }

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

    private static bool IsFresh(WellnessItem item, Signals s, BringForwardOptions limits) => s.CheckIn.Rating(item) switch
    {
        null => s.CheckIn.AsUsual.Contains(item),
        var rating when rating >= limits.FreshRating => true,
        var rating => s.Derived.Baselines[item] is { } own
            && own.Z(rating.Value, s.Options.Load.ItemSdFloor) >= limits.AtBaselineZ,
    };
}
