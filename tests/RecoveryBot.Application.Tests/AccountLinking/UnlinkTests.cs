using RecoveryBot.Conversations.Parties;
using static RecoveryBot.Application.Tests.AccountLinking.TwoChats;

namespace RecoveryBot.Application.Tests.AccountLinking;

/// <summary>A chat is let go: it is nobody's, and the history stays with the person.</summary>
public sealed class UnlinkTests : IAsyncDisposable
{
    private readonly TwoChats _chats = new();

    public ValueTask DisposeAsync() => _chats.DisposeAsync();

    [Theory]
    [InlineData("telegram", "/connect off")]
    [InlineData("telegram", "/connect off discord")]
    [InlineData("discord", "/connect off")]
    public async Task Off_lets_the_chat_go_that_came_last(string where, string words)
    {
        await _chats.Knows(Telegram);
        await _chats.Connect();

        await _chats.Type(where == "telegram" ? Telegram : Discord, words);

        Assert.Contains("Your history stays in your Telegram chat.", _chats.Last(Discord), StringComparison.Ordinal);
        Assert.True(_chats.Sent(Discord)[^1].IsFarewell);
        Assert.Contains("Your Discord chat is no longer connected.", _chats.Last(Telegram), StringComparison.Ordinal);
        Assert.Null(await _chats.Bot.Find(Discord));
        Assert.NotNull((await _chats.Bot.Find(Telegram))?.State?.Client);
        Assert.Equal(["telegram"], _chats.Everything(Telegram)!.Platforms);
    }

    [Fact]
    public async Task The_first_chat_can_be_let_go_as_well_and_the_clock_speaks_in_the_other()
    {
        await _chats.Knows(Telegram);
        await _chats.Connect();
        Assert.Contains("My questions and reminders come on Telegram.", await _chats.Type(Discord, "/connect"), StringComparison.Ordinal);

        await _chats.Tap(Discord, "Let your Telegram chat go");

        Assert.Null(await _chats.Bot.Find(Telegram));
        Assert.Contains("Your history stays in your Discord chat.", _chats.Last(Telegram), StringComparison.Ordinal);
        var left = Assert.Single(await _chats.Write(unitOfWork => unitOfWork.People.ChatsOf(unitOfWork.People.Find(Discord)!.Id)));
        Assert.Equal((Discord, true), (left.Address, left.GetsReminders));
    }

    [Fact]
    public async Task A_chat_that_was_let_go_is_a_strangers_and_can_be_connected_again()
    {
        await _chats.Knows(Telegram);
        await _chats.Connect();
        await _chats.Type(Discord, "/connect off");

        Assert.Contains("Hello, I'm RecoveryBot.", await _chats.Type(Discord, "/today"), StringComparison.Ordinal);
        Assert.Contains("are one now", await _chats.Connect(), StringComparison.Ordinal);
        Assert.NotNull(await _chats.Bot.Find(Discord));
    }

    [Fact]
    public async Task With_one_chat_there_is_nothing_to_let_go()
    {
        await _chats.Knows(Telegram);

        Assert.Contains("No other chat is connected", await _chats.Type(Telegram, "/connect off"), StringComparison.Ordinal);
        Assert.Contains("No other chat is connected", await _chats.Type(Telegram, "/connect off telegram"), StringComparison.Ordinal);

        Assert.NotNull(await _chats.Bot.Find(Telegram));
    }

    [Fact]
    public async Task A_platform_that_is_not_connected_changes_nothing()
    {
        await _chats.Knows(Telegram);
        await _chats.Connect();

        Assert.Contains("connected with your Telegram chat", await _chats.Type(Discord, "/connect off icq"), StringComparison.Ordinal);

        Assert.Equal(["telegram", "discord"], _chats.Everything(Telegram)!.Platforms);
    }

    [Fact]
    public async Task A_third_chat_is_connected_by_a_button_that_shows_one_code_however_often_it_is_pressed()
    {
        var third = Place.Direct("terminal", "me");
        await _chats.Knows(Telegram);
        await _chats.Connect();
        await _chats.Type(Telegram, "/connect");

        var code = CodeIn(await _chats.Tap(Telegram, "Connect another chat"));
        Assert.Empty(await _chats.Tap(Telegram, "Connect another chat"));
        await _chats.Type(third, $"/connect {code}");

        Assert.Equal(["telegram", "discord", "terminal"], _chats.Everything(Telegram)!.Platforms);
        Assert.Contains("This chat, your Telegram chat and your terminal chat are one now.", _chats.Last(Discord), StringComparison.Ordinal);
    }
}
