using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Tests.Telegram.Chats;

public sealed class EditingTests() : TelegramTest(NoSendLimits)
{
    [Fact]
    public async Task The_same_again_is_no_edit()
    {
        var sent = await Bot.SayAsync(Chat, "How are you?", keyboard: PlainBot.Keyboard(("Fine", "f")));

        var same = await Bot.EditAsync(Chat, sent.MessageId, "How are you? ", PlainBot.Keyboard(("Fine", "f")));
        var other = await Bot.EditAsync(Chat, sent.MessageId, "How are you?", PlainBot.Keyboard(("Fine", "g")));

        Assert.StartsWith("Bad Request: message is not modified", same.Description, StringComparison.Ordinal);
        Assert.True(other.IsOk);
    }

    [Fact]
    public async Task An_edit_without_a_keyboard_takes_it_away()
    {
        var sent = await Bot.SayAsync(Chat, "How are you?", keyboard: PlainBot.Keyboard(("Fine", "f")));

        await Bot.EditAsync(Chat, sent.MessageId, "How are you?");

        Assert.Empty(Assert.Single(Ann.Chat.FromBot).Buttons);
    }

    [Fact]
    public async Task Buttons_can_be_changed_alone()
    {
        var sent = await Bot.SayAsync(Chat, "How are you?", keyboard: PlainBot.Keyboard(("Fine", "f")));

        await Bot.CallAsync("editMessageReplyMarkup", new()
        {
            ["chat_id"] = Chat,
            ["message_id"] = sent.MessageId,
            ["reply_markup"] = PlainBot.Keyboard(("Tired", "t")),
        });

        var shown = Assert.Single(Ann.Chat.FromBot);
        Assert.Equal(("How are you?", true), (shown.Text, shown.Button("Tired") is not null));
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_edited() => Assert.Equal(
        "Bad Request: message to edit not found", (await Bot.EditAsync(Chat, 999_999, "?")).Description);

    [Fact]
    public async Task What_a_person_wrote_cannot_be_edited()
    {
        var theirs = Ann.SendText("Mine.");

        Assert.Equal("Bad Request: message can't be edited", (await Bot.EditAsync(Chat, theirs.Id, "?")).Description);
    }

    [Fact]
    public async Task A_caption_is_no_text_and_a_text_no_caption()
    {
        var text = await Bot.SayAsync(Chat, "Words.");
        using var parts = new MultipartFormDataContent
        {
            { new StringContent($"{Chat}"), "chat_id" },
            { new ByteArrayContent([1]), "document", "file" },
        };
        var file = await Bot.PostAsync("sendDocument", parts);

        var noText = await Bot.EditAsync(Chat, file.MessageId, "?");
        var noCaption = await Caption(text.MessageId);
        var caption = await Caption(file.MessageId);

        Assert.Equal("Bad Request: there is no text in the message to edit", noText.Description);
        Assert.Equal("Bad Request: there is no caption in the message to edit", noCaption.Description);
        Assert.Equal("A caption.", (string?)caption.Result["caption"]);
    }

    [Fact]
    public async Task A_message_can_be_taken_back_for_two_days()
    {
        var early = await Bot.SayAsync(Chat, "Early.");
        var late = await Bot.SayAsync(Chat, "Late.");

        var taken = await Delete(early.MessageId);
        Clock.Advance(TimeSpan.FromHours(48));
        var tooLate = await Delete(late.MessageId);
        var again = await Delete(early.MessageId);

        Assert.True(taken.IsOk);
        Assert.Equal("Bad Request: message can't be deleted for everyone", tooLate.Description);
        Assert.Equal("Bad Request: message to delete not found", again.Description);
        Assert.Equal("Late.", Assert.Single(Ann.Chat.FromBot).Text);
    }

    [Fact]
    public async Task A_person_s_own_edit_is_told()
    {
        var written = Ann.SendText("Seven.");
        await Bot.PollAsync((await Bot.PollAsync()).UpdateIds[0] + 1);

        Ann.Edit(written, "Eight.");

        var edited = (await Bot.PollAsync()).Update["edited_message"]!;
        Assert.Equal((written.Id, "Eight."), ((int)edited["message_id"]!, (string?)edited["text"]));
    }

    private Task<PlainBot.Answer> Caption(int message) => Bot.CallAsync("editMessageCaption", new JsonObject
    {
        ["chat_id"] = Chat,
        ["message_id"] = message,
        ["caption"] = "A caption.",
    });

    private Task<PlainBot.Answer> Delete(int message) =>
        Bot.CallAsync("deleteMessage", new JsonObject { ["chat_id"] = Chat, ["message_id"] = message });
}
