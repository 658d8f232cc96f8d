using System.Numerics;
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
    private const int BitsOfALevel = 2;
    private const uint UpperBits = 0b10_10_10_10_10;

    private readonly int _levels;

    public ItemLevels(CheckIn checkIn, in ItemHabits habits, LoadOptions options)
    {
        var sleptEnough = !(checkIn.SleepHours < options.SleepHoursLow);
        var mayExcuse = sleptEnough;
        for (var item = WellnessItem.Fatigue; item <= WellnessItem.Mood; item++)
        {
            if (ValueOf(item, checkIn, habits.Own) is not { } value)
            {
                continue;
            }

            LowItems += value <= options.LowRating ? 1 : 0;
            var isExcused = value <= 2 && mayExcuse && habits.LowIsUsual(item);
            var level = value switch
            {
                >= 4 => 0,
                3 => habits.MiddlingIsDip(item, sleptEnough) ? 1 : 0,
                2 => isExcused ? 1 : 2,
                _ => 3,
            };
            _levels |= level << (BitsOfALevel * (int)item);

            // One rated 1 uses the excuse up as well, though nothing excuses it: a worse answer must not make room for another.
            mayExcuse &= !isExcused;
        }
    }

    /// <summary>How many are low by themselves, whatever has become usual.</summary>
    public int LowItems { get; }

    /// <summary>How many are at level 2 or worse.</summary>
    public int AtLevelTwo => BitOperations.PopCount((uint)_levels & UpperBits);

    /// <summary>0 fine or unknown, 1 mild, 2 low, 3 severe.</summary>
    public int this[WellnessItem item] => (_levels >> (BitsOfALevel * (int)item)) & ((1 << BitsOfALevel) - 1);

    /// <summary>The rating; an item called "as usual" is worth its own mean, rounded. Null if neither is known.</summary>
    public static int? ValueOf(WellnessItem item, CheckIn checkIn, Baselines own) =>
        checkIn.Rating(item) ?? (checkIn.AsUsual.Contains(item) && own[item] is { } usual
            ? (int)Math.Round(usual.Mean, MidpointRounding.AwayFromZero)
            : null);
}
