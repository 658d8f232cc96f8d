using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Tests.Discord.Rest;

/// <summary>50035 and its fields: resources/message.mdx, components/reference.mdx.</summary>
public sealed class MessageLimitTests() : DiscordTest(NoSendLimits)
{
    [Fact]
    public async Task Two_thousand_characters_are_taken_and_one_more_is_not()
    {
        Assert.True((await Bot.SayAsync(Chat, new string('a', 2_000))).IsOk);
        await RefusedAsync(new() { ["content"] = new string('a', 2_001) }, "content");
    }

    [Fact]
    public async Task A_character_of_two_units_counts_once() =>
        Assert.True((await Bot.SayAsync(Chat, string.Concat(Enumerable.Repeat("💪", 2_000)))).IsOk);

    [Fact]
    public async Task Five_rows_of_five_buttons_are_taken_and_one_more_of_either_is_not()
    {
        Assert.True((await Bot.SayAsync(Chat, "?", Rows(5, 5))).IsOk);
        await RefusedAsync(Say(Rows(6, 1)), "components");
        await RefusedAsync(Say(Rows(1, 6)), "components.0.components");
    }

    [Fact]
    public async Task A_menu_stands_alone_and_has_twenty_five_options_at_most()
    {
        Assert.True((await Bot.SayAsync(Chat, "?", Menu(25))).IsOk);
        await RefusedAsync(Say(Menu(26)), "components.0.components.0.options");
        var mixed = Menu(2);
        mixed[0]!["components"]!.AsArray().Add(PlainBot.Row(("Also", "also"))[0]!["components"]![0]!.DeepClone());
        await RefusedAsync(Say(mixed), "components.0.components");
    }

    [Theory]
    [InlineData("custom_id", null)]
    [InlineData("custom_id", "")]
    [InlineData("style", null)]
    [InlineData("label", null)]
    public async Task A_button_needs_id_style_and_label(string field, string? value)
    {
        var row = PlainBot.Row(("Well", "q:1"));
        var button = row[0]!["components"]![0]!.AsObject();
        button.Remove(field);
        if (value is not null)
        {
            button[field] = value;
        }

        var refused = await Bot.PostAsync($"channels/{Chat}/messages", Say(row));

        Assert.Equal((400, 50035), refused.Refusal);
    }

    [Fact]
    public async Task Ids_have_a_hundred_characters_and_labels_eighty()
    {
        Assert.True((await Bot.SayAsync(Chat, "?", PlainBot.Row((new string('l', 80), new string('i', 100))))).IsOk);
        await RefusedAsync(Say(PlainBot.Row(("l", new string('i', 101)))), "components.0.components.0.custom_id");
        await RefusedAsync(Say(PlainBot.Row((new string('l', 81), "i"))), "components.0.components.0.label");
    }

    [Fact]
    public async Task An_id_is_there_once_in_a_message() =>
        await RefusedAsync(Say(PlainBot.Row(("One", "same"), ("Two", "same"))), "components.0.components.1.custom_id");

    [Fact]
    public async Task A_field_nobody_knows_is_refused_at_any_depth()
    {
        await RefusedAsync(new() { ["content"] = "?", ["contents"] = "!" }, "contents");
        var row = PlainBot.Row(("Well", "q:1"));
        row[0]!["components"]![0]!["customId"] = "q:1";
        await RefusedAsync(Say(row), "components.0.components.0.customId");
        await RefusedAsync(
            new() { ["content"] = "?", ["allowed_mentions"] = new JsonObject { ["parsed"] = new JsonArray() } }, "allowed_mentions.parsed");
    }

    [Fact]
    public async Task A_nonce_has_twenty_five_characters_at_most() =>
        await RefusedAsync(new() { ["content"] = "?", ["nonce"] = new string('n', 26) }, "nonce");

    [Fact]
    public async Task Ids_are_strings_on_the_wire()
    {
        var opened = await Bot.PostAsync("users/@me/channels", new JsonObject { ["recipient_id"] = Ann.Person.Id });
        Assert.Equal((400, 50035), opened.Refusal);
        await RefusedAsync(
            new() { ["content"] = "?", ["allowed_mentions"] = new JsonObject { ["users"] = new JsonArray(Ann.Person.Id) } },
            "allowed_mentions.users.0");
        await RefusedAsync(
            new() { ["content"] = "?", ["message_reference"] = new JsonObject { ["message_id"] = 1 } }, "message_reference.message_id");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    public async Task A_message_of_nothing_is_refused(string content) =>
        Assert.Equal((400, 50006), (await Bot.SayAsync(Chat, content)).Refusal);

    [Fact]
    public async Task What_is_no_json_is_refused()
    {
        using var content = new StringContent("{\"content\":", System.Text.Encoding.UTF8, "application/json");

        var refused = await Bot.SendContentAsync(HttpMethod.Post, $"channels/{Chat}/messages", content);

        Assert.Equal((400, 50109), refused.Refusal);
        Assert.Empty(Ann.Messages);
    }

    private async Task RefusedAsync(JsonObject body, string field)
    {
        var before = Ann.Messages.Count();
        var refused = await Bot.PostAsync($"channels/{Chat}/messages", body);

        Assert.Equal((400, 50035), refused.Refusal);
        Assert.Equal("Invalid Form Body", (string?)refused.Json["message"]);
        var at = field.Split('.').Aggregate(refused.Json["errors"], (node, step) => node?[step]);
        Assert.True(at?["_errors"] is not null, refused.Body);
        Assert.Equal(before, Ann.Messages.Count());
    }

    private static JsonObject Say(JsonNode components) => new() { ["content"] = "?", ["components"] = components };

    private static JsonArray Rows(int rows, int buttons) => new([.. Enumerable.Range(0, rows).Select(row =>
        PlainBot.Row([.. Enumerable.Range(0, buttons).Select(button => ($"{button}", $"{row}:{button}"))])[0]!.DeepClone())]);

    private static JsonArray Menu(int options) =>
        PlainBot.Menu("menu", [.. Enumerable.Range(0, options).Select(number => ($"{number}", $"{number}"))]);
}
