using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Gateway;

namespace RecoveryBot.Testing.Tests.Discord.Gateway;

/// <summary>events/gateway.mdx.</summary>
public sealed class SessionTests() : DiscordTest(NoSendLimits)
{
    [Fact]
    public async Task Ready_tells_what_a_resume_needs()
    {
        using var gateway = await PlainGateway.ConnectAsync(Discord);
        await gateway.NextAsync(10);
        await gateway.IdentifyAsync();

        var ready = await gateway.EventAsync("READY");

        Assert.Equal(10, (int)ready["v"]!);
        Assert.Equal($"{Discord.ApplicationId}", (string?)ready["application"]!["id"]);
        Assert.Equal(Discord.Gateway.ResumeUrl, (string?)ready["resume_gateway_url"]);
        Assert.NotEqual("", (string?)ready["session_id"]);
        Assert.Equal((1, true), (gateway.Sequence, Discord.Gateway.IsConnected));
    }

    [Fact]
    public async Task Without_the_intent_no_direct_message_is_heard()
    {
        using var gateway = await ReadyAsync(intents: 0);
        Ann.Write("Unheard.");

        Ann.Slash("checkin");

        await gateway.EventAsync("INTERACTION_CREATE");
    }

    [Fact]
    public async Task A_guild_s_words_are_not_for_everybody_s_eyes()
    {
        var guild = Discord.NewGuild("Squad");
        var sitting = Ann.In(guild.NewTextChannel("morning"));
        using var gateway = await ReadyAsync(intents: 1 | (1 << 9));
        var created = await gateway.EventAsync("GUILD_CREATE");

        sitting.Write("Private talk.");
        sitting.Write($"<@{Discord.ApplicationId}> hello");

        Assert.Equal("Squad", (string?)created["name"]);
        Assert.Equal("", (string?)(await gateway.EventAsync("MESSAGE_CREATE"))["content"]);
        Assert.Contains("hello", (string?)(await gateway.EventAsync("MESSAGE_CREATE"))["content"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Direct_messages_are_for_the_first_shard_alone()
    {
        using var first = await ReadyAsync(shard: [0, 2]);
        Clock.Advance(TimeSpan.FromSeconds(5));
        using var second = await ReadyAsync(shard: [1, 2]);
        Ann.Write("For shard 0.");
        var guild = Enumerable.Range(0, 100).Select(number =>
        {
            Clock.Advance(TimeSpan.FromMilliseconds(1));
            return Discord.NewGuild($"G{number}");
        }).First(one => (one.Id >> 22) % 2 == 1);

        Ann.In(guild.NewTextChannel("morning")).Slash("checkin");

        await first.EventAsync("MESSAGE_CREATE");
        await second.EventAsync("INTERACTION_CREATE");
    }

    [Fact]
    public async Task The_bot_hears_of_its_own_messages_too()
    {
        using var gateway = await ReadyAsync();

        var sent = await Bot.SayAsync(Chat, "One.");
        await Bot.PatchAsync($"channels/{Chat}/messages/{sent.Id}", new JsonObject { ["content"] = "Two." });
        await Bot.DeleteAsync($"channels/{Chat}/messages/{sent.Id}");

        Assert.True((bool)(await gateway.EventAsync("MESSAGE_CREATE"))["author"]!["bot"]!);
        Assert.Equal("Two.", (string?)(await gateway.EventAsync("MESSAGE_UPDATE"))["content"]);
        Assert.Equal(sent.Id, (string?)(await gateway.EventAsync("MESSAGE_DELETE"))["id"]);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1001)]
    public async Task Who_says_farewell_has_no_session_any_more(int code)
    {
        using var first = await ReadyAsync();
        await first.CloseAsync(code);
        await Discord.UntilAsync(fake => fake.Gateway.Sessions == 0, "the session gone");

        using var second = await ResumingAsync(first);

        Assert.False((bool)(await second.NextAsync(9))["d"]!);
    }

    [Fact]
    public async Task Any_other_code_leaves_the_session_for_a_while()
    {
        using var first = await ReadyAsync();
        await first.CloseAsync(4000);
        await Discord.UntilAsync(fake => !fake.Gateway.IsConnected, "the connection gone");

        using var second = await ResumingAsync(first);
        await second.EventAsync("RESUMED");
        await second.CloseAsync(4000);
        await Discord.UntilAsync(fake => !fake.Gateway.IsConnected, "the connection gone");
        Clock.Advance(TimeSpan.FromMinutes(4));
        using var third = await ResumingAsync(first);

        Assert.False((bool)(await third.NextAsync(9))["d"]!);
        Assert.Equal(2, Discord.Counted.Resumes);
    }

    [Fact]
    public async Task A_resume_takes_the_session_from_an_older_connection()
    {
        using var first = await ReadyAsync();

        using var second = await ResumingAsync(first);

        await second.EventAsync("RESUMED");
        Assert.Equal(CloseCodes.UnknownError, await first.ClosedAsync());
    }

    [Fact]
    public async Task One_identify_in_five_seconds()
    {
        using var first = await ReadyAsync();
        using var second = await PlainGateway.ConnectAsync(Discord);
        await second.NextAsync(10);

        await second.IdentifyAsync();
        var isResumable = (bool)(await second.NextAsync(9))["d"]!;
        Clock.Advance(TimeSpan.FromSeconds(5));
        await second.IdentifyAsync();

        await second.EventAsync("READY");
        Assert.False(isResumable);
        Assert.Equal(3, Discord.Counted.Identifies);
    }

    [Fact]
    public async Task Nobody_listens_while_it_is_away()
    {
        using var first = await ReadyAsync();

        await Discord.GoAwayAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => Bot.GetAsync("users/@me"));
        Discord.ComeBack();

        using var second = await ResumingAsync(first);
        await second.EventAsync("RESUMED");
        Assert.True((await Bot.GetAsync("users/@me")).IsOk);
    }

    private async Task<PlainGateway> ResumingAsync(PlainGateway former)
    {
        var gateway = await PlainGateway.ConnectAsync(Discord, Discord.Gateway.ResumeUrl);
        await gateway.NextAsync(10);
        await gateway.ResumeAsync(former.SessionId, former.Sequence);
        return gateway;
    }
}
