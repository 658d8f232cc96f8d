using NodaTime;
using RecoveryBot.Benchmarks.Athletes;
using static RecoveryBot.Recovery.Advice.Decision;

namespace RecoveryBot.Worker.Tests.Athletes;

/// <summary>The figures of the athletes' report, worked out by hand.</summary>
public sealed class AthleteReportTests
{
    private static readonly LocalDate First = new(2026, 1, 5);

    // Ann's days do not come in the order of their dates; Ben's last one lies behind his first fortnight.
    private static readonly AthleteReport Report = new(
    [
        new("Ann", First, TrainAsPlanned, 8),
        new("Ann", First.PlusDays(2), Rest, 4),
        new("Ann", First.PlusDays(1), TrainReduced, 6),
        new("Ann", First.PlusDays(3), ActiveRecovery, 6),
        new("Ben", First, Rest, 5),
        new("Ben", First.PlusDays(13), TrainAsPlanned, 7),
        new("Ben", First.PlusDays(14), Rest, 5),
        new("Cem", First, Refer, null),
    ]);

    [Fact]
    public void Each_decision_has_its_share_of_all_days() =>
        Assert.Equal([2 / 8.0, 1 / 8.0, 1 / 8.0, 3 / 8.0, 1 / 8.0], Report.Shares.OrderBy(share => share.Key).Select(share => share.Value));

    [Fact]
    public void The_first_fortnight_ends_after_fourteen_days_of_each_athlete() => Assert.Equal(
        [2 / 7.0, 1 / 7.0, 1 / 7.0, 2 / 7.0, 1 / 7.0], Report.FirstFortnightShares.OrderBy(share => share.Key).Select(share => share.Value));

    [Fact]
    public void Mean_readiness_is_of_the_days_on_which_it_was_said()
    {
        Assert.Equal(7.5, Report.MeanReadiness[TrainAsPlanned]);
        Assert.Equal(6, Report.MeanReadiness[TrainReduced]);
        Assert.Equal(6, Report.MeanReadiness[ActiveRecovery]);
        Assert.Equal(14 / 3.0, Report.MeanReadiness[Rest], 1e-12);
        Assert.DoesNotContain(Refer, Report.MeanReadiness.Keys);
    }

    // Ann: ranks 1 2 4 3 beside 4 2.5 1 2.5, so -4.5 / sqrt(5 * 4.5); Ben: -1; Cem has too few days.
    [Fact]
    public void The_rank_correlation_is_the_mean_of_the_athletes_own() =>
        Assert.Equal(((-4.5 / Math.Sqrt(22.5)) - 1) / 2, Report.RankCorrelation!.Value, 1e-12);

    [Fact]
    public void The_longest_run_is_counted_in_the_order_of_the_dates() => Assert.Equal(2, Report.LongestRunWithoutTraining);

    [Fact]
    public void Rest_by_athlete_begins_with_the_highest_share() =>
        Assert.Equal([("Ben", 2 / 3.0), ("Ann", 0.25), ("Cem", 0)], Report.RestByAthlete);

    [Fact]
    public void Everything_is_printed()
    {
        var output = new StringWriter();
        Report.Print(output);

        Assert.Equal(
            """
            8 days of 3 athletes
                                 share  readiness  fortnight
            TrainAsPlanned      25.0 %       7.50     28.6 %
            TrainReduced        12.5 %       6.00     14.3 %
            ActiveRecovery      12.5 %       6.00     14.3 %
            Rest                37.5 %       4.67     28.6 %
            Refer               12.5 %                14.3 %
            rank correlation within athletes: -0.974
            longest run without training: 2 days
            rest by athlete:
              Ben               66.7 %
              Ann               25.0 %
              Cem                0.0 %

            """,
            output.ToString(),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Without_a_pair_of_ranks_there_is_no_correlation()
    {
        var output = new StringWriter();
        var report = new AthleteReport([new("Ann", First, Rest, 5), new("Ann", First.PlusDays(1), Rest, 3), new("Ann", First.PlusDays(2), Rest, 4)]);
        report.Print(output);

        Assert.Null(report.RankCorrelation);
        Assert.Contains("rank correlation within athletes: unknown", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_values_share_their_mean_rank() =>
        Assert.Equal(1.5 / Math.Sqrt(3), RankCorrelation.Of([(1, 1), (1, 2), (2, 3)])!.Value, 1e-12);
}
