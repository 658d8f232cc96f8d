using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Recovery.Selection;

/// <summary>One row of the score table: a signal and what it is worth to each category.</summary>
/// <param name="Signal">What is seen, in a few words.</param>
/// <param name="Strength">How strongly it is seen: 0 not at all, otherwise what the points are multiplied by.</param>
/// <param name="Points">What it is worth at strength one.</param>
/// <param name="Statements">Where the row comes from.</param>
public sealed record ScoreRow(
    string Signal,
    Func<MenuSignals, int> Strength,
    Points Points,
    IReadOnlyList<int> Statements);

/// <summary>Points for each category; what is not named gets none.</summary>
public readonly record struct Points(int Breath = 0, int Cardio = 0, int Mobility = 0, int Soft = 0, int Life = 0)
{
    public static Points operator +(Points one, Points other) => new(
        one.Breath + other.Breath,
        one.Cardio + other.Cardio,
        one.Mobility + other.Mobility,
        one.Soft + other.Soft,
        one.Life + other.Life);

    public static Points operator *(Points one, int times) => new(
        one.Breath * times,
        one.Cardio * times,
        one.Mobility * times,
        one.Soft * times,
        one.Life * times);

    public int For(MenuCategory category) => category switch
    {
        MenuCategory.Breathwork => Breath,
        MenuCategory.LowIntensityCardio => Cardio,
        MenuCategory.Mobility => Mobility,
        MenuCategory.SoftTissue => Soft,
        MenuCategory.Lifestyle => Life,
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };
}
