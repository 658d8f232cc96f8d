using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Menu;

/// <summary>
/// How much of each category, by training level. The minutes are a ceiling, never a goal (K8).
/// Every number is ours, inside the ranges of the literature the model names.
/// </summary>
public sealed record DoseTable
{
    public static readonly DoseTable Default = new();

    public ByLevel<MinutesRange> Breathing { get; init; } = new(new(3, 5), new(5, 8), new(8, 10));

    public ByLevel<BreathLength> Breath { get; init; } = new(new(4, 6, 6), new(4, 6, 6), new(4, 6, 8));

    public ByLevel<MinutesRange> Cardio { get; init; } = new(new(10, 15), new(15, 25), new(20, 35));

    public ByLevel<MinutesRange> Mobility { get; init; } = new(new(8, 10), new(10, 15), new(12, 20));

    public ByLevel<DrillDose> Drills { get; init; } = new(new(3, 4, 5, 10), new(4, 6, 6, 15), new(5, 6, 8, 20));

    public ByLevel<PressureDose> Pressure { get; init; } = new(new(1, 2, 30, 30), new(2, 3, 60, 60), new(3, 4, 60, 90));

    public ByLevel<MinutesRange> Lifestyle { get; init; } = new(new(10, 20), new(15, 30), new(20, 40));

    /// <summary>The minutes of a category at a level, before any ceiling.</summary>
    public MinutesRange Minutes(MenuCategory category, TrainingLevel level) => category switch
    {
        MenuCategory.Breathwork => Breathing.For(level),
        MenuCategory.LowIntensityCardio => Cardio.For(level),
        MenuCategory.Mobility => Mobility.For(level),
        MenuCategory.SoftTissue => Pressure.For(level).Minutes,
        MenuCategory.Lifestyle => Lifestyle.For(level),
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };
}

/// <summary>Whole minutes, both ends included.</summary>
public readonly record struct MinutesRange(int Min, int Max)
{
    public bool Holds(int minutes) => minutes >= Min && minutes <= Max;
}

/// <summary>Seconds of one breath: five to six breaths a minute, the longer half going out.</summary>
/// <param name="LongestOut">How far the out-breath may grow if it stays easy.</param>
public readonly record struct BreathLength(int In, int Out, int LongestOut);

/// <summary>How many drills, and how much of each.</summary>
/// <param name="Reps">Slow repetitions a side, 5–8.</param>
/// <param name="HoldSeconds">A gentle hold, 10–20 s at low effort.</param>
public readonly record struct DrillDose(int Min, int Max, int Reps, int HoldSeconds);

/// <summary>How many areas of the body get light pressure, and for how long on each side.</summary>
public readonly record struct PressureDose(int MinAreas, int MaxAreas, int MinSeconds, int MaxSeconds)
{
    private const int Sides = 2;

    /// <summary>The minutes this takes on both sides, rounded up.</summary>
    public MinutesRange Minutes => new(InMinutes(MinAreas * MinSeconds), InMinutes(MaxAreas * MaxSeconds));

    /// <summary>Areas that fit into some minutes: at least one, at most what the level allows.</summary>
    public int AreasIn(int minutes) => Math.Clamp(minutes * 60 / (Sides * MinSeconds), 1, MaxAreas);

    /// <summary>Seconds for each side of each area, in fives, inside the level's range.</summary>
    public int SecondsIn(int minutes) =>
        Math.Clamp(minutes * 60 / (Sides * AreasIn(minutes)) / 5 * 5, MinSeconds, MaxSeconds);

    private static int InMinutes(int seconds) => ((seconds * Sides) + 59) / 60;
}
