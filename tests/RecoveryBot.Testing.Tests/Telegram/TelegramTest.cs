using Microsoft.Extensions.Time.Testing;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.Testing.Tests.Telegram;

/// <summary>A Telegram, a bot of it, and Ann, who has started the bot.</summary>
public abstract class TelegramTest : IAsyncLifetime
{
    private protected static readonly FakeTelegramSettings NoSendLimits = new() { HasSendLimits = false };

    protected TelegramTest(FakeTelegramSettings? settings = null)
    {
        Telegram = FakeTelegram.Start(Clock, settings);
        Bot = new PlainBot(Telegram);
        Ann = Telegram.NewPerson("Ann");
    }

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 7, 0, 0, TimeSpan.Zero));

    protected FakeTelegram Telegram { get; }

    protected Seat Ann { get; }

    private protected PlainBot Bot { get; }

    /// <summary>Ann's chat.</summary>
    protected long Chat => Ann.Chat.Id;

    public async ValueTask InitializeAsync()
    {
        Ann.Start();
        var started = await Bot.PollAsync();
        await Bot.PollAsync(started.UpdateIds[0] + 1, allowed: []);
        // Later polls are not hasty ones.
        Clock.Advance(TimeSpan.FromMinutes(1));
    }

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await Telegram.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
