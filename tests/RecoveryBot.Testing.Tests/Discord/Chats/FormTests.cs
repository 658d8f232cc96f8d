using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Tests.Discord.Chats;

public sealed class FormTests() : DiscordTest(NoSendLimits)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_is_opened_filled_in_and_sent(bool isInLabel)
    {
        var slash = Ann.Slash("checkin");
        var opened = await Bot.CallbackAsync(slash, 9, Form(isInLabel));

        var sent = Ann.SubmitForm(("Sleep", "7.5"));

        var data = JsonNode.Parse(sent.Json)!["data"]!;
        var row = data["components"]![0]!;
        var input = isInLabel ? row["component"]! : row["components"]![0]!;
        Assert.Equal(204, (int)opened.Status);
        Assert.Equal("form:1", (string?)data["custom_id"]);
        Assert.Equal(("sleep", "7.5"), ((string?)input["custom_id"], (string?)input["value"]));
        Assert.Null(Ann.Form);
        Assert.True((await Bot.CallbackAsync(sent, 4, new JsonObject { ["content"] = "Noted." })).IsOk);
    }

    [Fact]
    public async Task A_form_from_a_press_may_change_that_message()
    {
        await Bot.SayAsync(Chat, "Tell me.", PlainBot.Row(("Write", "w")));
        await Bot.CallbackAsync(Ann.Press("Write"), 9, Form(isInLabel: true));

        var thanks = new JsonObject { ["content"] = "Thanks.", ["components"] = new JsonArray() };
        await Bot.CallbackAsync(Ann.SubmitForm(("Sleep", "8")), 7, thanks);

        Assert.Equal("bot: Thanks.", Ann.Read());
    }

    [Fact]
    public async Task The_app_sends_only_what_fits()
    {
        await Bot.CallbackAsync(Ann.Slash("checkin"), 9, Form(isInLabel: true));

        Assert.Throws<InvalidOperationException>(() => Ann.SubmitForm());
        Assert.Throws<InvalidOperationException>(() => Ann.SubmitForm(("Sleep", "12345")));
        Assert.Throws<InvalidOperationException>(() => Ann.SubmitForm(("Sleep", "7"), ("Pulse", "50")));
        Assert.NotNull(Ann.Form);
    }

    [Fact]
    public void Without_a_form_there_is_nothing_to_send() =>
        Assert.Throws<InvalidOperationException>(() => Ann.SubmitForm(("Sleep", "7")));

    [Theory]
    [InlineData("title")]
    [InlineData("custom_id")]
    [InlineData("components")]
    public async Task A_form_needs_title_id_and_fields(string missing)
    {
        var form = Form(isInLabel: true);
        form.Remove(missing);

        Assert.Equal((400, 50035), (await Bot.CallbackAsync(Ann.Slash("checkin"), 9, form)).Refusal);
        Assert.Null(Ann.Form);
    }

    [Fact]
    public async Task A_sent_form_is_not_answered_with_another()
    {
        await Bot.CallbackAsync(Ann.Slash("checkin"), 9, Form(isInLabel: true));

        Assert.Equal((400, 50035), (await Bot.CallbackAsync(Ann.SubmitForm(("Sleep", "7")), 9, Form(isInLabel: true))).Refusal);
    }

    private static JsonObject Form(bool isInLabel)
    {
        var input = new JsonObject { ["type"] = 4, ["custom_id"] = "sleep", ["style"] = 1, ["max_length"] = 4 };
        JsonObject row;
        if (isInLabel)
        {
            row = new JsonObject { ["type"] = 18, ["label"] = "Sleep", ["component"] = input };
        }
        else
        {
            input["label"] = "Sleep";
            row = new JsonObject { ["type"] = 1, ["components"] = new JsonArray(input) };
        }

        return new JsonObject { ["custom_id"] = "form:1", ["title"] = "Last night", ["components"] = new JsonArray(row) };
    }
}
