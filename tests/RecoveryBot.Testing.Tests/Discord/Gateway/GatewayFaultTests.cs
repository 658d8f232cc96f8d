using System.Net.WebSockets;
using RecoveryBot.Testing.Discord.Gateway;

namespace RecoveryBot.Testing.Tests.Discord.Gateway;

public sealed class GatewayFaultTests() : DiscordTest(NoSendLimits)
{
    [Fact]
    public async Task It_asks_to_reconnect_and_for_a_heartbeat()
    {
        using var gateway = await ReadyAsync();

        Discord.Gateway.AskToReconnect();
        Discord.Gateway.AskForHeartbeat();

        await gateway.NextAsync(7);
        await gateway.NextAsync(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_session_becomes_invalid_for_good_or_not(bool isResumable)
    {
        using var gateway = await ReadyAsync();

        Discord.Gateway.InvalidateSessions(isResumable);
        var said = (bool)(await gateway.NextAsync(9))["d"]!;
        await gateway.ResumeAsync(gateway.SessionId, gateway.Sequence);

        Assert.Equal(isResumable, said);
        if (isResumable)
        {
            await gateway.EventAsync("RESUMED");
        }
        else
        {
            await gateway.NextAsync(9);
        }
    }

    [Theory]
    [InlineData(CloseCodes.UnknownError, 1)]
    [InlineData(CloseCodes.GoingAway, 1)]
    [InlineData(CloseCodes.SessionTimedOut, 0)]
    [InlineData(CloseCodes.AuthenticationFailed, 0)]
    public async Task It_hangs_up_with_a_code_that_leaves_a_session_or_not(int code, int sessions)
    {
        using var gateway = await ReadyAsync();

        Discord.Gateway.Close(code);

        Assert.Equal(code, await gateway.ClosedAsync());
        Assert.Equal((sessions, 0), (Discord.Gateway.Sessions, Discord.Gateway.Listening));
    }

    [Fact]
    public async Task It_goes_without_a_word_and_the_session_stays()
    {
        using var gateway = await ReadyAsync();

        Discord.Gateway.Drop();

        await Assert.ThrowsAsync<WebSocketException>(gateway.NextAsync);
        Assert.Equal(1, Discord.Gateway.Sessions);
    }

    [Fact]
    public async Task A_revoked_token_is_good_for_nothing()
    {
        using var gateway = await ReadyAsync();

        Discord.RevokeToken();

        Assert.Equal(CloseCodes.AuthenticationFailed, await gateway.ClosedAsync());
        Assert.Equal((401, 0), (await Bot.GetAsync("users/@me")).Refusal);
        using var second = await PlainGateway.ConnectAsync(Discord);
        await second.NextAsync(10);
        await second.IdentifyAsync();
        Assert.Equal(CloseCodes.AuthenticationFailed, await second.ClosedAsync());
    }

    [Fact]
    public async Task It_may_keep_its_acknowledgements_and_its_greeting()
    {
        Discord.Gateway.WithholdsHello = true;
        using var ungreeted = await PlainGateway.ConnectAsync(Discord);
        await ungreeted.IdentifyAsync();
        await ungreeted.EventAsync("READY");
        Discord.Gateway.WithholdsAcks = true;

        await ungreeted.SendAsync(1, null);
        await Discord.UntilAsync(fake => fake.Counted.Heartbeats == 1, "a heartbeat");
        Ann.Write("The next thing that comes.");

        await ungreeted.EventAsync("MESSAGE_CREATE");
    }

    [Fact]
    public async Task The_resume_address_may_be_dead_while_the_main_one_lives()
    {
        using var first = await ReadyAsync();
        Discord.Gateway.IsResumeUrlDead = true;
        Discord.Gateway.Drop();

        await Assert.ThrowsAsync<WebSocketException>(() => PlainGateway.ConnectAsync(Discord, Discord.Gateway.ResumeUrl));
        using var second = await PlainGateway.ConnectAsync(Discord);
        await second.NextAsync(10);
        await second.ResumeAsync(first.SessionId, first.Sequence);

        await second.EventAsync("RESUMED");
        Assert.Equal(1, Discord.Gateway.TurnedAway);
    }
}
