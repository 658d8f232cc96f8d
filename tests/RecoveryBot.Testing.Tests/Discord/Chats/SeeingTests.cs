using System.Globalization;
using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Tests.Discord.Chats;

public sealed class SeeingTests() : DiscordTest(NoSendLimits)
{
    [Theory]
    [InlineData("**Rest** *today*", "Rest today")]
    [InlineData("__Rest__ ~~not~~ ||hidden|| `code`", "Rest not hidden code")]
    [InlineData(@"\*Ann\* \_Bob\_ \~\~Cy\~\~ \`Di\` \|\|Ed\|\|", "*Ann* _Bob_ ~~Cy~~ `Di` ||Ed||")]
    [InlineData("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name")]
    [InlineData("# Week\n> quiet\n-# small\n- one\n  * two", "Week\nquiet\nsmall\n• one\n  • two")]
    [InlineData("```\n# as it is\n```", "\n# as it is\n")]
    [InlineData("<@5> <@&6> <#7> <https://example.org>", "(mention) (mention) (mention) https://example.org")]
    [InlineData(@"\<@5\> \@everyone", "<@5> @everyone")]
    [InlineData("a < b > c and 1 - 2", "a < b > c and 1 - 2")]
    [InlineData(@"\# not a heading", "# not a heading")]
    [InlineData("[words](https://example.org) and [brackets]", "words and [brackets]")]
    [InlineData(@"\[words\](https://example.org)", "[words](https://example.org)")]
    [InlineData("**bold with *italic* in it**", "bold with italic in it")]
    [InlineData("***both***", "both")]
    [InlineData("```\n**as it is**\n```", "\n**as it is**\n")]
    [InlineData(@"C:\path", @"C:\path")]
    [InlineData("**not closed", "**not closed")]
    public async Task Markdown_is_seen_as_people_see_it(string content, string seen)
    {
        await Bot.SayAsync(Chat, content);

        Assert.Equal(seen, Ann.Messages.Single().Text);
    }

    [Fact]
    public async Task A_guild_s_interaction_names_the_member_and_where()
    {
        var guild = Discord.NewGuild("Squad");
        var channel = guild.NewTextChannel("morning");
        guild.Let(Ann, 0x8);
        var sitting = Ann.In(channel);

        var json = JsonNode.Parse(sitting.Slash("checkin").Json)!;

        Assert.Equal(($"{guild.Id}", $"{channel.Id}"), ((string?)json["guild_id"], (string?)json["channel_id"]));
        Assert.Equal(0, (int)json["context"]!);
        Assert.Equal($"{Ann.Person.Id}", (string?)json["member"]!["user"]!["id"]);
        Assert.Equal(0x8u, ulong.Parse((string)json["member"]!["permissions"]!, CultureInfo.InvariantCulture) & 0x8);
        Assert.Null(json["user"]);
        Assert.True((await Bot.SayAsync($"{channel.Id}", "Good morning, all.")).IsOk);
        Assert.Equal("bot: Good morning, all.", sitting.Read());
    }

    [Fact]
    public async Task What_is_for_one_alone_no_one_else_sees()
    {
        var channel = Discord.NewGuild("Squad").NewTextChannel("morning");
        var (ann, bob) = (Ann.In(channel), Discord.NewPerson("Bob").In(channel));

        var slash = ann.Slash("checkin");
        await Bot.CallbackAsync(
            slash, 4, new JsonObject { ["content"] = "For you.", ["flags"] = 64, ["components"] = PlainBot.Row(("Ok", "ok")) });

        Assert.Equal("bot (only you): For you. [Ok]", ann.Read());
        Assert.Equal("", bob.Read());
        Assert.Throws<InvalidOperationException>(() => bob.Press("Ok"));
        Assert.Equal((404, 10008), (await Bot.GetAsync($"channels/{channel.Id}/messages/{slash.Original!.Id}")).Refusal);
        Assert.NotNull(ann.Press("Ok"));
    }

    [Fact]
    public async Task Only_what_is_shown_can_be_used()
    {
        var row = PlainBot.Row(("Ok", "ok"), ("Off", "off"));
        row[0]!["components"]![1]!["disabled"] = true;
        row[0]!["components"]!.AsArray().Add(
            new JsonObject { ["type"] = 2, ["style"] = 5, ["label"] = "Link", ["url"] = "https://example.org" });
        var sent = await Bot.SayAsync(Chat, "?", row);
        var shown = await Ann.ShowsAsync("?");

        Assert.Throws<InvalidOperationException>(() => Ann.Press("Nothing"));
        Assert.Throws<InvalidOperationException>(() => Ann.Press("Off"));
        Assert.Throws<InvalidOperationException>(() => Ann.Press("Link"));
        Assert.Throws<InvalidOperationException>(() => Ann.Choose("Ok"));
        await Bot.DeleteAsync($"channels/{Chat}/messages/{sent.Id}");
        Assert.Throws<InvalidOperationException>(() => Ann.Press("Ok", shown));
    }

    [Fact]
    public async Task A_modified_app_sends_what_it_likes()
    {
        await Bot.SayAsync(Chat, "?", PlainBot.Row(("Ok", "ok")));
        var shown = await Ann.ShowsAsync("?");

        var forged = Ann.UseComponent("q:99", shown);

        Assert.Equal("q:99", (string?)JsonNode.Parse(forged.Json)!["data"]!["custom_id"]);
    }
}
