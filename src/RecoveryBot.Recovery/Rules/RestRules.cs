using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Recovery.Rules;

/// <summary>B1–B11: when light work is no longer enough. B12 is a guard on the result, see <see cref="FeedbackGuard"/>.</summary>
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
            53, 14, 117) with { Lifting = Lifting.ByTrainerInPerson },
        Rest("B2", s => s.Levels.F == 3, _ => "Your whole-body fatigue is high today.", 15),
        Rest(
            "B3",
            s => s.Levels.Z == 3 || s.Levels.T == 3 || s.Levels.N == 3,
            s => Drivers(s, 3, "you got far too little good sleep", "your stress is very high", "you hardly ate or drank yesterday")
                + ", so rest is worth more than work today.",
            13),
        Rest(
            "B4",
            s => (s.Levels.Z >= 2 ? 1 : 0) + (s.Levels.T >= 2 ? 1 : 0) + (s.Levels.N >= 2 ? 1 : 0) >= 2,
            s => $"{Drivers(s, 2, "sleep", "stress", "nutrition")} are off together, and that slows recovery down.",
            13),
        Rest("B5", s => s.CheckIn.LifeStressInterferes, _ => "Stress is getting in the way of moving and training.", 114),
        Rest(
            "B6",
            s => s.Derived.ConsecutivePoorDays >= s.Options.PoorDaysForRest
                || (s.Derived.PerformanceTrend == PerformanceTrend.Declining && s.Levels.F >= 2),
            s => s.Derived.ConsecutivePoorDays >= s.Options.PoorDaysForRest
                ? $"{s.Derived.ConsecutivePoorDays} low days in a row: you do not bounce back between sessions."
                : "Sessions are getting worse and fatigue is up: you do not bounce back between them.",
            48),
        Rest(
            "B7",
            s => s.LoadIsKnown
                && (s.RatioIsHigh || (s.Derived.StrainHigh && s.MonotonyIsHigh))
                && (s.Levels.F >= 2 || s.Levels.S >= 2 || s.Derived.WellnessZ <= s.Options.PoorMorningZ),
            _ => "Your training load has risen faster than you recover.",
            16),
        Rest(
            "B8",
            s => s.LoadIsKnown
                && s.Derived.RestDays7 == 0
                && s.Derived.DaysSinceRest >= s.Options.DaysWithoutRest,
            s => $"{s.Derived.DaysSinceRest} days without a true rest day; light days are not rest.",
            3, 112),
        Rest(
            "B9",
            s => s.IsBeginner && (s.Levels.S >= 2 || s.Levels.F >= 2 || s.Levels.CountAtLeast(2) >= 2),
            _ => "You are still building training age: rest does more for you today than another session.",
            38, 40),
        Rest(
            "B10",
            s => s.CheckIn.Illness == Illness.BelowNeck,
            _ => "Being ill below the neck calls for rest.") with { Lifting = Lifting.ByTrainerInPerson },
        Rest(
            "B11",
            s => s.Levels.S >= 2 && !s.MovementIsKnown,
            _ => "You are sore, and you did not answer how you move, so I choose the safe side.",
            113),
    ];

    /// <summary>The drivers of recovery that are at this level or worse (statement 13), each in its own words.</summary>
    private static string Drivers(Signals s, int level, string sleep, string stress, string food)
    {
        List<string> drivers = [];
        Add(s.Levels.Z, sleep);
        Add(s.Levels.T, stress);
        Add(s.Levels.N, food);
        return Sentence.Capital(Sentence.Join(drivers));

        void Add(int driver, string words)
        {
            if (driver >= level)
            {
                drivers.Add(words);
            }
        }
    }

    private static Rule Rest(string id, Func<Signals, bool> holds, Func<Signals, string> says, params int[] statements) =>
        new(id, Decision.Rest, holds, says, statements);
}
