using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Recovery.Tests.Load.Histories;

namespace RecoveryBot.Recovery.Tests.Load;

public sealed class TrendTests
{
    private const Performance Better = Performance.Better;
    private const Performance Normal = Performance.Normal;
    private const Performance Worse = Performance.Worse;

    [Theory]
    [InlineData(PerformanceTrend.Declining, Worse, Normal, Worse, Better)]
    [InlineData(PerformanceTrend.Declining, Worse, Worse)]
    [InlineData(PerformanceTrend.Holding, Normal, Normal, Worse, Worse, Better)]
    [InlineData(PerformanceTrend.Holding, Worse, Better, Normal, Worse)]
    [InlineData(PerformanceTrend.Plateau, Normal, Worse, Normal, Normal)]
    [InlineData(PerformanceTrend.Holding, Normal, Worse, Normal)]
    [InlineData(PerformanceTrend.Holding)]
    public void Two_worse_of_the_last_three_decline_and_four_without_a_better_one_stand_still(
        PerformanceTrend trend, params Performance[] latestFirst)
    {
        var history = new History
        {
            Sessions = [.. latestFirst.Select((went, i) => Trained((2 * i) + 1, 5, 60, went))],
        };

        Assert.Equal(trend, Derive(history).PerformanceTrend);
    }

    [Fact]
    public void The_order_of_the_log_does_not_matter_between_days()
    {
        var history = new History
        {
            Sessions = [Trained(1, 5, 60, Worse), Trained(9, 5, 60, Better), Trained(3, 5, 60, Worse)],
        };

        Assert.Equal(PerformanceTrend.Declining, Derive(history).PerformanceTrend);
    }

    [Fact]
    public void Unrated_sessions_and_recovery_sessions_are_passed_over()
    {
        var history = new History
        {
            Sessions =
            [
                Trained(5, 5, 60, Worse), Trained(4, 5, 60, Worse), Trained(3, 5, 60),
                Recovered(2, 2, 30) with { Performance = Better }, Recovered(1, 2, 30) with { Performance = Better },
            ],
        };

        Assert.Equal(PerformanceTrend.Declining, Derive(history).PerformanceTrend);
    }

    [Fact]
    public void What_went_badly_more_than_four_weeks_ago_is_over() =>
        Assert.Equal(
            PerformanceTrend.Holding,
            Derive(new History { Sessions = [Trained(29, 5, 60, Worse), Trained(30, 5, 60, Worse)] }).PerformanceTrend);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(6, 0)]
    [InlineData(20, 2)]
    public void Weeks_since_the_latest_deload_are_whole_weeks(int ago, int weeks) =>
        Assert.Equal(weeks, Derive(new History { Deloads = [Ago(70), Ago(ago), Ago(-1)] }).WeeksSinceDeload);

    [Fact]
    public void Without_a_deload_there_is_nothing_to_count_from() =>
        Assert.Null(Derive(History.Empty).WeeksSinceDeload);

    [Fact]
    public void A_deload_proposed_today_is_not_yet_one_that_was_proposed_before() =>
        Assert.Equal(5, Derive(new History { DeloadAdvice = [Ago(0), Ago(5), Ago(9)] }).DaysSinceDeloadAdvice);

    [Theory]
    [InlineData(13, 10, true)]
    [InlineData(12, 10, false)] // thirteen poor mornings with today's
    [InlineData(13, 6, false)]  // the deload is not over
    [InlineData(13, 57, false)] // it says nothing about this low state
    public void Fourteen_poor_mornings_and_declining_sessions_after_a_deload_are_no_daily_tiredness(
        int poorMornings, int deloadAgo, bool prolonged)
    {
        var history = Worn(poorMornings) with { Deloads = [Ago(deloadAgo)] };

        Assert.Equal(prolonged, Derive(history, Morning(0, 1)).ProlongedMaladaptation);
    }

    [Fact]
    public void Without_a_deload_a_low_state_calls_for_one_first() =>
        Assert.False(Derive(Worn(20), Morning(0, 1)).ProlongedMaladaptation);

    [Theory]
    [InlineData(30)]
    [InlineData(-1)] // a traveller's calendar can run ahead; a referral is never lost for it
    public void A_referral_without_clearance_stays_open_whatever_its_date(int ago)
    {
        var derived = Derive(new History { OpenReferralSince = Ago(ago) });

        Assert.Equal((true, Ago(ago)), (derived.OpenReferral, derived.OpenReferralSince));
    }

    private static History Worn(int poorMornings) => new()
    {
        CheckIns = [.. Mornings(1, poorMornings, 1)],
        Sessions = [Trained(1, 5, 60, Worse), Trained(3, 5, 60, Worse)],
    };
}
