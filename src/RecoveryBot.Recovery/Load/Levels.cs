using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>
/// How low a client is this morning, by the letters of the rule table: 0 fine, 1 mild, 2 low, 3 severe.
/// What was not answered counts as 0. A worse answer never lowers a level.
/// </summary>
/// <param name="F">Fatigue, with perceived recovery.</param>
/// <param name="Z">Sleep: quality and hours.</param>
/// <param name="S">Muscle soreness.</param>
/// <param name="T">Life stress; at least 2 when overwhelmed.</param>
/// <param name="M">Mood.</param>
/// <param name="N">Nutrition.</param>
public readonly record struct Levels(int F, int Z, int S, int T, int M, int N)
{
    /// <summary>How many of the six are at this level or worse.</summary>
    public int CountAtLeast(int level)
    {
        var count = F >= level ? 1 : 0;
        count += Z >= level ? 1 : 0;
        count += S >= level ? 1 : 0;
        count += T >= level ? 1 : 0;
        count += M >= level ? 1 : 0;
        return count + (N >= level ? 1 : 0);
    }

    /// <summary>The levels of one check-in against the baselines in <paramref name="derived"/>.</summary>
    public static Levels Of(CheckIn checkIn, Derived derived, LoadOptions? options = null) =>
        Of(checkIn, derived.Baselines, options ?? LoadOptions.Default);

    /// <summary>The levels of one check-in whose five items are read already.</summary>
    internal static Levels Of(CheckIn checkIn, in ItemLevels items, LoadOptions options) => new(
        F: Math.Max(items[WellnessItem.Fatigue], OfPrs(checkIn.Prs, options)),
        Z: Math.Max(items[WellnessItem.SleepQuality], OfSleepHours(checkIn.SleepHours, options)),
        S: items[WellnessItem.MuscleSoreness],
        T: Math.Max(items[WellnessItem.Stress], checkIn.Overwhelmed ? 2 : 0),
        M: items[WellnessItem.Mood],
        N: checkIn.Nutrition switch { <= 1 => 3, 2 => 2, _ => 0 });

    private static Levels Of(CheckIn checkIn, Baselines own, LoadOptions options) =>
        Of(checkIn, new ItemLevels(checkIn, new ItemHabits(own, options), options), options);

    private static int OfPrs(int? prs, LoadOptions options) =>
        prs is not { } felt ? 0
        : felt <= options.PrsSevere ? 3
        : felt <= options.PrsLow ? 2
        : felt <= options.PrsMild ? 1
        : 0;

    // No habit makes a night of under six hours long enough.
    private static int OfSleepHours(double? hours, LoadOptions options) =>
        hours is not { } slept || !(slept < options.SleepHoursLow) ? 0
        : slept < options.SleepHoursSevere ? 3
        : 2;
}
