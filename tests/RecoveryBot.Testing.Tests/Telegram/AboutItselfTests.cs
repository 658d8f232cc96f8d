using System.Net;
using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Tests.Telegram;

public sealed class AboutItselfTests : TelegramTest
{
    [Fact]
    public async Task Commands_are_kept_by_scope_and_language()
    {
        await SetAsync("start", "Begin");

        Assert.Equal("Begin", (string?)(await Bot.CallAsync("getMyCommands")).Result[0]!["description"]);
        Assert.Empty((await Bot.CallAsync("getMyCommands", new() { ["language_code"] = "de" })).Result.AsArray());
        await Bot.CallAsync("deleteMyCommands");
        Assert.Empty((await Bot.CallAsync("getMyCommands")).Result.AsArray());
    }

    [Theory]
    [InlineData("Start", "Begin")]
    [InlineData("", "Begin")]
    [InlineData("start", "")]
    public async Task A_command_that_is_none_is_refused(string command, string description) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await SetAsync(command, description)).Status);

    [Fact]
    public async Task The_webhook_tells_what_waits()
    {
        Ann.SendText("Hello.");

        var hook = await Bot.CallAsync("getWebhookInfo");

        Assert.Equal(("", 1), ((string?)hook.Result["url"], (int)hook.Result["pending_update_count"]!));
    }

    [Theory]
    [InlineData("setMyName")]
    [InlineData("setMyDescription")]
    [InlineData("setMyShortDescription")]
    [InlineData("setChatMenuButton")]
    public async Task It_may_call_itself_what_it_likes(string method) =>
        Assert.True((await Bot.CallAsync(method, new() { ["name"] = "Recovery" })).IsOk);

    [Fact]
    public async Task Typing_shows_nothing_and_is_refused_like_a_message()
    {
        var call = new JsonObject { ["chat_id"] = Chat, ["action"] = "typing" };

        var typing = await Bot.CallAsync("sendChatAction", call);
        Ann.Block();
        var refused = await Bot.CallAsync("sendChatAction", call);

        Assert.Equal((true, HttpStatusCode.Forbidden), (typing.IsOk, refused.Status));
        Assert.Empty(Ann.Chat.FromBot);
    }

    private Task<PlainBot.Answer> SetAsync(string command, string description) => Bot.CallAsync("setMyCommands", new()
    {
        ["commands"] = new JsonArray(new JsonObject { ["command"] = command, ["description"] = description }),
    });
}
