using RecoveryBot.Recovery.Records;
using static RecoveryBot.Recovery.Tests.Load.Histories;

namespace RecoveryBot.Recovery.Tests.Load;

public sealed class LoadFigureTests
{
    [Fact]
    public void Monotony_is_the_mean_over_the_population_deviation_with_rest_days_as_zero()
    {
        var derived = Derive(FourOfSeven(weeks: 1));

        // Four sevenths of the days at 300 AU: mean ÷ SD = √(p ÷ (1 − p)) = √(4/3).
        Assert.Equal(1.154701, derived.Monotony7!.Value, 1e-6);
    }

    [Fact]
    public void Strain_is_weekly_load_times_monotony() =>
        Assert.Equal(1385.640646, Derive(FourOfSeven(weeks: 1)).Strain7!.Value, 1e-6);

    [Fact]
    public void Equal_loads_have_no_deviation_and_monotony_stops_at_its_cap() =>
        Assert.Equal(10, Derive(Steady(days: 7, rpe: 0.7, minutes: 33)).Monotony7);

    [Fact]
    public void A_week_of_rest_has_no_monotony()
    {
        var derived = Derive(new History { RestDays = [.. Enumerable.Range(1, 7).Select(Ago)] });

        Assert.Equal((0, null, null), (derived.WeeklyLoad, derived.Monotony7, derived.Strain7));
    }

    [Theory]
    [InlineData(5, 2100.0)]
    [InlineData(4, null)]
    public void Up_to_two_unknown_days_count_like_the_others_and_three_make_the_week_unknown(int known, double? load) =>
        Assert.Equal(load, Derive(Steady(known, rpe: 5, minutes: 60)).WeeklyLoad);

    [Fact]
    public void A_session_without_minutes_leaves_the_day_s_load_unknown_and_not_zero()
    {
        var history = new History { Sessions = [.. Steady(6, rpe: 5, minutes: 60).Sessions, Trained(7, 5, null)] };

        Assert.Equal(2100, Derive(history).WeeklyLoad);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1)]
    public void What_is_no_number_of_the_scale_counts_as_unsaid(double rpe)
    {
        var history = new History { Sessions = [.. Steady(6, rpe: 5, minutes: 60).Sessions, Trained(7, rpe, 60)] };

        Assert.Equal(2100, Derive(history).WeeklyLoad);
    }

    [Fact]
    public void Strain_is_high_above_the_own_mean_and_one_deviation_of_six_earlier_weeks() =>
        Assert.True(Derive(DoubledAfter(earlierWeeks: 6)).StrainHigh);

    [Fact]
    public void Five_earlier_weeks_are_too_few_to_call_strain_high() =>
        Assert.False(Derive(DoubledAfter(earlierWeeks: 5)).StrainHigh);

    [Fact]
    public void A_week_like_every_other_is_not_high() =>
        Assert.False(Derive(FourOfSeven(weeks: 13)).StrainHigh);

    [Fact]
    public void The_ratio_weighs_seven_days_against_28()
    {
        // Three weeks of 300 AU a day, then one of 600: (600 − 300·0.75⁷) ÷ (600 − 300·(27/29)⁷) = 559.95 ÷ 418.08.
        var history = new History
        {
            Sessions = [.. Enumerable.Range(1, 28).Select(ago => Trained(ago, 5, ago <= 7 ? 120 : 60))],
        };

        Assert.Equal(1.339350, Derive(history).AcwrEwma!.Value, 1e-6);
    }

    [Fact]
    public void Unknown_days_are_skipped_by_the_ratio_and_not_taken_for_rest()
    {
        var history = new History
        {
            Sessions = [.. Enumerable.Range(1, 60).Where(ago => ago % 5 != 0).Select(ago => Trained(ago, 5, 60))],
        };

        Assert.Equal(1, Derive(history).AcwrEwma!.Value, 1e-9);
    }

    [Fact]
    public void Twenty_seven_known_days_give_no_ratio() =>
        Assert.Null(Derive(Steady(27, rpe: 5, minutes: 60)).AcwrEwma);

    [Fact]
    public void Next_to_no_chronic_load_gives_no_ratio() =>
        Assert.Null(Derive(Steady(40, rpe: 0.5, minutes: 1)).AcwrEwma);

    private static History Steady(int days, double rpe, double minutes) => new()
    {
        Sessions = [.. Enumerable.Range(1, days).Select(ago => Trained(ago, rpe, minutes))],
    };

    // Training every other day of the week, 300 AU each, and rest between.
    private static History FourOfSeven(int weeks, int doubled = 0)
    {
        var days = Enumerable.Range(0, 7 * weeks).ToArray();
        return new History
        {
            Sessions = [.. days.Where(IsTraining).Select(day => Trained(day + 1, 5, day < 7 * doubled ? 120 : 60))],
            RestDays = [.. days.Where(day => !IsTraining(day)).Select(day => Ago(day + 1))],
        };
    }

    private static History DoubledAfter(int earlierWeeks) => FourOfSeven(earlierWeeks + 1, doubled: 1);

    private static bool IsTraining(int day) => day % 7 % 2 == 0;
}
