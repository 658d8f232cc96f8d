using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Tests.Telegram.Chats;

/// <summary>What a message may hold.</summary>
public sealed class LimitsOfMessagesTests() : TelegramTest(NoSendLimits)
{
    [Theory]
    [InlineData(4096, true)]
    [InlineData(4097, false)]
    public async Task A_text_has_up_to_4096_characters_after_its_markup_was_read(int length, bool fits)
    {
        var sent = await Bot.SayAsync(Chat, $"<b>{new string('x', length - 1)}&amp;</b>", "HTML");

        Assert.Equal(fits, sent.IsOk);
        Assert.Equal(fits ? null : "Bad Request: message is too long", (string?)sent.Body["description"]);
    }

    [Theory]
    [InlineData(1024, true)]
    [InlineData(1025, false)]
    public async Task A_caption_has_up_to_1024(int length, bool fits)
    {
        var sent = await SendAsync("document", [1], new string('x', length));

        Assert.Equal(fits ? null : "Bad Request: message caption is too long", (string?)sent.Body["description"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("<b> </b>")]
    public async Task A_text_is_not_empty(string text) =>
        Assert.Equal("Bad Request: message text is empty", (await Bot.SayAsync(Chat, text, "HTML")).Description);

    [Theory]
    [InlineData(1, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(0, false)]
    public async Task Button_data_has_1_to_64_bytes(int length, bool fits)
    {
        var sent = await Bot.SayAsync(Chat, "?", keyboard: PlainBot.Keyboard(("Yes", new string('x', length))));

        Assert.Equal(fits ? null : "Bad Request: BUTTON_DATA_INVALID", (string?)sent.Body["description"]);
    }

    [Fact]
    public async Task Bytes_are_not_characters() => Assert.Equal(
        "Bad Request: BUTTON_DATA_INVALID",
        (await Bot.SayAsync(Chat, "?", keyboard: PlainBot.Keyboard(("Yes", new string('ü', 33))))).Description);

    [Theory]
    [InlineData("""{"inline_keyboard":[[{"text":" ","callback_data":"x"}]]}""")]
    [InlineData("""{"inline_keyboard":[[{"text":"x"}]]}""")]
    [InlineData("""{"inline_keyboard":[{"text":"x","callback_data":"x"}]}""")]
    [InlineData("""{"inline_keyboard":[["x"]]}""")]
    [InlineData("""{"inline_keyboard":1}""")]
    [InlineData("[]")]
    [InlineData("no json")]
    public async Task A_keyboard_that_is_none_is_refused(string markup)
    {
        var sent = await Bot.CallAsync("sendMessage", new() { ["chat_id"] = Chat, ["text"] = "?", ["reply_markup"] = markup });

        Assert.StartsWith("Bad Request: can't parse", sent.Description, StringComparison.Ordinal);
        Assert.Empty(Ann.Chat.FromBot);
    }

    [Fact]
    public async Task A_photo_is_shown_with_its_size_and_caption()
    {
        await SendAsync("photo", Png(800, 600), "<b>The week</b>");

        var shown = Assert.Single(Ann.Chat.FromBot);
        var photo = Assert.IsType<RecoveryBot.Testing.Telegram.Chats.Content.Photo>(shown.Content);
        Assert.Equal(("The week", 800, 600), (shown.Text, photo.Width, photo.Height));
    }

    [Theory]
    [InlineData(5000, 5001, "Bad Request: PHOTO_INVALID_DIMENSIONS")]
    [InlineData(2100, 100, "Bad Request: PHOTO_INVALID_DIMENSIONS")]
    [InlineData(0, 100, "Bad Request: IMAGE_PROCESS_FAILED")]
    public async Task A_photo_of_an_impossible_size_is_refused(int width, int height, string why) =>
        Assert.Equal(why, (await SendAsync("photo", Png(width, height), "")).Description);

    [Fact]
    public async Task Only_a_picture_is_a_photo() =>
        Assert.Equal("Bad Request: IMAGE_PROCESS_FAILED", (await SendAsync("photo", new byte[100], "")).Description);

    [Fact]
    public async Task A_file_is_not_empty() =>
        Assert.Equal("Bad Request: file must be non-empty", (await SendAsync("document", [], "")).Description);

    [Fact]
    public async Task A_photo_is_not_bigger_than_ten_megabytes() =>
        Assert.Equal("Request Entity Too Large", (await SendAsync("photo", new byte[(10 * 1024 * 1024) + 1], "")).Description);

    [Fact]
    public async Task A_file_that_was_sent_can_be_sent_again_by_its_id()
    {
        var first = await SendAsync("photo", Png(80, 60), "");
        var id = (string?)first.Result["photo"]![0]!["file_id"];

        var again = await Bot.CallAsync("sendPhoto", new() { ["chat_id"] = Chat, ["photo"] = id });
        var unknown = await Bot.CallAsync("sendPhoto", new() { ["chat_id"] = Chat, ["photo"] = "nobody-knows-this" });
        var none = await Bot.CallAsync("sendPhoto", new() { ["chat_id"] = Chat });

        Assert.True(again.IsOk);
        Assert.Equal("Bad Request: wrong file identifier/HTTP URL specified", unknown.Description);
        Assert.Equal("Bad Request: there is no photo in the request", none.Description);
    }

    [Fact]
    public async Task Entities_may_come_with_the_text_and_must_lie_within_it()
    {
        var bold = new JsonObject { ["type"] = "bold", ["offset"] = 1, ["length"] = 2 };
        var call = new JsonObject { ["chat_id"] = Chat, ["text"] = "abc", ["entities"] = new JsonArray(bold) };

        var sent = await Bot.CallAsync("sendMessage", call);
        bold["length"] = 3;
        var refused = await Bot.CallAsync("sendMessage", call);

        Assert.Equal("bold", (string?)sent.Result["entities"]![0]!["type"]);
        Assert.StartsWith("Bad Request: can't parse entities", refused.Description, StringComparison.Ordinal);
    }

    private static byte[] Png(int width, int height) =>
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R',
        0, 0, (byte)(width >> 8), (byte)(width & 0xFF), 0, 0, (byte)(height >> 8), (byte)(height & 0xFF), 8, 2, 0, 0, 0,
    ];

    private async Task<PlainBot.Answer> SendAsync(string kind, byte[] file, string caption)
    {
        using var parts = new MultipartFormDataContent
        {
            { new StringContent($"{Chat}"), "chat_id" },
            { new StringContent(caption), "caption" },
            { new StringContent("HTML"), "parse_mode" },
            { new ByteArrayContent(file), kind, "file.png" },
        };
        return await Bot.PostAsync("send" + kind, parts);
    }
}
