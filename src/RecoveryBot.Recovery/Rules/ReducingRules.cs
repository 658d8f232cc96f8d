using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Rules;

/// <summary>E1–E13: one driver is off, or too little is known, so training comes down before it stops.</summary>
public static class ReducingRules
{
    public static readonly Rule[] Rows =
    [
        Reduce("E1", s => s.Levels.T == 2, _ => "Life stress is up, so structured training comes down first.", 55) with
        {
            SaidBy = ["B4", "B5", "B13", "C8"],
        },
        Reduce("E2", s => s.Levels.Z == 2, RoughNight, 34) with { SaidBy = ["B4", "B13", "C1", "C5", "C8"] },
        Reduce("E3", s => s.Levels.M == 2, _ => "A low mood is reason enough to go easier.", 34) with { SaidBy = ["B13", "C1", "C8"] },
        Reduce("E4", s => s.Options.SmallDipsCount && s.Levels.CountAtLeast(1) - s.Levels.CountAtLeast(2) >= 2, s => $"Small dips add up: {Sentence.Join(s.Items(level => level == 1))}.") with
        {
            SaidBy = ["C1"],
        },
        Reduce(
            "E5",
            s => s.LoadStandsOut && s.FeelsIt,
            s => s.RatioIsHigh ? "Your training load has risen quickly, and you feel it."
                : s.Derived.WithoutEasyDay4 ? "Your training load has been the same day after day, without an easy one, and you feel it."
                : "Your training load has been much the same all week, and you feel it.",
            16) with { By = DecidedBy.Training },
        Reduce(
            "E6",
            s => s.CheckIn.PainNrs > 0 && s.CheckIn.PainNrs < s.Options.SparingPain && !s.PainLasts,
            _ => "A little pain: work around it, and keep an eye on how it goes until tomorrow.") with { Saw = _ => "A little pain." },
        Reduce(
            "E7",
            s => !s.CheckIn.SafetyAnswered || !s.MovementIsKnown || s.Missing >= s.Options.TooManyMissing,
            s => $"You did not answer {Sentence.Join(NotAnswered(s))}, so I stay careful.") with { NamesMissing = true },
        Reduce(
            "E8",
            s => s.Options.MotivationCounts && s.CheckIn.Motivation <= s.Options.LowMotivation,
            _ => "Motivation is low: keep it short and pleasant, with nothing on top.",
            102),
        Reduce(
            "E9",
            s => s.Options.FullHeadCounts && s.CheckIn.Overstimulated,
            _ => "Your head is full: keep it short and pleasant, with nothing on top.",
            102),

        // Ours: whether to come back is for the client and their doctor; coming back, the first days are smaller.
        Reduce(
            "E10",
            s => (s.Derived.BackFromIllness && s.CheckIn.Illness is Illness.None or Illness.AboveNeck) || (s.Derived.BackFromPain && !IsClearedSince(s)),
            s => s.Derived.BackFromIllness
                ? "These are your first days back after being ill: smaller first, then as usual."
                : "These are your first days back after that pain: smaller first, then as usual.") with { By = DecidedBy.DaysBefore },
        Reduce(
            "E11",
            s => s.Derived.SessionsSinceBreak < s.Options.SessionsAfterBreak,
            s => $"After {s.Options.Load.BreakDays} days or more with no training noted, the first {s.Options.SessionsAfterBreak} sessions are smaller ones.") with { By = DecidedBy.DaysBefore },
        Reduce(
            "E12",
            WasDownYesterday,
            s => s.MovedWorseYesterday
                ? "Yesterday you could not move as usual: one smaller day first."
                : "You have been low for days: one smaller day first.",
            48, 53) with
        {
            By = DecidedBy.DaysBefore,
            Saw = s => s.MovedWorseYesterday ? "Yesterday you could not move as usual." : "You have been low for days.",
        },
        Reduce(
            "E13",
            s => s.IsDeloading,
            s => s.Derived.DeloadDay is { } day
                ? $"Deload, day {day} of {s.Options.Load.DeloadDays}: the usual sessions, with less in them."
                : "A deload is running: the usual sessions, with less in them.",
            119, 120) with { By = DecidedBy.Deload, Saw = _ => "A deload is running." },
    ];

    /// <summary>B1 or B6 held yesterday.</summary>
    private static bool WasDownYesterday(Signals s) => s.MovedWorseYesterday
        || s.Derived.PoorDaysBefore >= s.Options.Load.PoorDaysForRest
        || (s.Derived.PerformanceTrend == PerformanceTrend.Declining && s.Derived.FatigueYesterday >= 2);

    private static string RoughNight(Signals s) =>
        !s.IsShortNight ? "One rough night of sleep is reason enough to go easier."
        : TrainingKinds.Of(s.Input.Plan.Slot, s.Input.Profile.Goal) == TrainingKind.Strength
            ? "A short night's sleep: train early if you can, and take sets off before you take weight off."
        : "A short night's sleep: train early if you can, and leave the intervals out.";

    private static List<string> NotAnswered(Signals s)
    {
        List<string> open = [];
        if (!s.CheckIn.SafetyAnswered)
        {
            open.Add("the safety list");
        }

        if (!s.MovementIsKnown)
        {
            open.Add("how you move");
        }

        if (s.Missing >= s.Options.TooManyMissing)
        {
            open.Add("most of how you feel");
        }

        return open;
    }

    /// <summary>A professional said that training is fine, after the pain that had led to a referral.</summary>
    private static bool IsClearedSince(Signals s) =>
        s.Input.Profile.MedicalClearance == MedicalClearance.Recorded && s.Input.Profile.MedicalClearanceDate >= s.Derived.PainReferredOn;

    private static Rule Reduce(string id, Func<Signals, bool> holds, Func<Signals, string> says, params int[] statements) =>
        new(id, Decision.TrainReduced, holds, says, statements);
}
