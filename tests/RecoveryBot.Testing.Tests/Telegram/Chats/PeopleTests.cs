using System.Net;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.Testing.Tests.Telegram.Chats;

public sealed class PeopleTests : TelegramTest
{
    [Fact]
    public async Task Nobody_hears_from_a_bot_they_never_wrote_to()
    {
        var bob = Telegram.NewPerson("Bob");

        var before = await Bot.SayAsync(bob.Chat.Id, "Hello?");
        bob.SendText("Hello!");
        var after = await Bot.SayAsync(bob.Chat.Id, "Hello Bob.");

        Assert.Equal("Bad Request: chat not found", before.Description);
        Assert.True(after.IsOk);
    }

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("@somebody")]
    public async Task A_chat_that_is_none_is_not_found(string chat)
    {
        var refused = await Bot.CallAsync("sendMessage", new() { ["chat_id"] = chat, ["text"] = "Hello?" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(chat.Length == 0 ? "Bad Request: chat_id is empty" : "Bad Request: chat not found", refused.Description);
    }

    [Fact]
    public async Task A_link_brings_its_payload()
    {
        Ann.Start("invite_1-2");

        Assert.Equal("/start invite_1-2", (string?)(await Bot.PollAsync()).Update["message"]!["text"]);
    }

    [Fact]
    public async Task A_command_is_marked_as_one()
    {
        Ann.SendCommand("help", "me");

        var message = (await Bot.PollAsync()).Update["message"]!;
        Assert.Equal("/help me", (string?)message["text"]);
        Assert.Equal("""[{"type":"bot_command","offset":0,"length":5}]""", message["entities"]!.ToJsonString());
    }

    [Fact]
    public async Task A_blocked_bot_is_told_and_refused_until_the_person_starts_it_again()
    {
        Ann.Block();
        var refused = await Bot.SayAsync(Chat, "Hello?");
        Ann.Start();
        var heard = await Bot.SayAsync(Chat, "Welcome back.");

        var changes = (await Bot.PollAsync()).Result.AsArray().Select(update => update!["my_chat_member"]);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal("Forbidden: bot was blocked by the user", refused.Description);
        Assert.Equal(
            ["member → kicked", "kicked → member"],
            changes.OfType<JsonObject>().Select(
                change => $"{change["old_chat_member"]!["status"]} → {change["new_chat_member"]!["status"]}"));
        Assert.True(heard.IsOk);
    }

    [Fact]
    public async Task Nobody_writes_to_a_deleted_account_and_the_bot_is_not_told()
    {
        Ann.Deactivate();

        Assert.Equal("Forbidden: user is deactivated", (await Bot.SayAsync(Chat, "Hello?")).Description);
        Assert.Equal(0, Telegram.Unconfirmed);
        Assert.Throws<InvalidOperationException>(() => Ann.SendText("Boo."));
    }

    [Fact]
    public async Task A_person_may_send_what_is_no_text()
    {
        Ann.SendOther(Oddities.Sticker);
        Ann.SendOther(Oddities.Voice);
        Ann.SendOther(Oddities.Picture);
        Ann.SendOther(Oddities.Place);

        var messages = (await Bot.PollAsync()).Result.AsArray().Select(update => update!["message"]!.AsObject()).ToList();
        Assert.All(messages, message => Assert.False(message.ContainsKey("text")));
        Assert.Equal(
            ["sticker", "voice", "photo", "location"],
            messages.Select(message => message.Select(field => field.Key).First(IsContent)));
    }

    [Fact]
    public async Task An_answer_to_a_message_carries_it()
    {
        var sent = await Bot.SayAsync(Chat, "How are you?");

        Ann.Reply(Ann.Chat.Message(sent.MessageId)!, "Fine.");

        var message = (await Bot.PollAsync()).Update["message"]!;
        Assert.Equal("How are you?", (string?)message["reply_to_message"]!["text"]);
    }

    [Fact]
    public async Task Names_arrive_as_they_are()
    {
        var bob = Telegram.NewPerson("<b>Bob</b>", "O'Neil & Sons", "bob_77", "de");
        bob.Start();

        var from = (await Bot.PollAsync()).Update["message"]!["from"]!;

        Assert.Equal(
            ("<b>Bob</b>", "O'Neil & Sons", "bob_77", "de"),
            ((string?)from["first_name"], (string?)from["last_name"], (string?)from["username"], (string?)from["language_code"]));
    }

    private static bool IsContent(string field) => field is "sticker" or "voice" or "photo" or "location";
}
