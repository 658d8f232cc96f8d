using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Recovery.Tests.Load.Histories;

namespace RecoveryBot.Recovery.Tests.Load;

public sealed class TrainingDayTests
{
    // Five training days and two recovery days; 420 + 360 + 60 + 420 + 25 + 360 + 300 = 1945 AU.
    private static readonly History NoRestDay = new()
    {
        Sessions =
        [
            Trained(7, 7, 60), Trained(6, 6, 60), Recovered(5, 2, 30), Trained(4, 7, 60),
            Recovered(3, 1, 25), Trained(2, 6, 60), Trained(1, 6, 50),
        ],
    };

    [Fact]
    public void A_week_s_load_is_the_sum_of_session_rpe_times_minutes() =>
        Assert.Equal(1945, Derive(NoRestDay).WeeklyLoad);

    [Fact]
    public void Active_recovery_is_not_rest()
    {
        var derived = Derive(NoRestDay);

        Assert.Equal((0, 7), (derived.RestDays7, derived.DaysSinceRest));
    }

    [Fact]
    public void Active_recovery_ends_a_run_of_training_days() =>
        Assert.Equal(2, Derive(NoRestDay).ConsecutiveTrainingDays);

    [Theory]
    [InlineData(3.5, 60.0, 0)]
    [InlineData(4.0, 20.0, 1)]
    [InlineData(1.0, 61.0, 1)]
    [InlineData(null, null, 0)]
    public void A_strenuous_or_very_long_recovery_session_was_training(double? rpe, double? minutes, int days) =>
        Assert.Equal(days, Derive(new History { Sessions = [Recovered(1, rpe, minutes)] }).ConsecutiveTrainingDays);

    [Fact]
    public void Feedback_of_a_strenuous_recovery_session_makes_the_day_training_even_if_the_log_says_little()
    {
        var history = new History { Sessions = [Recovered(1, null, 20)], Feedback = [Felt(1, rpe: 5, minutes: 20)] };

        Assert.Equal(1, Derive(history).ConsecutiveTrainingDays);
    }

    [Fact]
    public void Feedback_alone_proves_a_recovery_session_and_carries_its_load()
    {
        var history = new History
        {
            Sessions = [.. Enumerable.Range(2, 6).Select(ago => Trained(ago, 5, 60))],
            Feedback = [Felt(1, rpe: 2, minutes: 30)],
        };

        Assert.Equal(1860, Derive(history).WeeklyLoad);
    }

    [Fact]
    public void A_session_goes_before_a_rest_day_confirmed_for_the_same_date() =>
        Assert.Equal(0, Derive(new History { Sessions = [Trained(1, 5, 60)], RestDays = [Ago(1)] }).RestDays7);

    [Fact]
    public void A_day_nothing_is_known_about_ends_the_days_since_rest_because_silence_proves_nothing()
    {
        var history = new History { Sessions = [Trained(1, 5, 60), Trained(2, 5, 60), Trained(4, 5, 60)] };

        Assert.Equal(2, Derive(history).DaysSinceRest);
    }

    [Fact]
    public void A_day_nothing_is_known_about_is_no_rest_day() =>
        Assert.Equal(1, Derive(new History { RestDays = [Ago(3)] }).RestDays7);

    [Theory]
    [InlineData(5, LoadConfidence.Ok)]
    [InlineData(4, LoadConfidence.Low)]
    public void Load_is_trusted_while_at_most_two_of_seven_days_are_unknown(int known, LoadConfidence confidence)
    {
        var history = new History { RestDays = [.. Enumerable.Range(1, known).Select(Ago)] };

        Assert.Equal(confidence, Derive(history).LoadConfidence);
    }

    [Fact]
    public void Without_any_session_or_rest_day_nothing_is_known_of_load()
    {
        var derived = Derive(new History { CheckIns = [Morning(1, 4)] });

        Assert.Equal(
            (LoadConfidence.None, null, null),
            (derived.LoadConfidence, derived.RestDays7, derived.WeeklyLoad));
    }

    [Fact]
    public void Sessions_of_today_and_later_have_not_happened() =>
        Assert.Equal(
            LoadConfidence.None,
            Derive(new History { Sessions = [Trained(0, 5, 60), Trained(-1, 5, 60)] }).LoadConfidence);

    [Fact]
    public void Hard_days_are_counted_by_day_and_not_by_session()
    {
        var history = new History
        {
            Sessions = [Trained(1, 8, 60), Trained(1, 7, 30), Trained(2, 6.5, 60), Trained(3, 9, 60)],
        };

        Assert.Equal(1, Derive(history).HardDaysLast2);
    }

    [Theory]
    [InlineData(7.0, 6.0, 5.0, true)]
    [InlineData(7.0, 7.0, 3.0, false)]
    [InlineData(7.0, 6.0, 6.0, false)]
    [InlineData(6.0, null, 6.0, false)]
    public void Intensity_is_managed_with_one_hard_day_at_most_a_mean_of_six_and_every_rpe_known(
        double? first, double? second, double? third, bool managed)
    {
        var history = new History { Sessions = [Trained(1, first, 60), Trained(2, second, 60), Trained(3, third, 60)] };

        Assert.Equal(managed, Derive(history).IntensityManaged);
    }

    [Fact]
    public void A_date_told_twice_is_one_unplanned_easy_day()
    {
        var history = new History { UnplannedEasyDays = [Ago(1), Ago(1), Ago(7), Ago(8), Ago(0)] };

        Assert.Equal(2, Derive(history).UnplannedEasyDays7);
    }

    private static SessionFeedback Felt(int ago, double rpe, double minutes) =>
        new(Ago(ago), [MenuCategory.Mobility], Change.Same, Change.Same, Change.Same, Rpe: rpe, Minutes: minutes);
}
