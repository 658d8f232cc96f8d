using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>
/// How low a client is this morning, by the letters of the rule table: 0 fine, 1 mild, 2 low, 3 severe.
/// What was not answered, or called "as usual", counts as 0. A worse answer never lowers a level.
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

    /// <summary>The levels of one check-in against the baselines in <paramref name="derived"/> (§2).</summary>
    public static Levels Of(CheckIn checkIn, Derived derived, LoadOptions? options = null)
    {
        options ??= LoadOptions.Default;
        var own = derived.Baselines;
        return new Levels(
            F: Math.Max(LevelOf(WellnessItem.Fatigue, checkIn, own, options), OfPrs(checkIn.Prs, options)),
            Z: Math.Max(
                LevelOf(WellnessItem.SleepQuality, checkIn, own, options),
                OfSleepHours(checkIn.SleepHours, derived.UsualSleepHours, options)),
            S: LevelOf(WellnessItem.MuscleSoreness, checkIn, own, options),
            T: Math.Max(LevelOf(WellnessItem.Stress, checkIn, own, options), checkIn.Overwhelmed ? 2 : 0),
            M: LevelOf(WellnessItem.Mood, checkIn, own, options),
            N: checkIn.Nutrition switch { <= 1 => 3, 2 => 2, _ => 0 });
    }

    /// <summary>
    /// The level of one wellness item. The same function judges today and earlier mornings, and earlier mornings are
    /// judged by today's baseline: what has become habitual is no longer counted against the past either.
    /// </summary>
    /// <param name="item">Without a baseline a 3 is already a small dip for sleep and mood (McLean 2010).</param>
    /// <param name="rating">1–5, 5 best; null if not rated.</param>
    /// <param name="baseline">The client's own normal, null if there is none.</param>
    /// <param name="options">The thresholds; the defaults if null.</param>
    public static int LevelOf(WellnessItem item, int? rating, Baseline? baseline, LoadOptions? options = null) =>
        rating switch
        {
            null or >= 4 => 0,
            <= 1 => 3,
            2 when baseline is { } own => IsUnusual(2, own, options ?? LoadOptions.Default) ? 2 : 1,
            2 => 2,
            3 when baseline is { } own => IsUnusual(3, own, options ?? LoadOptions.Default) ? 1 : 0,
            _ => item is WellnessItem.SleepQuality or WellnessItem.Mood ? 1 : 0,
        };

    internal static int LevelOf(WellnessItem item, CheckIn checkIn, Baselines baselines, LoadOptions options) =>
        checkIn.Rating(item) is <= 3 and { } rating ? LevelOf(item, rating, baselines[item], options) : 0;

    private static bool IsUnusual(int rating, Baseline own, LoadOptions options) =>
        own.Z(rating, options.ItemSdFloor) <= options.UnusualItemZ;

    private static int OfPrs(int? prs, LoadOptions options) =>
        prs is not { } felt ? 0
        : felt <= options.PrsSevere ? 3
        : felt <= options.PrsLow ? 2
        : felt <= options.PrsMild ? 1
        : 0;

    private static int OfSleepHours(double? hours, double? usual, LoadOptions options) =>
        hours is not { } slept || !(slept < options.SleepHoursLow) ? 0
        : slept < options.SleepHoursSevere ? 3
        : slept >= usual - options.UsualSleepMargin ? 1
        : 2;
}
