using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>What can be said of one morning, given the client's baselines.</summary>
internal readonly record struct Mornings(Baselines Items, Baseline? Total, double? UsualSleepHours, LoadOptions Options)
{
    /// <summary>How far back a baseline looks, in days up to yesterday.</summary>
    public const int BaselineDays = 28;

    /// <param name="checkIns">The last 28 days, null where nobody answered; "as usual" is not a rating.</param>
    /// <param name="options">How many ratings it takes.</param>
    public static Mornings From(ReadOnlySpan<CheckIn?> checkIns, LoadOptions options)
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
        return new Mornings(items, total.Baseline(options), usual, options);
    }

    /// <summary>The sum of the five ratings, 5–25; null unless all five were rated.</summary>
    public static int? TotalOf(CheckIn checkIn) =>
        checkIn is { Fatigue: { } f, SleepQuality: { } q, MuscleSoreness: { } s, Stress: { } t, Mood: { } m }
            ? f + q + s + t + m
            : null;

    /// <summary>z of the total; null without all five ratings or without a baseline.</summary>
    public double? TotalZ(CheckIn checkIn) =>
        Total is { } own && TotalOf(checkIn) is { } total
            ? (total - own.Mean) / Math.Max(own.Sd, Options.TotalSdFloor)
            : null;

    /// <summary>A low total for this client, or two items at level 2 or worse.</summary>
    public bool IsPoor(CheckIn checkIn, double? totalZ)
    {
        if (totalZ <= Options.PoorMorningZ)
        {
            return true;
        }

        var low = IsLow(checkIn, WellnessItem.Fatigue) ? 1 : 0;
        low += IsLow(checkIn, WellnessItem.SleepQuality) ? 1 : 0;
        low += IsLow(checkIn, WellnessItem.MuscleSoreness) ? 1 : 0;
        low += IsLow(checkIn, WellnessItem.Stress) ? 1 : 0;
        low += IsLow(checkIn, WellnessItem.Mood) ? 1 : 0;
        return low >= Options.PoorMorningItems;
    }

    public bool IsTiredOrSore(CheckIn checkIn) =>
        IsLow(checkIn, WellnessItem.Fatigue) || IsLow(checkIn, WellnessItem.MuscleSoreness);

    public bool IsPoorNight(CheckIn checkIn) => checkIn.SleepQuality <= Options.PoorNightRating;

    private bool IsLow(CheckIn checkIn, WellnessItem item) =>
        Levels.LevelOf(item, checkIn, Items, Options) >= 2;
}
