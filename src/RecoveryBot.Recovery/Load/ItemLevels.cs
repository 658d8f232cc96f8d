using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>
/// The levels of the five wellness items of one morning. The same reading judges today and earlier mornings, and earlier
/// mornings are judged by today's baselines: what has become habitual is no longer counted against the past either.
/// <para>
/// Habit excuses little: only an item whose own mean is no low itself, only after six hours of sleep, and only one low item
/// a morning. Otherwise a low that has lasted long enough would no longer be seen.
/// </para>
/// </summary>
internal readonly struct ItemLevels
{
    private const int Items = (int)WellnessItem.Mood + 1;
    private const int BitsOfALevel = 2;

    private readonly int _levels;

    public ItemLevels(CheckIn checkIn, Baselines own, LoadOptions options)
    {
        Span<int?> values = stackalloc int?[Items];
        var sleptEnough = !(checkIn.SleepHours < options.SleepHoursLow);
        WellnessItem? excused = null;
        for (var item = WellnessItem.Fatigue; item <= WellnessItem.Mood; item++)
        {
            var value = values[(int)item] = ValueOf(item, checkIn, own);
            LowItems += value <= options.LowRating ? 1 : 0;

            // The one low item that habit may excuse: the first for which a 2 is habitual. One rated 1 keeps the place,
            // though nothing excuses it: a worse answer must not make room for another.
            if (excused is null && value <= 2 && IsHabit(2, own[item], sleptEnough, options))
            {
                excused = item;
            }
        }

        for (var item = WellnessItem.Fatigue; item <= WellnessItem.Mood; item++)
        {
            if (values[(int)item] is { } value and < 4)
            {
                _levels |= Of(item, value, own[item], sleptEnough, excused is null || excused == item, options) << (BitsOfALevel * (int)item);
            }
        }
    }

    /// <summary>How many are low by themselves, whatever has become usual.</summary>
    public int LowItems { get; }

    public int this[WellnessItem item] => (_levels >> (BitsOfALevel * (int)item)) & ((1 << BitsOfALevel) - 1);

    public int CountAtLeast(int level)
    {
        var count = 0;
        for (var item = WellnessItem.Fatigue; item <= WellnessItem.Mood; item++)
        {
            count += this[item] >= level ? 1 : 0;
        }

        return count;
    }

    /// <summary>The rating; an item called "as usual" is worth its own mean, rounded. Null if neither is known.</summary>
    public static int? ValueOf(WellnessItem item, CheckIn checkIn, Baselines own) =>
        checkIn.Rating(item) ?? (checkIn.AsUsual.Contains(item) && own[item] is { } usual
            ? (int)Math.Round(usual.Mean, MidpointRounding.AwayFromZero)
            : null);

    /// <summary>The level of one wellness item.</summary>
    /// <param name="item">Without a baseline a 3 is already a small dip for sleep and mood (McLean 2010).</param>
    /// <param name="value">1–5, 5 best; null if unknown.</param>
    /// <param name="baseline">The client's own normal, null if there is none.</param>
    /// <param name="sleptEnough">The night was not known to be short.</param>
    /// <param name="mayExcuse">No other low item of this morning is excused by habit.</param>
    /// <param name="options">The thresholds.</param>
    public static int Of(
        WellnessItem item, int? value, Baseline? baseline, bool sleptEnough, bool mayExcuse, LoadOptions options) =>
        value switch
        {
            null or >= 4 => 0,
            <= 1 => 3,
            2 => mayExcuse && IsHabit(2, baseline, sleptEnough, options) ? 1 : 2,
            _ when baseline is { } own && IsUnusual(3, own, options) => 1,
            _ => item is WellnessItem.SleepQuality or WellnessItem.Mood && !IsHabit(3, baseline, sleptEnough, options) ? 1 : 0,
        };

    private static bool IsHabit(int rating, Baseline? baseline, bool sleptEnough, LoadOptions options) =>
        baseline is { } own && own.Mean >= options.HabitualMean && sleptEnough && !IsUnusual(rating, own, options);

    private static bool IsUnusual(int rating, Baseline own, LoadOptions options) =>
        own.Z(rating, options.ItemSdFloor) <= options.UnusualItemZ;
}
