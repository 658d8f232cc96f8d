using NodaTime;
using RecoveryBot.Application.Agenda;
using RecoveryBot.Testing.Stores;

namespace RecoveryBot.Application.Tests.Agenda;

public sealed class ClockTrustTests
{
    private readonly ClockTrust _trusted = new(Samples.Morning);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-120)]
    [InlineData(86_400)]
    public void A_clock_that_goes_on_or_back_a_little_is_believed(int seconds) =>
        Assert.True(_trusted.See(After(seconds)).MayFire);

    [Fact]
    public void A_clock_that_jumps_back_further_is_not_believed() => Assert.False(_trusted.See(After(-121)).MayFire);

    [Fact]
    public void Small_steps_back_add_up() =>
        Assert.False(_trusted.See(After(-60)).See(After(-120)).See(After(-180)).MayFire);

    [Fact]
    public void It_is_believed_again_once_it_has_caught_up() =>
        Assert.True(_trusted.See(After(-7200)).See(After(-120)).MayFire);

    [Fact]
    public void It_is_believed_again_after_an_hour_at_its_new_time()
    {
        var back = _trusted.See(After(-86_400));

        Assert.False(back.See(After(-86_400 + 3599)).MayFire);
        var believed = back.See(After(-86_400 + 3600));
        Assert.True(believed.MayFire);
        Assert.True(believed.See(After(-86_400 + 3601)).MayFire);
    }

    [Fact]
    public void Jumping_back_once_more_starts_the_hour_anew()
    {
        var twice = _trusted.See(After(-10_000)).See(After(-20_000));

        Assert.False(twice.See(After(-20_000 + 3599)).MayFire);
        Assert.True(twice.See(After(-20_000 + 3600)).MayFire);
    }

    private static Instant After(int seconds) => Samples.Morning + Duration.FromSeconds(seconds);
}
