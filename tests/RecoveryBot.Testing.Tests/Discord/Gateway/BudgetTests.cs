using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Gateway;

namespace RecoveryBot.Testing.Tests.Discord.Gateway;

/// <summary>events/gateway.mdx, "Session Start Limit Object" and "Heartbeat Interval".</summary>
public sealed class BudgetTests() : DiscordTest(new FakeDiscordSettings
{
    HasSendLimits = false,
    SessionsLeft = 3,
    MaxConcurrency = 2,
    Shards = 4,
    LeastShards = 2,
    EndsSilentSessions = true,
})
{
    [Fact]
    public async Task One_identify_too_many_makes_the_token_worthless()
    {
        using var first = await ReadyAsync(shard: [0, 4]);
        using var second = await ReadyAsync(shard: [1, 4]);
        using var hasty = await PlainGateway.ConnectAsync(Discord);
        await hasty.NextAsync(10);
        await hasty.IdentifyAsync(shard: [2, 4]);
        await hasty.NextAsync(9);
        Clock.Advance(TimeSpan.FromSeconds(5));
        var left = (int)(await Bot.GetAsync("gateway/bot")).Json["session_start_limit"]!["remaining"]!;

        using var third = await PlainGateway.ConnectAsync(Discord);
        await third.NextAsync(10);
        await third.IdentifyAsync(shard: [2, 4]);

        Assert.Equal(0, left);
        Assert.Equal(CloseCodes.AuthenticationFailed, await third.ClosedAsync());
        Assert.Equal(CloseCodes.AuthenticationFailed, await first.ClosedAsync());
        Assert.Equal((401, 0), (await Bot.GetAsync("users/@me")).Refusal);
    }

    [Fact]
    public async Task Shards_of_different_keys_may_identify_at_once_and_of_the_same_not()
    {
        using var first = await ReadyAsync(shard: [0, 4]);
        using var second = await PlainGateway.ConnectAsync(Discord);
        await second.NextAsync(10);

        await second.IdentifyAsync(shard: [2, 4]);
        await second.NextAsync(9);
        await second.IdentifyAsync(shard: [1, 4]);

        await second.EventAsync("READY");
        Assert.Equal(4, (int)(await Bot.GetAsync("gateway/bot")).Json["shards"]!);
    }

    [Fact]
    public async Task Too_few_shards_are_refused()
    {
        using var gateway = await PlainGateway.ConnectAsync(Discord);
        await gateway.NextAsync(10);

        await gateway.IdentifyAsync();

        Assert.Equal(CloseCodes.ShardingRequired, await gateway.ClosedAsync());
    }

    [Fact]
    public async Task Who_does_not_beat_is_dropped()
    {
        using var gateway = await ReadyAsync(shard: [0, 4]);
        Clock.Advance(TimeSpan.FromSeconds(41));
        await gateway.SendAsync(1, 1);
        await gateway.NextAsync(11);
        Clock.Advance(TimeSpan.FromSeconds(61));
        Ann.Write("Still there?");
        await gateway.EventAsync("MESSAGE_CREATE");

        Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(CloseCodes.SessionTimedOut, await gateway.ClosedAsync());
        Assert.Equal(0, Discord.Gateway.Sessions);
    }
}
