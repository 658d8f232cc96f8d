using System.Globalization;
using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Tests.Discord;

public sealed class FirstStepsTests : DiscordTest
{
    [Fact]
    public async Task The_bot_learns_who_it_is_and_where_its_gateway_is()
    {
        var me = await Bot.GetAsync("users/@me");
        var application = await Bot.GetAsync("applications/@me");
        var gateway = await Bot.GetAsync("gateway/bot");

        Assert.Equal($"{Discord.ApplicationId}", me.Id);
        Assert.Equal($"{Discord.ApplicationId}", application.Id);
        Assert.Equal(Discord.GatewayUrl, (string?)gateway.Json["url"]);
        Assert.Equal(1_000, (int)gateway.Json["session_start_limit"]!["remaining"]!);
    }

    [Fact]
    public async Task What_the_bot_writes_stands_in_the_direct_channel()
    {
        await Bot.SayAsync(Chat, "**How** did you sleep?", PlainBot.Row(("Well", "q:1"), ("Badly", "q:2")));

        var shown = await Ann.ShowsAsync("How did you sleep?");
        Assert.Equal(["Well", "Badly"], shown.Buttons.Single().Select(button => button.Label));
        Assert.Equal("bot: How did you sleep? [Well] [Badly]", Ann.Read());
    }

    [Fact]
    public async Task What_a_person_writes_reaches_the_bot()
    {
        using var gateway = await ReadyAsync();

        Ann.Write("Good morning.");

        var message = await gateway.EventAsync("MESSAGE_CREATE");
        Assert.Equal("Good morning.", (string?)message["content"]);
        Assert.Equal(Chat, (string?)message["channel_id"]);
        Assert.Null(message["guild_id"]);
    }

    [Fact]
    public async Task A_command_reaches_the_bot_and_is_answered()
    {
        using var gateway = await ReadyAsync();
        var slash = Ann.Slash("log", ("minutes", 45), ("kind", "run"));

        var heard = await gateway.EventAsync("INTERACTION_CREATE");
        var answer = await Bot.CallbackAsync(slash, 4, new JsonObject { ["content"] = "Logged." });

        Assert.Equal((2, "log"), ((int)heard["type"]!, (string?)heard["data"]!["name"]));
        Assert.Equal(45, (int)heard["data"]!["options"]![0]!["value"]!);
        Assert.Equal($"{Ann.Person.Id}", (string?)heard["user"]!["id"]);
        Assert.Equal((slash.Token, 1), ((string?)heard["token"], (int)heard["context"]!));
        Assert.Equal(204, (int)answer.Status);
        Assert.Equal("Logged.", slash.Original?.Text);
    }

    [Fact]
    public async Task A_press_brings_its_id_and_the_message_and_changes_it()
    {
        using var gateway = await ReadyAsync(intents: 0);
        var sent = await Bot.SayAsync(Chat, "How did you sleep?", PlainBot.Row(("Well", "q:1"), ("Badly", "q:2")));
        var press = Ann.Press("Badly");

        var heard = await gateway.EventAsync("INTERACTION_CREATE");
        await Bot.CallbackAsync(press, 7, new JsonObject { ["content"] = "Noted.", ["components"] = new JsonArray() });

        Assert.Equal((3, "q:2", 3), ((int)heard["type"]!, (string?)heard["data"]!["custom_id"], (int)heard["data"]!["id"]!));
        Assert.Equal(3, (int)sent.Json["components"]![0]!["components"]![1]!["id"]!);
        Assert.Equal(sent.Id, (string?)heard["message"]!["id"]);
        Assert.Equal("bot: Noted.", Ann.Read());
        Assert.Equal(sent.Id, press.Original!.Id.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_choice_brings_its_values()
    {
        using var gateway = await ReadyAsync(intents: 0);
        await Bot.SayAsync(Chat, "Which day?", PlainBot.Menu("day", ("Monday", "1"), ("Tuesday", "2")));

        Ann.Choose("Tuesday");

        var data = (await gateway.EventAsync("INTERACTION_CREATE"))["data"]!;
        Assert.Equal((3, "day", "2"), ((int)data["component_type"]!, (string?)data["custom_id"], (string?)data["values"]![0]));
    }

    [Fact]
    public async Task An_edit_changes_the_message_where_it_stands()
    {
        var sent = await Bot.SayAsync(Chat, "How did you sleep?", PlainBot.Row(("Well", "q:1")));

        await Bot.PatchAsync($"channels/{Chat}/messages/{sent.Id}", new JsonObject { ["content"] = "How sore are you?" });

        var shown = Assert.Single(Ann.Messages);
        Assert.Equal("How sore are you?", shown.Text);
        Assert.NotNull(shown.EditedAt);
        Assert.NotNull(shown.Button("Well"));
    }

    [Fact]
    public async Task A_heartbeat_is_acknowledged()
    {
        using var gateway = await PlainGateway.ConnectAsync(Discord);
        var hello = await gateway.NextAsync(10);

        await gateway.SendAsync(1, null);

        Assert.Equal(41_250, (int)hello["d"]!["heartbeat_interval"]!);
        await gateway.NextAsync(11);
        Assert.Equal(1, Discord.Counted.Heartbeats);
    }

    [Fact]
    public async Task A_resume_brings_what_was_missed_in_order()
    {
        using var first = await ReadyAsync();
        first.Drop();
        await Discord.UntilAsync(fake => !fake.Gateway.IsConnected, "the connection gone");
        Ann.Write("One.");
        Ann.Write("Two.");

        using var second = await PlainGateway.ConnectAsync(Discord, Discord.Gateway.ResumeUrl);
        await second.NextAsync(10);
        await second.ResumeAsync(first.SessionId, first.Sequence);

        Assert.Equal("One.", (string?)(await second.EventAsync("MESSAGE_CREATE"))["content"]);
        Assert.Equal("Two.", (string?)(await second.EventAsync("MESSAGE_CREATE"))["content"]);
        await second.EventAsync("RESUMED");
        Ann.Write("Three.");
        Assert.Equal("Three.", (string?)(await second.EventAsync("MESSAGE_CREATE"))["content"]);
    }
}
