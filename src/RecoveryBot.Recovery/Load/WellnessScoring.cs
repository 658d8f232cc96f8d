using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>What can be said of one morning, given the client's baselines.</summary>
internal readonly record struct WellnessScoring(Baselines Items, Baseline? Total, double? UsualSleepHours, LoadOptions Options)
{
    /// <summary>How far back a baseline looks, in days up to yesterday.</summary>
    public const int BaselineDays = 28;

    private const int Best = 5;
    private const int ItemCount = 5;

    private readonly ItemHabits _habits = new(Items, Options);

    /// <param name="checkIns">The last 28 days, null where nobody answered; "as usual" is not a rating.</param>
    /// <param name="options">How many ratings it takes.</param>
    public static WellnessScoring From(ReadOnlySpan<CheckIn?> checkIns, LoadOptions options)
    {
        RatingTally fatigue = default, sleep = default, soreness = default, stress = default, mood = default;
        RatingTally total = default;
        var (nights, hours) = (0, 0.0);
        foreach (var checkIn in checkIns)
        {
            if (checkIn is null)
            {
                continue;
            }

            fatigue.Add(checkIn.Fatigue);
            sleep.Add(checkIn.SleepQuality);
            soreness.Add(checkIn.MuscleSoreness);
            stress.Add(checkIn.Stress);
            mood.Add(checkIn.Mood);
            total.Add(TotalOf(checkIn));
            if (checkIn.SleepHours is >= 0 and < double.PositiveInfinity and { } slept)
            {
                nights++;
                hours += slept;
            }
        }

        var items = new Baselines
        {
            Fatigue = fatigue.Baseline(options),
            SleepQuality = sleep.Baseline(options),
            MuscleSoreness = soreness.Baseline(options),
            Stress = stress.Baseline(options),
            Mood = mood.Baseline(options),
        };
        double? usual = nights >= Math.Max(1, options.BaselineMornings) ? hours / nights : null;
        return new WellnessScoring(items, total.Baseline(options), usual, options);
    }

    /// <summary>The sum of the five ratings, 5–25; null unless all five were rated.</summary>
    public static int? TotalOf(CheckIn checkIn) =>
        checkIn is { Fatigue: { } f, SleepQuality: { } q, MuscleSoreness: { } s, Stress: { } t, Mood: { } m }
            ? f + q + s + t + m
            : null;

    /// <summary>z of the total of what is known, scaled to five items; null if nothing is, or without a baseline.</summary>
    public double? TotalZ(CheckIn checkIn) =>
        Total is { } own && (TotalOf(checkIn) ?? ScaledTotal(checkIn)) is { } total
            ? own.Z(total, Options.TotalSdFloor)
            : null;

    /// <summary>The levels of one morning's items.</summary>
    public ItemLevels LevelsOf(CheckIn checkIn) => new(checkIn, _habits, Options);

    /// <summary>A low total for this client, or two items at level 2 or worse.</summary>
    public bool IsPoor(in ItemLevels levels, double? totalZ) =>
        totalZ <= Options.PoorMorningZ || levels.AtLevelTwo >= Options.PoorMorningItems;

    /// <summary>Two items are low by themselves, whatever has become usual.</summary>
    public bool IsLow(in ItemLevels levels) => levels.LowItems >= Options.PoorMorningItems;

    public static bool IsTiredOrSore(in ItemLevels levels) =>
        levels[WellnessItem.Fatigue] >= 2 || levels[WellnessItem.MuscleSoreness] >= 2;

    public bool IsPoorNight(CheckIn checkIn) => checkIn.SleepQuality <= Options.PoorNightRating;

    public bool IsShortNight(CheckIn checkIn) => checkIn.SleepHours < Options.SleepHoursLow;

    /// <summary>
    /// The total of the known items, scaled to five; an item called "as usual" is worth its own mean. Fewer than three say
    /// too little, so the rest up to three counts as the best rating: leaving an item out is then never worth more than
    /// rating it.
    /// </summary>
    private double? ScaledTotal(CheckIn checkIn)
    {
        var (known, sum) = (0, 0.0);
        for (var item = WellnessItem.Fatigue; item <= WellnessItem.Mood; item++)
        {
            if ((checkIn.Rating(item) ?? (checkIn.AsUsual.Contains(item) ? Items[item]?.Mean : null)) is { } value)
            {
                known++;
                sum += value;
            }
        }

        if (known == 0)
        {
            return null;
        }

        var counted = Math.Max(known, Options.LeastItemsOfTotal);
        return (sum + (Best * (counted - known))) * ItemCount / counted;
    }
}
