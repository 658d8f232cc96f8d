using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.Testing.Tests.Telegram.Chats;

/// <summary>What a group's members may do, and what the bot learns of them.</summary>
public sealed class PermissionTests : TelegramTest
{
    private readonly Group _squad;
    private readonly Seat _bob;

    public PermissionTests()
    {
        _bob = Telegram.NewPerson("Bob");
        _squad = Telegram.NewSupergroup("Squad", Ann, _bob);
    }

    private JsonObject InSquad => new() { ["chat_id"] = _squad.Chat.Id };

    [Fact]
    public async Task What_members_may_not_do_is_said_and_refused_to_the_bot_too()
    {
        _squad.AddBot(Ann);
        _squad.Forbid("can_send_messages");

        var permissions = (await Bot.CallAsync("getChat", InSquad)).Result["permissions"]!;

        Assert.Equal((false, true), ((bool)permissions["can_send_messages"]!, (bool)permissions["can_send_photos"]!));
        Assert.Equal("Bad Request: not enough rights to send text messages to the chat", (await Bot.SayAsync(_squad.Chat.Id, "Hello?")).Description);
        _squad.MakeBotAdministrator(Ann);
        Assert.True((await Bot.SayAsync(_squad.Chat.Id, "Hello.")).IsOk);
    }

    [Fact]
    public async Task Hidden_members_are_told_to_administrators_alone_and_administrators_to_everybody()
    {
        _squad.AddBot(Ann);
        _squad.HideMembers();
        var bob = InSquad;
        bob["user_id"] = _bob.Person.Id;

        Assert.Equal("Bad Request: member list is inaccessible", (await Bot.CallAsync("getChatMember", bob)).Description);
        Assert.Single((await Bot.CallAsync("getChatAdministrators", InSquad)).Result.AsArray());
        _squad.MakeBotAdministrator(Ann);
        Assert.Equal("member", (string?)(await Bot.CallAsync("getChatMember", bob)).Result["status"]);
    }

    [Theory]
    [InlineData("getChatMember")]
    [InlineData("getChatAdministrators")]
    public async Task Who_was_put_out_learns_nothing(string method)
    {
        _squad.AddBot(Ann);
        _squad.RemoveBot(Ann);
        var call = InSquad;
        call["user_id"] = Ann.Person.Id;

        Assert.Equal("Forbidden: bot was kicked from the supergroup chat", (await Bot.CallAsync(method, call)).Description);
    }

    [Fact]
    public async Task In_a_channel_an_administrator_posts()
    {
        var channel = Telegram.NewChannel("News", Ann);
        channel.AddBot(Ann, asAdministrator: true);
        var itself = new JsonObject { ["chat_id"] = channel.Chat.Id, ["user_id"] = (long)(await Bot.CallAsync("getMe")).Result["id"]! };

        Assert.True((bool)(await Bot.CallAsync("getChatMember", itself)).Result["can_post_messages"]!);
        Assert.Null((await Bot.CallAsync("getChat", new() { ["chat_id"] = channel.Chat.Id })).Result["permissions"]);
    }
}
