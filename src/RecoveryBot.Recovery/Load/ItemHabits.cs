using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>
/// What a client's baselines make of a low and of a middling rating, item by item: read once, then asked of every morning.
/// Habit excuses a low only of an item whose own mean is no low itself. Without a baseline a 3 is already a small dip for
/// sleep and mood (McLean 2010).
/// </summary>
internal readonly struct ItemHabits
{
    // One bit an item.
    private readonly int _lowIsUsual;
    private readonly int _middlingIsDip;
    private readonly int _middlingIsDipAfterShortNight;

    public ItemHabits(Baselines own, LoadOptions options)
    {
        Own = own;
        for (var item = WellnessItem.Fatigue; item <= WellnessItem.Mood; item++)
        {
            var baseline = own[item];
            var bit = 1 << (int)item;
            var isUnusual = IsUnusual(3, baseline, options);
            var isDipUnlessUsual = item is WellnessItem.SleepQuality or WellnessItem.Mood;
            var mayExcuse = baseline?.Mean >= options.HabitualMean;
            _lowIsUsual |= mayExcuse && !IsUnusual(2, baseline, options) ? bit : 0;
            _middlingIsDip |= isUnusual || (isDipUnlessUsual && !mayExcuse) ? bit : 0;
            _middlingIsDipAfterShortNight |= isUnusual || isDipUnlessUsual ? bit : 0;
        }
    }

    public Baselines Own { get; }

    /// <summary>A rating of 2 is nothing unusual, and may be excused after enough sleep.</summary>
    public bool LowIsUsual(WellnessItem item) => Has(_lowIsUsual, item);

    /// <summary>A rating of 3 is a small dip.</summary>
    /// <param name="sleptEnough">The night was not known to be short; after a short one habit excuses nothing.</param>
    public bool MiddlingIsDip(WellnessItem item, bool sleptEnough) =>
        Has(sleptEnough ? _middlingIsDip : _middlingIsDipAfterShortNight, item);

    private static bool Has(int items, WellnessItem item) => ((items >> (int)item) & 1) != 0;

    private static bool IsUnusual(int rating, Baseline? baseline, LoadOptions options) =>
        baseline is { } own && own.Z(rating, options.ItemSdFloor) <= options.UnusualItemZ;
}
