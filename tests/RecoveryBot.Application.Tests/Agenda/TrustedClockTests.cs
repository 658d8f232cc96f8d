using NodaTime;
using RecoveryBot.Application.Agenda;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Agenda;

public sealed class TrustedClockTests : IAsyncDisposable, IClock
{
    private static readonly Duration Years = Duration.FromDays(1500);

    private readonly Bot _bot = new();
    private Instant _wall = Samples.Morning;

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    public Instant GetCurrentInstant() => _wall;

    [Fact]
    public async Task A_jump_changes_nothing_and_health_says_since_when_until_it_is_taken_back()
    {
        await _bot.Hear("hello");
        var clock = Begin();

        _wall += Years;
        _bot.Time.Advance(TimeSpan.FromSeconds(6));

        Assert.False(clock.IsBelieved);
        Assert.Equal(Samples.Morning + Duration.FromSeconds(6), clock.GetCurrentInstant());
        Assert.Equal(
            "The clock of this machine is not believed since it went from 2026-03-02 07:00 to 2030-04-10 07:00 (UTC), and nobody is asked: "
            + "put it right, or wait until it has gone on to 2030-04-10 08:00.",
            _bot.Health.Now);

        _wall = Samples.Morning + Duration.FromSeconds(7);
        Assert.True(clock.IsBelieved);
        Assert.Equal(_wall, clock.GetCurrentInstant());
        Assert.Null(_bot.Health.Now);
        Assert.Single(_bot.Health.Wrongs);
    }

    [Theory]
    [InlineData(1500)]
    [InlineData(-1500)]
    public async Task A_program_that_starts_measures_the_clock_by_its_store(int days)
    {
        await _bot.Hear("hello");
        _wall += Duration.FromDays(days);

        var clock = Begin();

        Assert.False(clock.IsBelieved);
        Assert.Equal(Samples.Morning, clock.GetCurrentInstant());
        _wall += Duration.FromHours(1);
        Assert.True(clock.IsBelieved);
        Assert.Equal(_wall, clock.GetCurrentInstant());
    }

    [Fact]
    public void Where_nobody_is_known_a_machine_may_learn_the_time()
    {
        var clock = Begin();

        _wall -= Years;
        Assert.True(clock.IsBelieved);
        _wall += Years;
        Assert.True(clock.IsBelieved);
        Assert.Empty(_bot.Health.Wrongs);
    }

    private TrustedClock Begin() => new(this, _bot.Time, _bot.Database, _bot.Health);
}
