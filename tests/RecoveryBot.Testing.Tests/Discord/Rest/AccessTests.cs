using System.Net;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord;

namespace RecoveryBot.Testing.Tests.Discord.Rest;

/// <summary>Who may call what, and whom the bot cannot reach.</summary>
public sealed class AccessTests() : DiscordTest(NoSendLimits)
{
    [Fact]
    public async Task Without_the_token_nothing_is_told()
    {
        using var stranger = new PlainBot(Discord, token: "wrong");

        var refused = await stranger.GetAsync("users/@me");

        Assert.Equal((401, 0), refused.Refusal);
        Assert.Equal("401: Unauthorized", (string?)refused.Json["message"]);
        Assert.Equal(1, Discord.Counted.InvalidRequests);
    }

    [Theory]
    [InlineData("Mozilla/5.0")]
    [InlineData("DiscordBot")]
    public async Task Without_a_bot_s_agent_nothing_is_told(string agent)
    {
        using var browser = new PlainBot(Discord, agent: agent);

        Assert.Equal((403, 40333), (await browser.GetAsync("users/@me")).Refusal);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        Assert.Equal((404, 0), (await Bot.GetAsync("guilds/1/nothing")).Refusal);
        Assert.Equal((405, 0), (await Bot.DeleteAsync("users/@me")).Refusal);
        Assert.Equal((404, 10003), (await Bot.SayAsync("123", "Hello?")).Refusal);
        Assert.Equal((400, 50035), (await Bot.SayAsync("abc", "Hello?")).Refusal);
        Assert.Equal((404, 10013), (await OpenAsync(123)).Refusal);
    }

    [Fact]
    public async Task A_direct_channel_is_opened_once_and_is_the_same_then()
    {
        var again = await OpenAsync(Ann.Person.Id);

        Assert.Equal((Chat, 1), (again.Id, (int)again.Json["type"]!));
        Assert.Equal(1, Discord.Counted.DirectChannelsOpened);
        Assert.Equal(Chat, (await Bot.GetAsync($"channels/{Chat}")).Id);
    }

    [Fact]
    public async Task A_channel_that_nobody_opened_is_not_there()
    {
        var bob = Discord.NewPerson("Bob");

        Assert.Equal((404, 10003), (await Bot.SayAsync($"{bob.Channel.Id}", "Hello?")).Refusal);
        bob.Write("Hello.");
        Assert.True((await Bot.SayAsync($"{bob.Channel.Id}", "Hello, Bob.")).IsOk);
    }

    [Fact]
    public async Task Who_takes_no_direct_messages_is_opened_but_not_written_to()
    {
        Ann.CloseDirectMessages();

        Assert.Equal(HttpStatusCode.OK, (await OpenAsync(Ann.Person.Id)).Status);
        Assert.Equal((403, 50007), (await Bot.SayAsync(Chat, "Hello?")).Refusal);
        Assert.Equal((403, 50007), (await Bot.PostAsync($"channels/{Chat}/typing", new JsonObject())).Refusal);
        Ann.OpenDirectMessages();
        Assert.True((await Bot.SayAsync(Chat, "Hello.")).IsOk);
    }

    [Fact]
    public async Task Who_shares_no_guild_is_not_written_to()
    {
        Ann.LeaveAllGuilds();

        Assert.Equal((403, 50278), (await Bot.SayAsync(Chat, "Hello?")).Refusal);
        Assert.Equal(1, Discord.Counted.InvalidRequests);
    }

    [Fact]
    public async Task Opening_too_many_is_refused()
    {
        var bob = Discord.NewPerson("Bob");
        bob.RefuseOpening();

        Assert.Equal((400, 40003), (await OpenAsync(bob.Person.Id)).Refusal);
        bob.RefuseOpening(isRefused: false);
        Assert.True((await OpenAsync(bob.Person.Id)).IsOk);
    }

    [Fact]
    public async Task A_guild_s_channel_may_be_hidden_or_closed_for_the_bot()
    {
        var channel = Discord.NewGuild("Squad").NewTextChannel("morning");
        channel.IsSeenByBot = false;
        var hidden = await Bot.SayAsync($"{channel.Id}", "Hello?");
        channel.IsSeenByBot = true;
        channel.MayBotWrite = false;

        Assert.Equal((403, 50001), hidden.Refusal);
        Assert.Equal((403, 50013), (await Bot.SayAsync($"{channel.Id}", "Hello?")).Refusal);
    }

    [Fact]
    public async Task Requests_are_counted_by_route()
    {
        await Bot.SayAsync(Chat, "One.");
        await Bot.SayAsync(Chat, "Two.");

        Assert.Equal(2, Discord.Counted.Requests(Routes.CreateMessage));
        Assert.Equal(4, Discord.Counted.AllRequests);
    }

    private Task<PlainBot.Answer> OpenAsync(ulong person) =>
        Bot.PostAsync("users/@me/channels", new JsonObject { ["recipient_id"] = $"{person}" });
}
