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
    private readonly CheckIn _checkIn;
    private readonly Baselines _own;
    private readonly LoadOptions _options;
    private readonly WellnessItem? _excused;

    public ItemLevels(CheckIn checkIn, Baselines own, LoadOptions options)
    {
        (_checkIn, _own, _options) = (checkIn, own, options);
        _excused = Excused();
    }

    public int this[WellnessItem item] =>
        Of(item, ValueOf(item, _checkIn, _own), _own[item], SleptEnough, _excused is null || _excused == item, _options);

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

    private bool SleptEnough => !(_checkIn.SleepHours < _options.SleepHoursLow);

    /// <summary>
    /// The one low item that habit may excuse: the first for which a 2 is habitual. One rated 1 keeps the place, though
    /// nothing excuses it: a worse answer must not make room for another.
    /// </summary>
    private WellnessItem? Excused()
    {
        for (var item = WellnessItem.Fatigue; item <= WellnessItem.Mood; item++)
        {
            if (ValueOf(item, _checkIn, _own) <= 2 && IsHabit(2, _own[item], SleptEnough, _options))
            {
                return item;
            }
        }

        return null;
    }

    private static bool IsHabit(int rating, Baseline? baseline, bool sleptEnough, LoadOptions options) =>
        baseline is { } own && own.Mean >= options.HabitualMean && sleptEnough && !IsUnusual(rating, own, options);

    private static bool IsUnusual(int rating, Baseline own, LoadOptions options) =>
        own.Z(rating, options.ItemSdFloor) <= options.UnusualItemZ;
}
