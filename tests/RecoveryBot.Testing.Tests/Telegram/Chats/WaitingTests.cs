using Microsoft.Extensions.Time.Testing;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.Testing.Tests.Telegram.Chats;

/// <summary>A wait ends either way, and says what was missing.</summary>
public sealed class WaitingTests() : TelegramTest(new FakeTelegramSettings { Patience = TimeSpan.FromMilliseconds(50) })
{
    [Fact]
    public async Task What_never_comes_is_named_beside_what_the_chat_shows()
    {
        await Bot.SayAsync(Chat, "Good morning.", keyboard: PlainBot.Keyboard(("Hello", "h")));

        var missing = await Assert.ThrowsAsync<TimeoutException>(() => Ann.Chat.ShowsAsync("Good night."));

        Assert.Contains("\"Good night.\"", missing.Message, StringComparison.Ordinal);
        Assert.Contains("bot: Good morning. [Hello]", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_above_is_not_waited_for()
    {
        await Bot.SayAsync(Chat, "Good morning.");
        var first = await Ann.Chat.ShowsAsync("Good morning.");

        await Assert.ThrowsAsync<TimeoutException>(() => Ann.Chat.ShowsAsync("Good morning.", after: first));
    }

    [Fact]
    public async Task A_poll_an_answer_and_a_count_are_waited_for_no_longer()
    {
        await Bot.SayAsync(Chat, "?", keyboard: PlainBot.Keyboard(("Yes", "yes")));
        var press = Ann.Press("Yes");

        await Assert.ThrowsAsync<TimeoutException>(() => Telegram.PolledAsync());
        await Assert.ThrowsAsync<TimeoutException>(() => Telegram.AllConfirmedAsync());
        var unanswered = await Assert.ThrowsAsync<TimeoutException>(() => press.AnswerAsync());
        var unseen = await Assert.ThrowsAsync<TimeoutException>(() => Telegram.UntilAsync(_ => false, "a miracle"));

        Assert.Contains("\"yes\"", unanswered.Message, StringComparison.Ordinal);
        Assert.Contains("a miracle. Requests: 2 getupdates, 1 sendmessage.", unseen.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_later_ends_the_wait()
    {
        await using var telegram = FakeTelegram.Start(new FakeTimeProvider());
        using var bot = new PlainBot(telegram);
        var ann = telegram.NewPerson("Ann");
        ann.Start();
        var shown = ann.Chat.ShowsAsync("At last.");
        var two = ann.Chat.UntilAsync(chat => chat.FromBot.Count() == 2, "two messages");
        var isEarly = shown.IsCompleted;

        await bot.SayAsync(ann.Chat.Id, "At last.");
        await bot.SayAsync(ann.Chat.Id, "And more.");

        Assert.Equal("At last.", (await shown).Text);
        await two;
        Assert.False(isEarly);
    }

    [Fact]
    public void A_chat_reads_from_top_to_bottom()
    {
        Ann.SendText("Hello.");
        Ann.SendOther(Oddities.Sticker);

        Assert.Equal(["Ann: /start", "Ann: Hello.", "Ann: (other) "], Ann.Chat.Read().Split('\n').Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
    }
}
