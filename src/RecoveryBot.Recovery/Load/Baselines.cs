using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>A client's own normal, item by item; null where too few mornings were rated.</summary>
public sealed record Baselines
{
    public static readonly Baselines None = new();

    public Baseline? Fatigue { get; init; }

    public Baseline? SleepQuality { get; init; }

    public Baseline? MuscleSoreness { get; init; }

    public Baseline? Stress { get; init; }

    public Baseline? Mood { get; init; }

    public Baseline? this[WellnessItem item] => item switch
    {
        WellnessItem.Fatigue => Fatigue,
        WellnessItem.SleepQuality => SleepQuality,
        WellnessItem.MuscleSoreness => MuscleSoreness,
        WellnessItem.Stress => Stress,
        WellnessItem.Mood => Mood,
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };
}

/// <summary>A client's own normal for one item over the last 28 days.</summary>
/// <param name="Mean">On the item's scale of 1–5.</param>
/// <param name="Sd">Population standard deviation on that scale.</param>
/// <param name="N">Rated mornings; a baseline exists from 14 on.</param>
public readonly record struct Baseline(double Mean, double Sd, int N)
{
    /// <summary>How far a rating lies from the own normal, in standard deviations of at least <paramref name="sdFloor"/>.</summary>
    public double Z(double rating, double sdFloor) => (rating - Mean) / Math.Max(Sd, sdFloor);
}
