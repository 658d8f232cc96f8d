using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Recovery.Tests.Load.Histories;

namespace RecoveryBot.Recovery.Tests.Load;

public sealed class MorningTests
{
    // Totals of 15 and 25, seven of each: mean 20, SD 5.
    private static readonly CheckIn[] Swinging = [.. Mornings(1, 7, 5), .. Mornings(8, 14, 3)];

    [Fact]
    public void A_baseline_is_the_mean_and_population_deviation_of_what_was_rated() =>
        Assert.Equal(new Baseline(4, 1, 14), Derive(new History { CheckIns = Swinging }).Baselines.Mood);

    [Fact]
    public void Thirteen_ratings_are_no_baseline() =>
        Assert.Null(Derive(new History { CheckIns = [.. Mornings(1, 13, 4)] }).Baselines.Mood);

    [Fact]
    public void A_baseline_looks_back_28_days_and_not_at_today()
    {
        var history = new History { CheckIns = [.. Mornings(1, 13, 4), .. Mornings(28, 40, 4)] };

        Assert.Equal(14, Derive(history).Baselines.Mood?.N);
    }

    [Fact]
    public void The_usual_total_is_what_the_z_is_measured_from() => Assert.Equal(
        new Baseline(20, 5, 14), HistoryWindow.Ending(Ago(1), new History { CheckIns = Swinging }).UsualTotal);

    [Fact]
    public void Items_called_as_usual_enter_no_baseline()
    {
        var usual = Mornings(1, 14, 4).Select(c => c with { Mood = null, AsUsual = [WellnessItem.Mood] });
        var derived = Derive(new History { CheckIns = [.. usual] });

        Assert.Equal((null, 14), (derived.Baselines.Mood?.N, derived.Baselines.Stress?.N));
    }

    [Theory]
    [InlineData(3, -1.0)]
    [InlineData(4, 0.0)]
    [InlineData(5, 1.0)]
    public void The_total_s_z_is_against_the_own_mean(int all, double z) =>
        Assert.Equal(z, Derive(new History { CheckIns = Swinging }, Morning(0, all)).WellnessZ);

    [Fact]
    public void A_steady_client_s_total_has_a_deviation_of_at_least_one()
    {
        var steady = new History { CheckIns = [.. Mornings(1, 14, 4)] };

        Assert.Equal(-2, Derive(steady, Morning(0, 4, 4, 4, 3, 3)).WellnessZ);
    }

    [Theory]
    [InlineData(3, 3, 3, 3, null, -1.0)] // 12 of 20 is 15 of 25.
    [InlineData(3, 3, 3, null, null, -1.0)]
    [InlineData(3, 3, null, null, null, -0.333333333)] // Fewer than three: the rest up to three counts as a 5.
    [InlineData(null, null, null, null, null, null)]
    public void A_total_with_gaps_is_scaled_to_five_items(int? f, int? q, int? s, int? t, int? m, double? z) =>
        Assert.Equal(z, Derive(new History { CheckIns = Swinging }, Morning(0, f, q, s, t, m)).WellnessZ);

    [Fact]
    public void An_item_called_as_usual_is_worth_its_own_mean()
    {
        var usual = Morning(0, 3, 3, 3, 3, null) with { AsUsual = [WellnessItem.Mood] };

        Assert.Equal(-0.8, Derive(new History { CheckIns = Swinging }, usual).WellnessZ);
    }

    [Fact]
    public void The_later_of_two_check_ins_of_one_date_counts()
    {
        var history = new History { CheckIns = [Morning(1, 1), Morning(1, 4)] };

        Assert.Equal(0, Derive(history).PoorDays14);
    }

    [Fact]
    public void A_morning_is_poor_by_its_total_or_by_two_low_items()
    {
        var low = Derive(History.Empty, Morning(0, 2, 2, 4, 4, 4));
        var one = Derive(History.Empty, Morning(0, 1, 4, 4, 4, 4));
        var total = Derive(new History { CheckIns = [.. Mornings(1, 14, 4)] }, Morning(0, 3, 4, 4, 4, 4));

        Assert.Equal((1, 0, 1), (low.PoorDays14, one.PoorDays14, total.PoorDays14));
    }

    [Fact]
    public void A_run_of_poor_mornings_counts_back_from_today_until_a_good_one()
    {
        var history = new History { CheckIns = [Morning(1, 2), Morning(2, 2), Morning(3, 4), Morning(4, 2)] };

        Assert.Equal(
            (3, 0),
            (Derive(history, Morning(0, 2)).ConsecutivePoorDays, Derive(history, Morning(0, 4)).ConsecutivePoorDays));
    }

    [Theory]
    [InlineData(2, 2)] // Nobody asked or answered yesterday.
    [InlineData(4, 2)] // Three silent mornings are the most.
    [InlineData(5, 1)]
    public void Silence_neither_extends_nor_ends_a_run_unless_it_is_long(int lastPoor, int run) =>
        Assert.Equal(run, Derive(new History { CheckIns = [Morning(lastPoor, 2)] }, Morning(0, 2)).ConsecutivePoorDays);

    [Fact]
    public void A_morning_without_ratings_leaves_the_run_as_it_was()
    {
        var history = new History { CheckIns = [.. Mornings(1, 2, 2)] };
        var skipped = Morning(0, null, null, null, null, null);
        var asUsual = skipped with { AsUsual = Enum.GetValues<WellnessItem>() };

        Assert.Equal((2, 2), (Derive(history, skipped).ConsecutivePoorDays, Derive(history, asUsual).ConsecutivePoorDays));
    }

    [Fact]
    public void What_was_answered_after_its_day_is_no_part_of_baselines_runs_and_counts()
    {
        var late = Mornings(1, 14, 2).Select(c => c with { AnsweredLate = true, SleepHours = 5, MovementQuality = MovementQuality.Altered });
        var derived = Derive(new History { CheckIns = [.. late] }, Morning(0, 2));

        Assert.Equal(
            (null, 1, 1, 1, null),
            (derived.Baselines.Mood?.N, derived.PoorDays14, derived.ConsecutivePoorDays, derived.LowMorningsInARow, derived.MovementYesterday));
    }

    [Fact]
    public void A_low_that_has_become_usual_is_still_counted_by_itself()
    {
        var derived = Derive(new History { CheckIns = [.. Mornings(1, 13, 2)] }, Morning(0, 2, 2, 4, 4, 4));

        Assert.Equal(14, derived.LowMorningsInARow);
        Assert.Equal(0, Derive(new History { CheckIns = [.. Mornings(1, 13, 2)] }, Morning(0, 2, 3, 4, 4, 4)).LowMorningsInARow);
    }

    [Fact]
    public void Mornings_that_asked_for_rest_are_counted_over_ten()
    {
        var history = new History { CheckIns = [.. Mornings(1, 9, 1)] };

        Assert.Equal((10, 9), (Derive(history, Morning(0, 1)).RestMornings10, Derive(history, Morning(0, 4)).RestMornings10));
        Assert.Equal(0, Derive(new History { CheckIns = [.. Mornings(10, 12, 1)] }, Morning(0, 4)).RestMornings10);
    }

    [Fact]
    public void Poor_nights_are_counted_up_to_the_last_one()
    {
        var history = new History { CheckIns = [Morning(1, 4, 2, 4, 4, 4), Morning(2, 4, 1, 4, 4, 4), Morning(3, 4)] };

        Assert.Equal(3, Derive(history, Morning(0, 4, 2, 4, 4, 4)).PoorSleepNights);
    }

    [Fact]
    public void Poor_days_are_counted_over_fourteen_mornings_with_today() =>
        Assert.Equal(14, Derive(new History { CheckIns = [.. Mornings(1, 13, 1)] }, Morning(0, 1)).PoorDays14);

    [Fact]
    public void The_fourteenth_morning_before_today_no_longer_counts() =>
        Assert.Equal(0, Derive(new History { CheckIns = [Morning(14, 1)] }).PoorDays14);

    [Fact]
    public void Tired_or_sore_mornings_are_counted_once_each()
    {
        var history = new History { CheckIns = [Morning(1, 2, 4, 2, 4, 4), Morning(6, 4, 4, 1, 4, 4), Morning(7, 1)] };

        Assert.Equal(2, Derive(history).LowFatigueOrSorenessDays7);
    }

    [Fact]
    public void The_week_s_mean_z_needs_three_mornings_and_includes_today()
    {
        var baseline = Mornings(8, 14, 3).Concat(Mornings(15, 21, 5)).ToArray();
        var two = new History { CheckIns = [.. baseline, Morning(1, 4)] };
        var three = new History { CheckIns = [.. baseline, Morning(1, 4), Morning(2, 4)] };

        Assert.Null(Derive(two, Morning(0, 1)).Wellness7dZ);
        // Mean 4 an item over sixteen mornings; today's total of 5 lies 15 below, the SD is √(14·25/16) = 4.677.
        Assert.Equal(-15 / 4.6770717 / 3, Derive(three, Morning(0, 1)).Wellness7dZ!.Value, 1e-6);
    }

    [Fact]
    public void Usual_sleep_is_the_mean_of_fourteen_nights_or_unknown()
    {
        var nights = Mornings(1, 14, 4).Select(c => c with { SleepHours = 7.5 }).ToArray();

        Assert.Equal(7.5, Derive(new History { CheckIns = nights }).UsualSleepHours);
        Assert.Null(Derive(new History { CheckIns = nights[1..] }).UsualSleepHours);
    }

    [Theory]
    [InlineData(3, 6, true)]
    [InlineData(4, 6, false)]
    [InlineData(3, 5, false)]
    public void Adherence_falls_when_few_mornings_follow_a_week_of_habit(int last, int before, bool falling)
    {
        var history = new History { CheckIns = [.. Mornings(1, last, 4), .. Mornings(8, 7 + before, 4)] };

        Assert.Equal(falling, Derive(history).AdherenceFalling);
    }
}
