using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Recovery.Rules;

/// <summary>E1–E10: one driver is off, or too little is known, so training comes down before it stops.</summary>
public static class ReducingRules
{
    public static readonly Rule[] Rows =
    [
        Reduce("E1", s => s.Levels.T == 2, _ => "Life stress is up, so structured training comes down first.", 55),
        Reduce("E2", s => s.Levels.Z == 2, _ => "One rough night of sleep is reason enough to go easier.", 34),
        Reduce("E3", s => s.Levels.M == 2, _ => "A low mood is reason enough to go easier.", 34),
        Reduce("E4", s => s.Levels.CountAtLeast(1) - s.Levels.CountAtLeast(2) >= 2, s => $"Small dips add up: {Sentence.Join(SmallDips(s))}."),
        Reduce(
            "E5",
            s => s.LoadIsKnown && (s.RatioIsHigh || s.MonotonyIsHigh),
            s => s.RatioIsHigh
                ? "Your training load has risen quickly; take a little off today."
                : "Your training load has been the same day after day; take a little off today.",
            16),
        Reduce(
            "E6",
            s => s.CheckIn.PainNrs > 0 && s.CheckIn.PainNrs < s.Options.SparingPain && !s.PainLasts,
            _ => "A little pain: work around it, and tell me tomorrow how it is."),
        Reduce(
            "E7",
            s => !s.CheckIn.SafetyAnswered || !s.MovementIsKnown || s.Missing >= s.Options.TooManyMissing,
            s => $"You did not answer {Sentence.Join(NotAnswered(s))}, so I stay careful."),
        Reduce(
            "E8",
            s => s.CheckIn.Motivation <= s.Options.LowMotivation,
            _ => "Motivation is low: keep it short and pleasant, with nothing on top.",
            102),
        Reduce(
            "E9",
            s => s.CheckIn.Overstimulated,
            _ => "Your head is full: keep it short and pleasant, with nothing on top.",
            102),

        // Ours: whether to come back is for the client and their doctor; coming back, the first days are smaller.
        Reduce(
            "E10",
            s => s.Derived.BackFromIllness,
            _ => "These are your first days back after being ill: smaller first, then your plan again."),
    ];

    private static List<string> SmallDips(Signals s)
    {
        List<string> dips = [];
        Add(s.Levels.F, "fatigue");
        Add(s.Levels.Z, "sleep");
        Add(s.Levels.S, "soreness");
        Add(s.Levels.T, "stress");
        Add(s.Levels.M, "mood");
        return dips;

        void Add(int level, string item)
        {
            if (level == 1)
            {
                dips.Add(item);
            }
        }
    }

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

    private static Rule Reduce(string id, Func<Signals, bool> holds, Func<Signals, string> says, params int[] statements) =>
        new(id, Decision.TrainReduced, holds, says, statements);
}
