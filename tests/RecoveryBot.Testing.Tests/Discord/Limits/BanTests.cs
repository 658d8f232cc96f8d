using System.Net;
using RecoveryBot.Testing.Discord;

namespace RecoveryBot.Testing.Tests.Discord.Limits;

/// <summary>topics/rate-limits.mdx, "Invalid Request Limit".</summary>
public sealed class BanTests() : DiscordTest(new FakeDiscordSettings { HasSendLimits = false, InvalidRequestsAllowed = 3 })
{
    [Fact]
    public async Task Too_many_invalid_requests_shut_the_bot_out()
    {
        Ann.CloseDirectMessages();
        for (var number = 0; number < 3; number++)
        {
            await Bot.SayAsync(Chat, "Hello?");
        }

        var shutOut = await Bot.GetAsync("users/@me");

        Assert.Equal((HttpStatusCode)429, shutOut.Status);
        Assert.Contains("1015", shutOut.Body, StringComparison.Ordinal);
        Assert.True(Discord.Counted.IsBanned);
        Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.True((await Bot.GetAsync("users/@me")).IsOk);
    }

    [Fact]
    public async Task Those_of_ten_minutes_ago_do_not_count()
    {
        Ann.CloseDirectMessages();
        for (var number = 0; number < 6; number++)
        {
            await Bot.SayAsync(Chat, "Hello?");
            Clock.Advance(TimeSpan.FromMinutes(5));
        }

        Assert.True((await Bot.GetAsync("users/@me")).IsOk);
        Assert.False(Discord.Counted.IsBanned);
    }
}
