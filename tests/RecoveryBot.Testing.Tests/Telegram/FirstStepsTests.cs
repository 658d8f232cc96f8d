using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Tests.Telegram;

public sealed class FirstStepsTests : TelegramTest
{
    [Fact]
    public async Task The_bot_learns_who_it_is()
    {
        var me = await Bot.CallAsync("getMe");

        Assert.Equal(Telegram.BotUsername, (string?)me.Result["username"]);
    }

    [Fact]
    public async Task What_a_person_writes_reaches_the_bot()
    {
        Ann.SendText("Good morning.");

        var updates = await Bot.PollAsync();

        Assert.Equal("Good morning.", (string?)updates.Update["message"]!["text"]);
        Assert.Equal(Chat, (long)updates.Update["message"]!["chat"]!["id"]!);
    }

    [Fact]
    public async Task What_the_bot_writes_stands_in_the_chat()
    {
        await Bot.SayAsync(Chat, "<b>How</b> did you sleep?", "HTML", PlainBot.Keyboard(("Well", "q:1"), ("Badly", "q:2")));

        var shown = await Ann.Chat.ShowsAsync("How did you sleep?");
        Assert.Equal(["Well", "Badly"], shown.Buttons.Single().Select(button => button.Text));
    }

    [Fact]
    public async Task A_press_brings_its_data_and_the_message_and_is_answered()
    {
        await Bot.SayAsync(Chat, "How did you sleep?", keyboard: PlainBot.Keyboard(("Well", "q:1"), ("Badly", "q:2")));
        var press = Ann.Press("Badly");

        var query = (await Bot.PollAsync()).Update["callback_query"]!;
        await Bot.CallAsync("answerCallbackQuery", new JsonObject { ["callback_query_id"] = (string?)query["id"], ["text"] = "Noted." });

        Assert.Equal("q:2", (string?)query["data"]);
        Assert.Equal("How did you sleep?", (string?)query["message"]!["text"]);
        Assert.Equal("Noted.", (await press.AnswerAsync()).Text);
    }

    [Fact]
    public async Task An_edit_changes_the_message_where_it_stands()
    {
        var sent = await Bot.SayAsync(Chat, "How did you sleep?", keyboard: PlainBot.Keyboard(("Well", "q:1")));

        await Bot.EditAsync(Chat, sent.MessageId, "How sore are you?", PlainBot.Keyboard(("Not", "q:3")));

        var shown = Assert.Single(Ann.Chat.FromBot);
        Assert.Equal("How sore are you?", shown.Text);
        Assert.NotNull(shown.EditedAt);
        Assert.NotNull(shown.Button("Not"));
    }

    [Fact]
    public async Task A_held_poll_ends_as_soon_as_something_happens()
    {
        var poll = Bot.PollAsync(timeout: 30);
        await Telegram.PolledAsync();

        Ann.SendText("Here I am.");

        Assert.Equal("Here I am.", (string?)(await poll).Update["message"]!["text"]);
    }
}
