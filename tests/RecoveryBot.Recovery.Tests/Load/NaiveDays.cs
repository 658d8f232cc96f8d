using NodaTime;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Recovery.Tests.Load.NaiveDerivation;

namespace RecoveryBot.Recovery.Tests.Load;

/// <summary>The load figures by the letter.</summary>
internal sealed class NaiveDays(History history, LocalDate today)
{
    private readonly ILookup<LocalDate, Session> _logged = history.Sessions.ToLookup(s => s.Date);
    private readonly ILookup<LocalDate, SessionFeedback> _told = history.Feedback.ToLookup(f => f.Date);
    private readonly Dictionary<int, List<Session>> _days = [];
    private readonly HashSet<LocalDate> _rest = [.. history.RestDays];

    public bool HasAny =>
        history.Sessions.Any(s => s.Date < today)
        || history.RestDays.Any(d => d < today)
        || history.Feedback.Any(f => f.Date < today);

    public int TrainingRun => Days(1, 91).TakeWhile(ago => TypeOf(ago) == "training").Count();

    public string TypeOf(int ago)
    {
        var sessions = On(ago);
        return TrainingOn(ago).Any() ? "training"
            : sessions.Count > 0 && !(_rest.Contains(today.PlusDays(-ago)) && sessions.All(s => s.SessionRpe <= 2)) ? "recovery"
            : _rest.Contains(today.PlusDays(-ago)) ? "rest"
            : "unknown";
    }

    public double? LoadOf(int ago)
    {
        var sessions = On(ago);
        return sessions.Count > 0 ? sessions.Aggregate((double?)0, (sum, s) => sum + (s.SessionRpe * s.DurationMin))
            : TypeOf(ago) == "rest" ? 0
            : null;
    }

    public bool IsHard(int ago) => On(ago).Any(s => s.SessionRpe >= 7);

    public bool IsMoreThanEasy(int ago) => TrainingOn(ago).Any()
        && TrainingOn(ago).All(s => s.SessionRpe is not null)
        && On(ago).Any(s => s.SessionRpe > 3);

    public double? WeekTotal(int firstAgo)
    {
        var known = KnownLoads(firstAgo);
        return known.Count < 5 ? null : known.Average() * 7;
    }

    public double? Monotony(int firstAgo)
    {
        var known = KnownLoads(firstAgo);
        if (known.Count < 5 || known.All(load => load == 0))
        {
            return null;
        }

        var sd = PopulationSd(known);
        return known.Distinct().Count() == 1 ? 10 : Math.Min(10, known.Average() / sd);
    }

    public bool IsStrainHigh()
    {
        var earlier = Days(1, 12)
            .Select(week => WeekTotal((7 * week) + 1) * Monotony((7 * week) + 1))
            .OfType<double>()
            .ToList();
        return earlier.Count >= 6
            && WeekTotal(1) * Monotony(1) > (earlier.Average() + PopulationSd(earlier)) * (1 + 1e-9);
    }

    public double? Ratio()
    {
        var known = Days(1, 91).Reverse().Select(LoadOf).OfType<double>().ToList();
        if (known.Count < 28)
        {
            return null;
        }

        var seed = known.Take(7).Average();
        var acute = known.Skip(7).Aggregate(seed, (e, x) => (0.25 * x) + (0.75 * e));
        var chronic = known.Skip(7).Aggregate(seed, (e, x) => (2.0 / 29 * x) + (27.0 / 29 * e));
        return chronic < 1 ? null : acute / chronic;
    }

    public bool IsIntensityManaged()
    {
        var run = Days(1, Math.Min(4, TrainingRun)).ToList();
        var sessions = run.SelectMany(TrainingOn).ToList();
        return sessions.Count > 0
            && sessions.All(s => s.SessionRpe is not null)
            && run.Count(IsHard) <= 1
            && sessions.Average(s => s.SessionRpe) <= 6;
    }

    private static double PopulationSd(List<double> values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Average(x => Math.Pow(x - mean, 2)));
    }

    private List<double> KnownLoads(int firstAgo) =>
        Days(firstAgo, firstAgo + 6).Select(LoadOf).OfType<double>().ToList();

    private List<Session> On(int ago)
    {
        if (_days.TryGetValue(ago, out var day))
        {
            return day;
        }

        var date = today.PlusDays(-ago);
        var logged = _logged[date].ToList();
        var told = _told[date].Take(1)
            .Select(f => new Session(date, SessionType.ActiveRecovery, f.Rpe, f.Minutes));
        return _days[ago] = logged.Any(s => s.Type == SessionType.ActiveRecovery) ? logged : [.. logged, .. told];
    }

    private IEnumerable<Session> TrainingOn(int ago) => On(ago).Where(s =>
        s.Type == SessionType.Training || s.SessionRpe >= 4 || s.DurationMin > 60);
}
