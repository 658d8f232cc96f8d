using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Recovery.Rules;

/// <summary>B1–B15: when light work is no longer enough. B12 is a guard on the result, see <see cref="FeedbackGuard"/>.</summary>
public static class RestRules
{
    public static readonly Rule[] Rows =
    [
        Rest(
            "B1",
            s => s.MovesWorse,
            s => s.Levels.S >= 2
                ? "Your movement quality has dropped and soreness is part of it, so rest comes first."
                : "Your movement quality has dropped today, so rest comes first.",
            53, 14, 117) with { OverrideRequirement = OverrideRequirement.ByTrainerInPerson },
        Rest("B2", s => s.Levels.F == 3, _ => "Your whole-body fatigue is high today.", 15),
        Rest(
            "B3",
            s => s.Levels.Z == 3 || s.Levels.N == 3 || RestSigns.IsStressToRestFrom(s.Levels, s.CheckIn),
            BadlyOff,
            13),
        Rest(
            "B4",
            s => RestSigns.DriversAtLeast(s.Levels, 2) >= 2,
            OffTogether,
            13) with { SaidBy = ["B3"] },
        Rest("B5", s => s.CheckIn.LifeStressInterferes, _ => "Stress is getting in the way of moving and training.", 114) with { SaidBy = ["B3"] },
        Rest(
            "B6",
            s => s.HasPoorRun || (s.Derived.PerformanceTrend == PerformanceTrend.Declining && s.Levels.F >= 2),
            NotBouncingBack,
            48) with { KeepsSessionsInPlace = true, SeesNoRebound = true },
        Rest(
            "B7",
            s => s.LoadIsKnown
                && (s.RatioIsHigh || (s.Derived.StrainHigh && s.MonotonyIsHigh))
                && (s.Levels.F >= 2 || s.Levels.S >= 2 || s.Derived.WellnessZ <= s.Options.PoorMorningZ),
            _ => "Your training load has risen faster than you recover.",
            16) with { By = DecidedBy.Training },

        // Alone it is a recovery day for whoever has trained for longer (C13); for a beginner the rest itself recovers.
        Rest(
            "B8",
            s => s.IsRestDayDue && (s.IsBeginner || s.ShowsMoreThanMissingRest),
            s => $"{s.Derived.DaysSinceRest} days without a true rest day; light days are not rest.",
            3, 38, 112) with { By = DecidedBy.Training },
        Rest(
            "B9",
            s => s.IsBeginner && (s.Levels.S >= 2 || s.Levels.F >= 2 || s.Levels.CountAtLeast(2) >= 2),
            _ => "You are new to training: on a sore or tired day, rest is the better choice.",
            38, 40),

        // Ours, as C10 is: whether symptoms lie above the neck did not change how training went on (Snyders 2022).
        Rest(
            "B10",
            s => s.CheckIn.Illness == Illness.BelowNeck,
            _ => "Being ill below the neck calls for rest.") with { OverrideRequirement = OverrideRequirement.ByTrainerInPerson },
        Rest(
            "B11",
            s => s.Levels.S >= 2 && !s.MovementIsKnown,
            _ => "You are sore, and you did not answer how you move, so I choose the safe side.",
            113),
        Rest(
            "B13",
            s => s.Levels.CountAtLeast(2) >= s.Options.LowItemsForRest,
            s => $"{Sentence.Capital(Sentence.Join(s.Items(level => level >= 2)))} all speak for rest today.",
            13, 15, 16),
        Rest(
            "B14",
            s => s.Levels.S >= 2 && s.FeelsBetterAfterLightMovement == false,
            _ => "You are sore, and light movement has not done you good so far.",
            113),
        Rest(
            "B15",
            s => s.CheckIn.ChestSymptoms,
            _ => "A cold that is in your chest, takes your breath or makes your pulse race at rest is no day for moving.") with
        {
            OverrideRequirement = OverrideRequirement.ByTrainerInPerson,
        },
    ];

    private static string NotBouncingBack(Signals s)
    {
        if (!s.HasPoorRun)
        {
            return "Sessions are getting worse and fatigue is up: you do not bounce back between them.";
        }

        var days = $"{s.Derived.ConsecutivePoorDays} low days in a row";
        return s.HasNotTrained ? $"{days}, and you have not trained: look at sleep, stress and food, or ask a doctor."
            : s.LoadIsKnown ? $"{days}: you do not bounce back between sessions."
            : $"{days}: give yourself time to bounce back.";
    }

    /// <summary>Stress that gets in the way is part of it: said here, B5 need not say it again.</summary>
    private static string BadlyOff(Signals s)
    {
        List<string> off = [];
        AddWhere(s.Levels.Z == 3, "you got far too little good sleep");
        AddWhere(s.Levels.T == 3, s.CheckIn.LifeStressInterferes ? "your stress is very high and gets in the way" : "your stress is very high");
        AddWhere(s.Levels.T < 3 && s.CheckIn.LifeStressInterferes, "stress is getting in your way");
        AddWhere(s.Levels.N == 3, "you hardly ate or drank yesterday");
        return $"{Sentence.Capital(Sentence.Join(off))}, so today is for rest.";

        void AddWhere(bool holds, string words)
        {
            if (holds)
            {
                off.Add(words);
            }
        }
    }

    /// <summary>Two or three of the drivers of recovery (statement 13).</summary>
    private static string OffTogether(Signals s) =>
        Sentence.Capital(Sentence.Join(
        [
            .. new[] { (s.Levels.Z, "sleep"), (s.Levels.T, "stress"), (s.Levels.N, "nutrition") }
                .Where(driver => driver.Item1 >= 2).Select(driver => driver.Item2),
        ])) + " are off together, and that slows recovery down.";

    private static Rule Rest(string id, Func<Signals, bool> holds, Func<Signals, string> says, params int[] statements) =>
        new(id, Decision.Rest, holds, says, statements);
}
