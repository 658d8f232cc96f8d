using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Gateway;

namespace RecoveryBot.Testing.Tests.Discord.Gateway;

/// <summary>topics/opcodes-and-status-codes.mdx, "Gateway Close Event Codes".</summary>
public sealed class CloseTests() : DiscordTest(new FakeDiscordSettings { HasSendLimits = false, LeastShards = 1 })
{
    private const string Nonsense = "{\"op\":";

    [Theory]
    [InlineData("""{"op":99,"d":null}""", CloseCodes.UnknownOpcode)]
    [InlineData("""{"op":0,"d":null}""", CloseCodes.UnknownOpcode)]
    [InlineData(Nonsense, CloseCodes.DecodeError)]
    [InlineData("[]", CloseCodes.DecodeError)]
    [InlineData("""{"op":1,"d":"5"}""", CloseCodes.DecodeError)]
    [InlineData("""{"op":2,"d":{"token":"t"}}""", CloseCodes.DecodeError)]
    [InlineData("""{"op":6,"d":{"token":"t"}}""", CloseCodes.DecodeError)]
    [InlineData("""{"op":3,"d":{}}""", CloseCodes.NotAuthenticated)]
    [InlineData("""{"op":6,"d":{"token":"wrong","session_id":"s","seq":1}}""", CloseCodes.AuthenticationFailed)]
    public async Task What_is_wrong_ends_the_connection(string sent, int code)
    {
        using var gateway = await GreetedAsync();

        await gateway.SendTextAsync(sent);

        Assert.Equal(code, await gateway.ClosedAsync());
    }

    [Theory]
    [InlineData("wrong", 0, 0, 1, CloseCodes.AuthenticationFailed)]
    [InlineData(null, 0, 1, 1, CloseCodes.InvalidShard)]
    [InlineData(null, 1 << 30, 0, 1, CloseCodes.InvalidIntents)]
    [InlineData(null, 1 << 15, 0, 1, CloseCodes.DisallowedIntents)]
    public async Task A_wrong_identify_ends_it(string? token, int intents, int shard, int shards, int code)
    {
        using var gateway = await GreetedAsync();

        await gateway.IdentifyAsync(intents, token, [shard, shards]);

        Assert.Equal(code, await gateway.ClosedAsync());
        Assert.Equal(0, Discord.Gateway.Sessions);
    }

    [Fact]
    public async Task A_second_identify_ends_it()
    {
        using var gateway = await ReadyAsync();

        await gateway.IdentifyAsync();

        Assert.Equal(CloseCodes.AlreadyAuthenticated, await gateway.ClosedAsync());
    }

    [Fact]
    public async Task A_resume_from_the_future_ends_the_session()
    {
        using var first = await ReadyAsync();
        first.Drop();
        using var second = await GreetedAsync();

        await second.ResumeAsync(first.SessionId, first.Sequence + 1);

        Assert.Equal(CloseCodes.InvalidSequence, await second.ClosedAsync());
        Assert.Equal(0, Discord.Gateway.Sessions);
    }

    [Fact]
    public async Task A_payload_of_more_than_4096_bytes_ends_it()
    {
        using var gateway = await GreetedAsync();

        await gateway.SendAsync(1, new string('a', 4_096));

        Assert.Equal(CloseCodes.DecodeError, await gateway.ClosedAsync());
    }

    [Fact]
    public async Task More_than_a_hundred_and_twenty_events_a_minute_end_it()
    {
        using var gateway = await GreetedAsync();
        for (var number = 0; number < 120; number++)
        {
            await gateway.SendAsync(1, null);
            await gateway.NextAsync(11);
        }

        await gateway.SendAsync(1, null);

        Assert.Equal(CloseCodes.RateLimited, await gateway.ClosedAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?v=9&encoding=json")]
    [InlineData("?v=10&encoding=etf")]
    public async Task Another_version_or_encoding_ends_it(string query)
    {
        using var gateway = await PlainGateway.ConnectAsync(Discord, query: query);

        Assert.Equal(CloseCodes.InvalidVersion, await gateway.ClosedAsync());
    }

    [Fact]
    public async Task Presence_is_taken_once_there_is_a_session()
    {
        using var gateway = await ReadyAsync();

        await gateway.SendAsync(3, new JsonObject { ["status"] = "online" });
        await gateway.SendAsync(1, null);

        await gateway.NextAsync(11);
    }

    private async Task<PlainGateway> GreetedAsync()
    {
        var gateway = await PlainGateway.ConnectAsync(Discord);
        await gateway.NextAsync(10);
        return gateway;
    }
}
