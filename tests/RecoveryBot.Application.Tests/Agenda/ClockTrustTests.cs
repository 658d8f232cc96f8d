using NodaTime;
using RecoveryBot.Application.Agenda;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Agenda;

public sealed class ClockTrustTests
{
    private const int Year = 365 * 86_400;

    private readonly ClockTrust _trusted = new(Samples.Morning, Duration.Zero);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-120)]
    [InlineData(86_400)]
    [InlineData(100 * 86_400)]
    public void A_clock_that_goes_on_sleeps_or_goes_back_a_little_is_believed(int seconds) => Assert.True(IsBelieved(See(_trusted, seconds)));

    [Theory]
    [InlineData(-121)]
    [InlineData(-Year)]
    [InlineData((100 * 86_400) + 1)]
    [InlineData(Year)]
    public void A_clock_that_jumps_further_is_not_believed(int seconds) => Assert.False(IsBelieved(See(_trusted, seconds)));

    [Fact]
    public void However_long_nobody_looked_only_the_jump_counts() =>
        Assert.True(IsBelieved(_trusted.See(After(Year), Duration.FromSeconds(Year))));

    [Fact]
    public void A_clock_that_stands_still_is_no_jump() =>
        Assert.True(IsBelieved(_trusted.See(After(0), Duration.FromHours(1))));

    [Fact]
    public void Small_steps_back_add_up() =>
        Assert.False(IsBelieved(See(See(See(_trusted, -60), -120), -180)));

    [Theory]
    [InlineData(-7200)]
    [InlineData(Year)]
    public void It_is_believed_again_at_once_where_it_was_before(int jump) =>
        Assert.True(IsBelieved(See(See(_trusted, jump), -120)));

    [Theory]
    [InlineData(-86_400)]
    [InlineData(Year)]
    public void It_is_believed_again_after_an_hour_at_its_new_time(int jump)
    {
        var back = See(_trusted, jump);

        Assert.False(IsBelieved(See(back, jump + 3599)));
        var believed = See(See(back, jump + 3599), jump + 3600);
        Assert.True(IsBelieved(believed));
        Assert.True(IsBelieved(See(believed, jump + 3601)));
    }

    [Fact]
    public void Jumping_once_more_starts_the_hour_anew()
    {
        var twice = See(See(_trusted, -10_000), -20_000);

        Assert.False(IsBelieved(See(twice, -20_000 + 3599)));
        Assert.True(IsBelieved(See(twice, -20_000 + 3600)));
        Assert.False(IsBelieved(See(See(_trusted, Year), 2 * Year)));
    }

    [Fact]
    public void A_leap_that_is_taken_back_was_the_error()
    {
        var leapt = See(_trusted, 86_400);

        Assert.True(IsBelieved(leapt.See(After(6), Duration.FromSeconds(6))));
        Assert.False(IsBelieved(leapt.See(After(6 + 121), Duration.FromSeconds(6))));
    }

    [Fact]
    public void Meanwhile_it_is_as_late_as_it_would_be_without_the_jump() =>
        Assert.Equal(After(9), _trusted.See(After(Year), Duration.FromSeconds(7)).Expected(Duration.FromSeconds(9)));

    // As good as no time passes besides.
    private static ClockTrust See(ClockTrust trust, int seconds) => trust.See(After(seconds), Duration.Zero);

    private static bool IsBelieved(ClockTrust trust) => trust.Jump is null;

    private static Instant After(int seconds) => Samples.Morning + Duration.FromSeconds(seconds);
}
