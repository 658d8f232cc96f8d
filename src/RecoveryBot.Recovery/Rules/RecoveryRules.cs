using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Recovery.Rules;

/// <summary>C1–C14: fatigue with movement quality intact, where light work helps more than none.</summary>
public static class RecoveryRules
{
    public static readonly Rule[] Rows =
    [
        Recover(
            "C1",
            MoodAndSleepDipped,
            s => s.MovesWell
                ? "Your mood and your sleep both dipped, but how you move has not."
                : "Your mood and your sleep both dipped.",
            54) with { Lead = MenuLead.Breathing, Saw = _ => "Your mood and your sleep both dipped." },
        Recover(
            "C2",
            SoreButMovesWell,
            _ => "You are sore, but your movement quality is intact.",
            83, 113) with { Saw = _ => "You are sore." },
        Recover(
            "C3",
            s => s.Levels.F == 2,
            s => s.MovesWell && !MoodAndSleepDipped(s) && !SoreButMovesWell(s)
                ? "Your fatigue is noticeable, while your movement quality holds."
                : "Your fatigue is noticeable.",
            46) with { SaidBy = ["B13"], Saw = _ => "Your fatigue is noticeable." },
        Recover(
            "C4",
            s => s.LoadIsKnown && (RunShows(s) || IsHardBeginning(s)),
            s => RunShows(s)
                ? $"{s.Derived.ConsecutiveTrainingDays} training days in a row and it starts to show: keep the rhythm, drop the load."
                : $"{s.Derived.ConsecutiveTrainingDays} training days in a row, and hard ones: while you are new to training, an easy day comes next.",
            38, 45, 47) with { By = DecidedBy.Training, Saw = s => $"{s.Derived.ConsecutiveTrainingDays} training days in a row." },
        Recover(
            "C5",
            s => s.Levels.Z == 2 && (s.Derived.PoorSleepNights >= s.Options.PoorNightsForRecovery || IsShortAndMore(s)),
            s => s.Derived.PoorSleepNights >= s.Options.PoorNightsForRecovery ? "Another night of broken sleep."
                : IsSecondShortNight(s) ? "A second night of short sleep."
                : "Your sleep was short.",
            76) with { Lead = MenuLead.Breathing },
        Recover(
            "C6",
            s => s.Levels.N == 2,
            _ => "You ate or drank too little yesterday for a hard session.",
            13, 49) with { SaidBy = ["B4", "B13"] },
        Recover(
            "C7",
            s => s.Levels.M == 3,
            _ => "Your mood is very low today. Go gently, and talk to your trainer or somebody close if you would like to.",
            51) with { CallsForTrainer = true },

        // The middle rung of K2: stress alone trims the training (E1), stress and one more driver at level 2 is rest (B4).
        Recover(
            "C8",
            s => s.Levels.T == 2
                && (s.Levels.Z >= 1 || s.Levels.M >= 1)
                && (s.KnowsSleepAndMood || s.Levels.Z >= 2 || s.Levels.M >= 2),
            s => s.Levels switch
            {
                { Z: >= 1, M: >= 1 } => "Your stress is up at the same time.",
                { Z: >= 1 } => "Your sleep dipped while your stress is up.",
                _ => "Your mood dipped while your stress is up.",
            },
            54, 55) with { Lead = MenuLead.Breathing },
        Recover(
            "C9",
            s => IsSparingPain(s) && !s.PainLasts,
            _ => "Some pain today: spare that spot, and put no pressure on it.") with { Saw = _ => "Some pain today." },

        // Ours, as B10 is.
        Recover("C10", s => s.CheckIn.Illness == Illness.AboveNeck, _ => "With a head cold, light movement is as far as today goes.") with
        {
            Saw = _ => "You have a head cold.",
        },
        Recover(
            "C11",
            s => s.Derived.ConsecutivePoorDays >= s.Options.PoorDaysForRecovery,
            s => s.Derived.ConsecutivePoorDays > 2
                ? $"{s.Derived.ConsecutivePoorDays} low mornings in a row: give yourself time to bounce back."
                : "A second low morning in a row: give yourself time to bounce back.",
            48) with { SaidBy = ["B6"] },
        Recover(
            "C12",
            s => s.CheckIn.Overstimulated && (s.Levels.Z >= 1 || s.Levels.M >= 1 || s.Levels.T >= 1),
            _ => "Your head is more tired than your muscles.",
            75) with { Lead = MenuLead.Breathing },
        Recover(
            "C13",
            s => s.IsRestDayDue && !s.IsBeginner,
            s => $"{s.Derived.DaysSinceRest} days without a true rest day: keep the rhythm, drop the load, and plan a rest day.",
            44, 45, 112) with
        {
            By = DecidedBy.Training, SaidBy = ["B8"], Saw = s => $"{s.Derived.DaysSinceRest} days without a true rest day.",
        },

        // The first rung of K2 for stress that is very high but does not get in the way.
        Recover(
            "C14",
            s => s.Levels.T == 3,
            _ => "Your stress is very high: structured training comes down first, and something calm takes its place.",
            55, 77, 100) with { Lead = MenuLead.Calm, SaidBy = ["B3"], Saw = _ => "Your stress is very high." },
    ];

    private static bool RunShows(Signals s) => s.TrainingRunIsLong
        && (s.Levels.F >= 1 || s.Levels.S >= 1 || s.Derived.WellnessZ <= s.Options.DippedMorningZ);

    // Technique and tissues are new to it, so a beginner need not feel it first (statements 38, 39).
    private static bool IsHardBeginning(Signals s) => s.IsBeginner
        && s.Derived.ConsecutiveTrainingDays >= s.Options.BeginnerHardRun
        && Math.Max(s.Derived.HardDaysInRun, s.Derived.HardDaysLast2) >= s.Options.BeginnerHardDays;

    /// <summary>A short night that felt poor, was not the first one, or ended too early (Gong 2024, Craven 2022).</summary>
    private static bool IsShortAndMore(Signals s) => s.IsShortNight
        && (!SleptFine(s)
            || IsSecondShortNight(s)
            || s.CheckIn.ShortNight == ShortNight.WokenEarly);

    // Whoever always sleeps that little and rates it fine would recover every day: there it reduces training (E2).
    private static bool IsSecondShortNight(Signals s) =>
        s.Derived.ShortNights >= s.Options.PoorNightsForRecovery && !(s.Derived.UsualSleepHours < s.Options.ShortSleepHours);

    private static bool SleptFine(Signals s) =>
        s.CheckIn.SleepQuality >= s.Options.SleptFineRating || s.CheckIn.AsUsual.Contains(WellnessItem.SleepQuality);

    private static bool IsSparingPain(Signals s) =>
        s.CheckIn.PainNrs >= s.Options.SparingPain && s.CheckIn.PainNrs < s.Options.Load.ReferralPain;

    // Before a baseline a 3 may be this client's normal, so two of them are no more than small dips (E4).
    private static bool MoodAndSleepDipped(Signals s) => s.Levels.Z >= 1 && s.Levels.M >= 1
        && (s.KnowsSleepAndMood || s.Levels.Z >= 2 || s.Levels.M >= 2);

    private static bool SoreButMovesWell(Signals s) => s.Levels.S >= 2 && s.MovesWell;

    private static Rule Recover(string id, Func<Signals, bool> holds, Func<Signals, string> says, params int[] statements) =>
        new(id, Decision.ActiveRecovery, holds, says, statements);
}
