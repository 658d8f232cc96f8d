using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Recovery.Tests.Load.Histories;

namespace RecoveryBot.Recovery.Tests.Load;

public sealed class LoggedDayTests
{
    [Fact]
    public void Days_come_the_earliest_first_and_the_last_one_is_part_of_them()
    {
        var history = new History { Sessions = [Trained(0, 7, 60), Trained(2, 5, 30), Trained(3, 9, 90)], RestDays = [Ago(1)] };

        Assert.Equal(
            [new(DayType.Training, 150), new(DayType.Rest, 0), new(DayType.Training, 420)],
            LoggedDay.UpTo(Today, 3, history));
    }

    [Fact]
    public void A_day_of_which_nothing_is_said_is_unknown_and_no_zero() =>
        Assert.Equal([new LoggedDay(DayType.Unknown, null)], LoggedDay.UpTo(Today, 1, History.Empty));

    [Fact]
    public void Sessions_of_one_day_add_up() => Assert.Equal(
        [new LoggedDay(DayType.Training, 480)],
        LoggedDay.UpTo(Today, 1, new History { Sessions = [Trained(0, 7, 60), Recovered(0, 2, 30)] }));

    [Theory]
    [InlineData(null, 60.0)]
    [InlineData(7.0, null)]
    public void One_session_without_effort_or_minutes_makes_the_load_unknown(double? rpe, double? minutes) => Assert.Equal(
        [new LoggedDay(DayType.Training, null)],
        LoggedDay.UpTo(Today, 1, new History { Sessions = [Trained(0, 7, 60), Trained(0, rpe, minutes)] }));

    [Fact]
    public void A_hard_recovery_session_was_training() => Assert.Equal(
        [new LoggedDay(DayType.Training, 80), new LoggedDay(DayType.ActiveRecovery, 60)],
        LoggedDay.UpTo(Today, 2, new History { Sessions = [Recovered(1, 4, 20), Recovered(0, 2, 30)] }));
}
