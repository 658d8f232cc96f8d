using NodaTime;
using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Testing.Telegram.Faults;

namespace RecoveryBot.EndToEnd.Tests.Telegram;

/// <summary>A proxy in front of Telegram answers in HTML for a while, just when people are asked.</summary>
public sealed class BadGatewayTests : IAsyncDisposable
{
    private readonly BotFolders _folders = new();
    private readonly FakeTelegram _telegram = FakeTelegram.Start(
        TimeProvider.System, new FakeTelegramSettings { HasSendLimits = false, Patience = TimeSpan.FromMinutes(1) });

    public async ValueTask DisposeAsync()
    {
        await _telegram.DisposeAsync();
        _folders.Dispose();
    }

    [Fact]
    public async Task The_morning_s_question_comes_once_it_is_gone()
    {
        _folders.TurnClock(Instant.FromUtc(2026, 3, 2, 6, 31));
        using var program = new RunningProgram(_folders, hasOurClock: true, RunningOnTelegram.Of(_telegram));
        program.Start();
        var anna = _telegram.NewPerson("Anna");
        await new ChangingPerson(anna).JoinAsync();

        foreach (var status in (int[])[502, 503, 504])
        {
            _telegram.Faults.Next("sendMessage", new Fault.Garbage(status, "<html><body>away</body></html>"));
        }

        _folders.TurnClock(Instant.FromUtc(2026, 3, 3, 6, 0));

        await anna.Chat.FirstAsync(message => message.Button("Skip today") is not null, "the morning's question");
        await program.StopAsync();
        Assert.Single(anna.Chat.FromBot, message => message.Button("Skip today") is not null);
    }
}
