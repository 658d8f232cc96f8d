using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Benchmarks.Athletes;

/// <summary>What the decisions of many athlete-days look like beside how ready the athletes felt.</summary>
/// <param name="Days">In any order, at most one for each athlete and date.</param>
internal sealed record AthleteReport(IReadOnlyList<AthleteDay> Days)
{
    private const int FirstFortnight = 14;

    private static readonly Decision[] Decisions = Enum.GetValues<Decision>();

    private readonly List<List<AthleteDay>> _athletes = [.. Days.GroupBy(day => day.Athlete).Select(group => group.OrderBy(day => day.Date).ToList())];

    /// <summary>Share of each decision, 0–1.</summary>
    public IReadOnlyDictionary<Decision, double> Shares => SharesOf(Days);

    /// <summary>The same over each athlete's first fourteen days.</summary>
    public IReadOnlyDictionary<Decision, double> FirstFortnightShares =>
        SharesOf([.. _athletes.SelectMany(days => days.TakeWhile(day => day.Date < days[0].Date.PlusDays(FirstFortnight)))]);

    /// <summary>Mean readiness on the days of each decision; a decision without any is left out.</summary>
    public IReadOnlyDictionary<Decision, double> MeanReadiness => Days
        .Where(day => day.Readiness is not null)
        .GroupBy(day => day.Decision)
        .ToDictionary(group => group.Key, group => group.Average(day => day.Readiness!.Value));

    /// <summary>Mean over the athletes of the rank correlation between severity and readiness; null if none has one.</summary>
    public double? RankCorrelation
    {
        get
        {
            var known = _athletes
                .Select(days => Athletes.RankCorrelation.Of(
                    [.. days.Where(day => day.Readiness is not null).Select(day => ((double)day.Decision, day.Readiness!.Value))]))
                .OfType<double>()
                .ToList();
            return known.Count > 0 ? known.Average() : null;
        }
    }

    /// <summary>Most recorded days in a row on which an athlete was told not to train.</summary>
    public int LongestRunWithoutTraining => _athletes.Max(LongestRun);

    /// <summary>Share of REST by athlete, highest first.</summary>
    public IReadOnlyList<(string Athlete, double Share)> RestByAthlete =>
    [
        .. _athletes
            .Select(days => (days[0].Athlete, SharesOf(days)[Decision.Rest]))
            .OrderByDescending(one => one.Item2),
    ];

    public void Print(TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"{Days.Count} days of {_athletes.Count} athletes"));
        output.WriteLine($"{"",-18}{"share",8}{"readiness",11}{"fortnight",11}");
        var (shares, first, readiness) = (Shares, FirstFortnightShares, MeanReadiness);
        foreach (var decision in Decisions)
        {
            var mean = readiness.TryGetValue(decision, out var known) ? FormattableString.Invariant($"{known:F2}") : "";
            output.WriteLine(FormattableString.Invariant(
                $"{decision,-18}{shares[decision],8:P1}{mean,11}{first[decision],11:P1}"));
        }

        output.WriteLine(FormattableString.Invariant(
            $"rank correlation within athletes: {(RankCorrelation is { } rho ? FormattableString.Invariant($"{rho:F3}") : "unknown")}"));
        output.WriteLine(FormattableString.Invariant($"longest run without training: {LongestRunWithoutTraining} days"));
        output.WriteLine("rest by athlete:");
        foreach (var (athlete, share) in RestByAthlete)
        {
            output.WriteLine(FormattableString.Invariant($"  {athlete,-16}{share,8:P1}"));
        }
    }

    private static int LongestRun(List<AthleteDay> days)
    {
        var (longest, run) = (0, 0);
        foreach (var day in days)
        {
            run = day.Decision >= Decision.ActiveRecovery ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static Dictionary<Decision, double> SharesOf(IReadOnlyList<AthleteDay> days) => Decisions.ToDictionary(
        decision => decision, decision => (double)days.Count(day => day.Decision == decision) / days.Count);
}
