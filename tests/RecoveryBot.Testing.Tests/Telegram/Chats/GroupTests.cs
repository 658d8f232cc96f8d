using System.Net;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.Testing.Tests.Telegram.Chats;

public sealed class GroupTests : TelegramTest
{
    private readonly Seat _bob;
    private readonly Group _squad;

    public GroupTests()
    {
        _bob = Telegram.NewPerson("Bob");
        _squad = Telegram.NewGroup("Squad", Ann, _bob);
    }

    [Fact]
    public async Task Being_added_is_told_twice()
    {
        _squad.AddBot(Ann);

        var updates = (await Bot.PollAsync()).Result;
        Assert.Equal("left", (string?)updates[0]!["my_chat_member"]!["old_chat_member"]!["status"]);
        Assert.Equal("member", (string?)updates[0]!["my_chat_member"]!["new_chat_member"]!["status"]);
        Assert.Equal(Telegram.BotUsername, (string?)updates[1]!["message"]!["new_chat_members"]![0]!["username"]);
        Assert.Equal(("group", "Squad"), ((string?)updates[1]!["message"]!["chat"]!["type"], (string?)updates[1]!["message"]!["chat"]!["title"]));
    }

    [Fact]
    public async Task In_a_group_the_bot_hears_only_what_is_meant_for_it()
    {
        _squad.AddBot(Ann);
        var sent = await Bot.SayAsync(_squad.Chat.Id, "How is everyone?");
        var heardBefore = Telegram.Unconfirmed;
        var bob = _bob.In(_squad);

        bob.SendText("Fine.");
        bob.SendCommand("today@other_bot");
        var afterOthers = Telegram.Unconfirmed - heardBefore;
        bob.SendCommand("today");
        bob.SendCommand($"today@{Telegram.BotUsername}");
        bob.Reply(_squad.Chat.Message(sent.MessageId)!, "Fine, thank you.");

        Assert.Equal((0, 3), (afterOthers, Telegram.Unconfirmed - heardBefore));
        Assert.Equal("Fine.", _squad.Chat.Messages[^5].Text);
    }

    [Fact]
    public void An_administrator_hears_everything()
    {
        _squad.AddBot(Ann);
        _squad.MakeBotAdministrator(Ann);
        var before = Telegram.Unconfirmed;

        _bob.In(_squad).SendText("Fine.");

        Assert.Equal(1, Telegram.Unconfirmed - before);
    }

    public static TheoryData<string, string> WaysOut => new()
    {
        { nameof(Group.RemoveBot), "Forbidden: bot was kicked from the group chat" },
        { nameof(Group.Delete), "Forbidden: the group chat was deleted" },
        { nameof(Group.MuteBot), "Bad Request: not enough rights to send text messages to the chat" },
    };

    [Theory]
    [MemberData(nameof(WaysOut))]
    public async Task A_bot_that_is_put_out_is_told_and_refused(string way, string why)
    {
        _squad.AddBot(Ann);
        var before = Telegram.Unconfirmed;

        Action<Seat> put = way switch
        {
            nameof(Group.RemoveBot) => _squad.RemoveBot,
            nameof(Group.Delete) => _squad.Delete,
            _ => _squad.MuteBot,
        };
        put(Ann);

        Assert.Equal(why, (await Bot.SayAsync(_squad.Chat.Id, "Hello?")).Description);
        Assert.InRange(Telegram.Unconfirmed - before, 1, 2);
    }

    [Fact]
    public async Task A_bot_that_is_not_in_a_supergroup_says_nothing_there()
    {
        var super = Telegram.NewSupergroup("Everyone", Ann);
        var never = await Bot.SayAsync(super.Chat.Id, "Hello?");
        super.AddBot(Ann);
        await Bot.CallAsync("leaveChat", new() { ["chat_id"] = super.Chat.Id });
        super.RemoveBot(Ann);

        Assert.Equal((HttpStatusCode.Forbidden, "Forbidden: bot is not a member of the supergroup chat"), (never.Status, never.Description));
        Assert.Equal("Forbidden: bot was kicked from the supergroup chat", (await Bot.SayAsync(super.Chat.Id, "Hello?")).Description);
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_says_where_it_went()
    {
        _squad.AddBot(Ann);

        var super = _squad.Migrate(Ann);

        var refused = await Bot.SayAsync(_squad.Chat.Id, "Hello?");
        var heard = await Bot.SayAsync(super.Chat.Id, "Hello.");
        var notices = (await Bot.PollAsync()).Result.AsArray().Select(update => update!["message"]).OfType<JsonObject>().ToList();
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(super.Chat.Id, (long)refused.Body["parameters"]!["migrate_to_chat_id"]!);
        Assert.True(heard.IsOk);
        Assert.Equal(super.Chat.Id, (long)notices[^2]["migrate_to_chat_id"]!);
        Assert.Equal(_squad.Chat.Id, (long)notices[^1]["migrate_from_chat_id"]!);
        Assert.InRange(super.Chat.Id, long.MinValue, -1_000_000_000_001);
    }

    [Fact]
    public async Task A_new_title_is_told()
    {
        _squad.AddBot(Ann);

        _squad.Rename(Ann, "The <Squad>");

        var last = (await Bot.PollAsync()).Result.AsArray()[^1]!["message"]!;
        Assert.Equal(("The <Squad>", "The <Squad>"), ((string?)last["new_chat_title"], (string?)last["chat"]!["title"]));
    }

    [Fact]
    public async Task A_topic_that_is_gone_is_not_found()
    {
        _squad.AddBot(Ann);
        var thread = _squad.OpenTopic("Mornings");
        var call = new JsonObject { ["chat_id"] = _squad.Chat.Id, ["text"] = "Hello.", ["message_thread_id"] = thread };

        var sent = await Bot.CallAsync("sendMessage", call);
        _squad.DeleteTopic(thread);
        var refused = await Bot.CallAsync("sendMessage", call);

        Assert.Equal(thread, (long)sent.Result["message_thread_id"]!);
        Assert.Equal("Bad Request: message thread not found", refused.Description);
    }

    [Theory]
    [InlineData("Ann", "creator")]
    [InlineData("Bob", "administrator")]
    [InlineData("Cy", "left")]
    public async Task The_bot_can_ask_who_somebody_is(string name, string status)
    {
        _squad.AddBot(Ann);
        _squad.Let(_bob, "administrator", by: Ann);
        var cy = Telegram.NewPerson("Cy");
        var who = new[] { Ann, _bob, cy }.Single(one => one.Person.FirstName == name);

        var member = await Bot.CallAsync("getChatMember", new() { ["chat_id"] = _squad.Chat.Id, ["user_id"] = who.Person.Id });

        Assert.Equal((status, name), ((string?)member.Result["status"], (string?)member.Result["user"]!["first_name"]));
    }

    [Fact]
    public async Task The_bot_can_ask_about_the_group_and_itself()
    {
        _squad.AddBot(Ann, asAdministrator: true);
        var chat = new JsonObject { ["chat_id"] = _squad.Chat.Id };

        var group = await Bot.CallAsync("getChat", chat);
        var administrators = await Bot.CallAsync("getChatAdministrators", chat);
        chat["user_id"] = (long)(await Bot.CallAsync("getMe")).Result["id"]!;
        var itself = await Bot.CallAsync("getChatMember", chat);
        chat["user_id"] = 5;
        var nobody = await Bot.CallAsync("getChatMember", chat);

        Assert.Equal("Squad", (string?)group.Result["title"]);
        Assert.Equal(["Ann", (string?)itself.Result["user"]!["first_name"]], administrators.Result.AsArray().Select(one => (string?)one!["user"]!["first_name"]));
        Assert.Equal("administrator", (string?)itself.Result["status"]);
        Assert.Equal("Bad Request: user not found", nobody.Description);
    }
}
