using NodaTime;
using RecoveryBot.EndToEnd.Tests.Discord;
using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.EndToEnd.Tests.Telegram;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Telegram;

namespace RecoveryBot.EndToEnd.Tests.Platforms;

/// <summary>Telegram and Discord together in one process, and one person on both.</summary>
public sealed class TwoPlatformsTests : IAsyncDisposable
{
    private readonly BotFolders _folders = new();
    private readonly FakeDiscord _discord = RunningOnDiscord.NewDiscord();
    private readonly FakeTelegram _telegram = FakeTelegram.Start(
        TimeProvider.System, new FakeTelegramSettings { HasSendLimits = false, Patience = TimeSpan.FromMinutes(1) });

    public async ValueTask DisposeAsync()
    {
        await _telegram.DisposeAsync();
        await _discord.DisposeAsync();
        _folders.Dispose();
    }

    [Fact]
    public async Task Somebody_who_connects_both_chats_is_asked_where_they_chose()
    {
        _folders.TurnClock(Instant.FromUtc(2026, 3, 2, 6, 31));
        using var program = new RunningProgram(
            _folders, hasOurClock: true, [.. RunningOnTelegram.Of(_telegram), .. RunningOnDiscord.Of(_discord)]);
        program.Start();
        var onTelegram = _telegram.NewPerson("Anna");
        await new Telegram.ChangingPerson(onTelegram).JoinAsync();
        onTelegram.SendText("/connect");
        var offer = await onTelegram.Chat.ShowsAsync("Your code: ");
        var code = offer.Text.Split('\n')[0]["Your code: ".Length..].Trim();

        await _discord.ConnectedAsync();
        var onDiscord = _discord.NewPerson("Anna");
        var here = await new Chatting(onDiscord).CommandAsync("connect", ("code", code));
        Assert.Contains("are one now", here.Text, StringComparison.Ordinal);
        await onDiscord.Press("Here", here).AnsweredAsync();
        await onDiscord.ShowsAsync("my questions and reminders come here from now on");
        // The other chat is told of it, too.
        await Kept.AllSentAsync(_folders.Database);
        var before = onTelegram.Chat.FromBot.Count();

        _folders.TurnClock(Instant.FromUtc(2026, 3, 3, 6, 0));

        await onDiscord.FirstAsync(message => message.Button("Skip today") is not null, "the morning's question");
        var (exitCode, written) = await program.StopAsync();
        Assert.Equal(before, onTelegram.Chat.FromBot.Count());
        Assert.Equal(0, exitCode);
        Assert.StartsWith("RecoveryBot talks on Telegram and Discord.", written, StringComparison.Ordinal);
    }
}
