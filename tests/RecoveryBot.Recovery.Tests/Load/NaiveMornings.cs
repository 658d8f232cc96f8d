using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;
using static RecoveryBot.Recovery.Tests.Load.NaiveDerivation;

namespace RecoveryBot.Recovery.Tests.Load;

/// <summary>The wellness rows of §2 by the letter, in decimal so that a z on a threshold stays on it.</summary>
internal sealed class NaiveMornings
{
    private readonly Dictionary<int, CheckIn> _checkIns;
    private readonly Baseline? _total;

    public NaiveMornings(History history, CheckIn today)
    {
        _checkIns = history.CheckIns
            .Where(c => c.Date < today.Date)
            .Append(today)
            .GroupBy(c => Period.Between(c.Date, today.Date, PeriodUnits.Days).Days)
            .ToDictionary(c => c.Key, c => c.Last());
        _total = BaselineOf(Total);
        Baselines = new Baselines
        {
            Fatigue = BaselineOf(c => c.Fatigue),
            SleepQuality = BaselineOf(c => c.SleepQuality),
            MuscleSoreness = BaselineOf(c => c.MuscleSoreness),
            Stress = BaselineOf(c => c.Stress),
            Mood = BaselineOf(c => c.Mood),
        };
    }

    public Baselines Baselines { get; }

    public double? UsualSleepHours
    {
        get
        {
            var hours = Days(1, 28).Select(ago => On(ago)?.SleepHours).OfType<double>().ToList();
            return hours.Count >= 14 ? hours.Average() : null;
        }
    }

    public CheckIn? On(int ago) => _checkIns.GetValueOrDefault(ago);

    public double? TotalZ(int ago)
    {
        var total = On(ago) is { } checkIn ? Total(checkIn) : null;
        return _total is { } own ? (total - own.Mean) / Math.Max(own.Sd, 1) : null;
    }

    public double? WeekMeanZ()
    {
        var known = Days(0, 6).Select(TotalZ).OfType<double>().ToList();
        return known.Count >= 3 ? known.Average() : null;
    }

    public bool IsPoor(int ago) =>
        On(ago) is { } checkIn
        && (TotalZ(ago) <= -1 || Enum.GetValues<WellnessItem>().Count(item => Level(item, checkIn) >= 2) >= 2);

    public bool IsTiredOrSore(int ago) =>
        On(ago) is { } checkIn
        && (Level(WellnessItem.Fatigue, checkIn) >= 2 || Level(WellnessItem.MuscleSoreness, checkIn) >= 2);

    private static int? Total(CheckIn c) =>
        Enum.GetValues<WellnessItem>().Aggregate((int?)0, (sum, item) => sum + c.Rating(item));

    private int Level(WellnessItem item, CheckIn checkIn)
    {
        var x = checkIn.Rating(item);
        var baseline = Baselines[item];
        var z = (x - baseline?.Mean) / Math.Max(baseline?.Sd ?? 0, 0.5);
        if (x is null or >= 4)
        {
            return 0;
        }

        if (x == 1)
        {
            return 3;
        }

        if (x == 2)
        {
            return z > -1 ? 1 : 2;
        }

        if (z is not null)
        {
            return z <= -1 ? 1 : 0;
        }

        return item is WellnessItem.SleepQuality or WellnessItem.Mood ? 1 : 0;
    }

    private Baseline? BaselineOf(Func<CheckIn, int?> rating)
    {
        var rated = Days(1, 28).Select(ago => On(ago) is { } c ? rating(c) : null).OfType<int>().ToList();
        if (rated.Count < 14)
        {
            return null;
        }

        var mean = rated.Average(x => (decimal)x);
        var variance = rated.Average(x => (x - mean) * (x - mean));
        return new Baseline((double)mean, Math.Sqrt((double)variance), rated.Count);
    }
}
