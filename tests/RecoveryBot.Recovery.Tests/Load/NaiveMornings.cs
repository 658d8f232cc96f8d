using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Recovery.Tests.Load.NaiveDerivation;

namespace RecoveryBot.Recovery.Tests.Load;

/// <summary>The wellness figures by the letter, in decimal so that a z on a threshold stays on it.</summary>
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
        var total = On(ago) is { } checkIn ? Scaled(checkIn) : null;
        return total is { } sum && _total is { } own ? Z(sum, own, 1) : null;
    }

    public double? WeekMeanZ()
    {
        var known = Days(0, 6).Select(TotalZ).OfType<double>().ToList();
        return known.Count >= 3 ? known.Average() : null;
    }

    public bool IsPoor(int ago) =>
        On(ago) is { } checkIn
        && (TotalZ(ago) <= -1 || Items.Count(item => Level(item, checkIn) >= 2) >= 2);

    public bool IsLow(int ago) =>
        On(ago) is { } checkIn && Items.Count(item => Value(item, checkIn) <= 2) >= 2;

    /// <summary>Days without ratings are left out of the row, unless four of them follow each other.</summary>
    public int Run(Func<int, bool> holds, int from)
    {
        var (run, silent) = (0, 0);
        for (var ago = from; ago <= 28; ago++)
        {
            if (On(ago) is not { } checkIn || Items.All(item => checkIn.Rating(item) is null))
            {
                if (ago > 0 && ++silent > 3)
                {
                    break;
                }
            }
            else if (holds(ago))
            {
                (run, silent) = (run + 1, 0);
            }
            else
            {
                break;
            }
        }

        return run;
    }

    public bool AsksForRest(int ago)
    {
        if (On(ago) is not { } c)
        {
            return false;
        }

        var fatigue = Math.Max(Level(WellnessItem.Fatigue, c), c.Prs switch { null => 0, <= 2 => 3, <= 3 => 2, <= 4 => 1, _ => 0 });
        var sleep = Math.Max(Level(WellnessItem.SleepQuality, c), c.SleepHours switch { < 5 => 3, < 6 => 2, _ => 0 });
        var stress = Math.Max(Level(WellnessItem.Stress, c), c.Overwhelmed ? 2 : 0);
        var food = c.Nutrition switch { 1 => 3, 2 => 2, _ => 0 };
        var low = new[] { fatigue, sleep, Level(WellnessItem.MuscleSoreness, c), stress, Level(WellnessItem.Mood, c), food };
        return fatigue == 3 || sleep == 3 || food == 3 || c.LifeStressInterferes
            || (stress == 3 && (c.Overwhelmed || low.Count(level => level >= 2) >= 2))
            || new[] { sleep, stress, food }.Count(level => level >= 2) >= 2;
    }

    public int Fatigue(int ago) => On(ago) is { } c
        ? Math.Max(Level(WellnessItem.Fatigue, c), c.Prs switch { null => 0, <= 2 => 3, <= 3 => 2, <= 4 => 1, _ => 0 })
        : 0;

    public bool IsTiredOrSore(int ago) =>
        On(ago) is { } checkIn
        && (Level(WellnessItem.Fatigue, checkIn) >= 2 || Level(WellnessItem.MuscleSoreness, checkIn) >= 2);

    private static readonly WellnessItem[] Items = Enum.GetValues<WellnessItem>();

    private int? Value(WellnessItem item, CheckIn c) => c.Rating(item)
        ?? (c.AsUsual.Contains(item) && Baselines[item] is { } own ? (int)Math.Floor(own.Mean + 0.5) : null);

    private double? Scaled(CheckIn c)
    {
        var known = Items
            .Select(item => (double?)c.Rating(item) ?? (c.AsUsual.Contains(item) ? Baselines[item]?.Mean : null))
            .OfType<double>()
            .ToList();
        if (known.Count == 0)
        {
            return null;
        }

        known.AddRange(Enumerable.Repeat(5.0, Math.Max(0, 3 - known.Count)));
        return known.Average() * 5;
    }

    private static int? Total(CheckIn c) =>
        Enum.GetValues<WellnessItem>().Aggregate((int?)0, (sum, item) => sum + c.Rating(item));

    private static double Z(double rating, Baseline own, double floor) =>
        (double)Math.Round(((decimal)rating - (decimal)own.Mean) / (decimal)Math.Max(own.Sd, floor), 9);

    private int Level(WellnessItem item, CheckIn checkIn)
    {
        var x = Value(item, checkIn);
        var baseline = Baselines[item];
        double? z = x is { } rating && baseline is { } own ? Z(rating, own, 0.5) : null;
        var habitual = baseline?.Mean >= 2.75 && !(checkIn.SleepHours < 6);
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
            return z > -1 && habitual && item == FirstHabitual(checkIn) ? 1 : 2;
        }

        if (z <= -1)
        {
            return 1;
        }

        return z is not null && habitual ? 0 : item is WellnessItem.SleepQuality or WellnessItem.Mood ? 1 : 0;
    }

    private WellnessItem? FirstHabitual(CheckIn checkIn) => Items
        .Where(item => Value(item, checkIn) <= 2
            && Baselines[item] is { } own
            && own.Mean >= 2.75
            && !(checkIn.SleepHours < 6)
            && Z(2, own, 0.5) > -1)
        .Select(item => (WellnessItem?)item)
        .FirstOrDefault();

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
