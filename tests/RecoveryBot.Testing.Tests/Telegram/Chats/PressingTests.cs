namespace RecoveryBot.Testing.Tests.Telegram.Chats;

public sealed class PressingTests : TelegramTest
{
    [Fact]
    public async Task A_press_goes_to_the_lowest_message_that_shows_the_button()
    {
        await Ask("first");
        await Ask("second");

        Assert.Equal("second", Ann.Press("Fine").Data);
    }

    [Fact]
    public async Task The_button_must_be_shown_now()
    {
        var sent = await Ask("old");
        var old = Ann.Chat.Message(sent.MessageId)!;
        await Bot.EditAsync(Chat, sent.MessageId, "Thank you.");

        var nowhere = Assert.Throws<InvalidOperationException>(() => Ann.Press("Fine"));
        Assert.Throws<InvalidOperationException>(() => Ann.Press("Fine", old));

        Assert.Contains("Thank you.", nowhere.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_press_of_an_old_button_brings_the_message_as_it_is_now()
    {
        var sent = await Ask("old");
        var old = Ann.Chat.Message(sent.MessageId)!;
        await Bot.EditAsync(Chat, sent.MessageId, "Thank you.");

        Ann.PressData("old", old);

        var query = (await Bot.PollAsync()).Update["callback_query"]!;
        Assert.Equal(("old", "Thank you."), ((string?)query["data"], (string?)query["message"]!["text"]));
    }

    [Fact]
    public async Task The_same_press_can_come_again_under_other_ids()
    {
        await Ask("q");
        var press = Ann.Press("Fine");

        Ann.PressAgain(press);

        var updates = await Bot.PollAsync();
        var queries = updates.Result.AsArray().Select(update => update!["callback_query"]!).ToList();
        Assert.Equal(2, updates.UpdateIds.Distinct().Count());
        Assert.Equal(2, queries.Select(query => (string?)query["id"]).Distinct().Count());
        Assert.Single(queries.Select(query => ((string?)query["data"], (int)query["message"]!["message_id"]!)).Distinct());
    }

    [Fact]
    public async Task A_link_is_not_pressed()
    {
        await Bot.CallAsync("sendMessage", new()
        {
            ["chat_id"] = Chat,
            ["text"] = "?",
            ["reply_markup"] = """{"inline_keyboard":[[{"text":"Read","url":"https://example.org"}]]}""",
        });

        Assert.Throws<InvalidOperationException>(() => Ann.Press("Read"));
    }

    [Theory]
    [InlineData(14.9, true)]
    [InlineData(15, false)]
    public async Task A_press_can_be_answered_for_fifteen_seconds(double after, bool answered)
    {
        await Ask("q");
        var press = Ann.Press("Fine");
        Clock.Advance(TimeSpan.FromSeconds(after));

        var answer = await Answer(press.QueryId);

        Assert.Equal(answered, answer.IsOk);
        Assert.Equal(answered ? 1 : 0, press.Answers.Count);
    }

    [Fact]
    public async Task A_query_nobody_made_cannot_be_answered() => Assert.Equal(
        "Bad Request: query is too old and response timeout expired or query ID is invalid", (await Answer("12345")).Description);

    [Fact]
    public async Task An_answer_has_up_to_two_hundred_characters()
    {
        await Ask("q");
        var press = Ann.Press("Fine");

        Assert.Equal("Bad Request: MESSAGE_TOO_LONG", (await Answer(press.QueryId, new string('x', 201))).Description);
        Assert.True((await Answer(press.QueryId, new string('x', 200))).IsOk);
    }

    private Task<PlainBot.Answer> Ask(string data) => Bot.SayAsync(Chat, "How are you?", keyboard: PlainBot.Keyboard(("Fine", data)));

    private Task<PlainBot.Answer> Answer(string query, string text = "") =>
        Bot.CallAsync("answerCallbackQuery", new() { ["callback_query_id"] = query, ["text"] = text });
}
