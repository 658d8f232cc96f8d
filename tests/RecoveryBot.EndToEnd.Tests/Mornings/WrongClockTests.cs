using NodaTime;
using RecoveryBot.EndToEnd.Tests.Running;

namespace RecoveryBot.EndToEnd.Tests.Mornings;

/// <summary>The machine's clock is wrong for a while, and no later morning is lost by it.</summary>
public sealed class WrongClockTests : IDisposable
{
    private const string NotBelieved = "The clock of this machine is not believed since it went from ";

    private readonly BotFolders _folders = new();

    public void Dispose() => _folders.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_program_that_began_in_2031_asks_on_the_right_days_afterwards(bool restarts)
    {
        _folders.TurnClock(Instant.FromUtc(2031, 1, 1, 0, 0));
        var bot = RunningBot.WithOurClock(_folders);
        try
        {
            await Onboarding.GoThroughAsync(bot);
            if (restarts)
            {
                await bot.EndAsync();
                bot.Dispose();
            }

            _folders.TurnClock(Instant.FromUtc(2026, 11, 23, 5, 59));
            bot = restarts ? RunningBot.WithOurClock(_folders) : bot;
            await _folders.HealthAsync(health => health.StartsWith(NotBelieved + "2031-01-01 00:0", StringComparison.Ordinal));

            for (var day = 24; day <= 28; day++)
            {
                await IsAskedAsync(bot, Instant.FromUtc(2026, 11, day, 6, 0));
            }

            Assert.Equal("ok\n", await File.ReadAllTextAsync(_folders.Health, TestContext.Current.CancellationToken));
        }
        finally
        {
            bot.Dispose();
        }
    }

    [Fact]
    public async Task A_year_ahead_for_a_moment_changes_nothing()
    {
        _folders.TurnClock(Instant.FromUtc(2026, 11, 23, 5, 0));
        using var bot = RunningBot.WithOurClock(_folders);
        await Onboarding.GoThroughAsync(bot);

        _folders.TurnClock(Instant.FromUtc(2027, 11, 23, 6, 30));
        await _folders.HealthAsync(health => health.StartsWith(NotBelieved + "2026-11-23 05:0", StringComparison.Ordinal));
        _folders.TurnClock(Instant.FromUtc(2026, 11, 23, 5, 1));
        await _folders.HealthAsync(health => health == "ok\n");

        await IsAskedAsync(bot, Instant.FromUtc(2026, 11, 23, 6, 0));
        await IsAskedAsync(bot, Instant.FromUtc(2026, 11, 24, 6, 0));
    }

    private async Task IsAskedAsync(RunningBot bot, Instant morning)
    {
        _folders.TurnClock(morning);
        await bot.HearAsync(news => news.Contains("Skip today", StringComparison.Ordinal) && news.EndsWith("> ", StringComparison.Ordinal));
        await bot.SayAsync("Skip today");
    }
}
