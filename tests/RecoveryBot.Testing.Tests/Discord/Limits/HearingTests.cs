using RecoveryBot.Testing.Discord;

namespace RecoveryBot.Testing.Tests.Discord.Limits;

/// <summary>A bot with several requests under way at once is not to blame for those that had left already.</summary>
public sealed class HearingTests() : DiscordTest(new FakeDiscordSettings { HearingTakes = TimeSpan.FromDays(1) })
{
    [Fact]
    public async Task While_it_may_not_have_heard_nobody_is_punished()
    {
        for (var number = 0; number < 8; number++)
        {
            await Bot.SayAsync(Chat, $"{number}");
        }

        Assert.Equal((3, 0), (Discord.Counted.TooManyRequests, Discord.Counted.Punished));
    }
}
