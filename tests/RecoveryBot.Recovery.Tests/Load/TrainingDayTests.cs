using RecoveryBot.Recovery.Load;
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
}
