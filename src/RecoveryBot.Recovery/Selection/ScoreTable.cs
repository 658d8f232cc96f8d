using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Selection;

/// <summary>What each signal is worth to each category. What was done lately is no signal (104).</summary>
public static class ScoreTable
{
    /// <summary>Sleep and stress count with their level, but at most this much each.</summary>
    private const int HighestLevelPoints = 2;

    private const int TrainingRunDays = 3;

    public static readonly IReadOnlyList<ScoreRow> Rows =
    [
        Row("most taxed: head and nerves", s => Taxed(s, TaxedSystem.Neurological), new(Breath: 3), 73, 106),
        Row("most taxed: mood", s => Taxed(s, TaxedSystem.Psychological), new(Breath: 2, Life: 2), 73, 106),
        Row("most taxed: muscles", s => Taxed(s, TaxedSystem.Muscular), new(Cardio: 1, Mobility: 1), 73, 106),
        Row("overstimulated", s => s.CheckIn.Overstimulated, new(Breath: 2), 75),
        Row("sleep level", s => Math.Min(s.Sleep, HighestLevelPoints), new(Breath: 1), 76),
        Row("stress level", s => Math.Min(s.Stress, HighestLevelPoints), new(Breath: 1), 77),
        Row("mood dipped", s => s.Mood >= 1, new(Breath: 1), 54),
        Row("sore but moving well", s => s.Soreness >= 1 && s.MovesWell, new(Cardio: 3), 83),
        Row("light movement helps", s => s.FeelsBetterAfterLightMovement == true, new(Cardio: 2), 81),
        Row("light movement does not help", s => s.FeelsBetterAfterLightMovement == false, new(Cardio: -3), 81),
        Row("training run with managed intensity", HasManagedRun, new(Cardio: 2), 82),
        Row("stiff without much soreness", IsStiffNotSore, new(Mobility: 3), 90),
        Row("known range limitation", s => s.Input.Profile.RomLimitation, new(Mobility: 3), 89),
        Row("next session needs quality", s => s.Input.Plan.NextNeedsMovementQuality, new(Mobility: 2), 91),
        Row("local discomfort", s => s.CheckIn.SorenessArea == SorenessArea.Local, new(Soft: 2), 95),
        Row("light pressure helps", s => s.CheckIn.LightPressureHelps == true, new(Soft: 2), 96),
        Row("overwhelmed or busy", s => s.OverwhelmedOrBusy, new(Life: 3), 100),
        Row("motivation or consistency slipping", s => s.MotivationSlipping, new(Life: 3), 101),
        Row("a lifestyle slot", s => s.SlotIsLifestyle, new(Life: 4), 68),
        Row("beginner", s => s.IsBeginner, new(Life: 1), 41),
        Row("goal strength", s => Has(s, Goal.StrengthHypertrophy), new(Breath: 1, Cardio: 1, Mobility: 1), 62),
        Row("goal endurance", s => Has(s, Goal.EnduranceConditioning), new(Cardio: 1, Mobility: 1), 67),
        Row("goal fat loss", s => Has(s, Goal.FatLossGeneral), new(Breath: 1, Mobility: 1, Life: 1), 71),
    ];

    private static readonly ScoreRow[] RowArray = [.. Rows];

    /// <summary>The points of all rows together, without what feedback has taught.</summary>
    public static Points Sum(MenuSignals signals)
    {
        var sum = default(Points);
        foreach (var row in RowArray)
        {
            var strength = row.Strength(signals);
            if (strength != 0)
            {
                sum += row.Points * strength;
            }
        }

        return sum;
    }

    private static bool HasManagedRun(MenuSignals s) =>
        s.Input.Derived.ConsecutiveTrainingDays >= TrainingRunDays && s.Input.Derived.IntensityManaged;

    private static bool IsStiffNotSore(MenuSignals s) =>
        s.CheckIn.MovementQuality == MovementQuality.Stiff && s.Soreness <= 1;

    private static bool Taxed(MenuSignals s, TaxedSystem system) => s.CheckIn.TaxedSystem == system;

    private static bool Has(MenuSignals s, Goal goal) => s.Input.Profile.Goal == goal;

    private static ScoreRow Row(string signal, Func<MenuSignals, bool> seen, Points points, params int[] from) =>
        new(signal, s => seen(s) ? 1 : 0, points, from);

    private static ScoreRow Row(string signal, Func<MenuSignals, int> strength, Points points, params int[] from) =>
        new(signal, strength, points, from);
}
