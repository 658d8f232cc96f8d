using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Faults;

namespace RecoveryBot.EndToEnd.Tests.Telegram;

/// <summary>What somebody lives through who sets a token and begins.</summary>
public sealed class OnTelegramTests : IAsyncDisposable
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
    public async Task From_a_token_to_the_first_morning_s_answer()
    {
        using var program = new RunningOnTelegram(_folders, _telegram);
        program.Start();
        var anna = _telegram.NewPerson("Anna");
        await new ChangingPerson(anna).JoinAsync();

        var answer = await new ChangingPerson(anna).CheckInAsync();

        Assert.NotNull(answer.Button("Why?"));
        var (exitCode, written) = await program.StopAsync();
        Assert.Equal(0, exitCode);
        Assert.StartsWith("RecoveryBot talks on Telegram.", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_that_comes_again_under_another_id_changes_nothing_twice()
    {
        using var program = new RunningOnTelegram(_folders, _telegram);
        program.Start();
        var anna = _telegram.NewPerson("Anna");
        await new ChangingPerson(anna).JoinAsync();
        var presses = new List<Press>();

        await new ChangingPerson(anna).CheckInAsync(presses);
        presses.ForEach(press => anna.PressAgain(press));

        await _telegram.AllConfirmedAsync();
        await program.StopAsync();
        Assert.Equal(1, Assert.Single(Mornings.Kept.CheckIns(_folders.Database)).Versions);
    }

    [Fact]
    public async Task A_token_that_Telegram_does_not_know_ends_it_with_one_sentence()
    {
        _telegram.RevokeToken();
        using var program = new RunningOnTelegram(_folders, _telegram);
        program.Start();

        var (exitCode, errors) = await program.EndedAsync();

        Assert.Equal(2, exitCode);
        Assert.Contains("Telegram does not accept the setting RecoveryBot:Telegram:Token", errors, StringComparison.Ordinal);
        Assert.DoesNotContain(_telegram.Token.Split(':')[1], errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_revoked_meanwhile_is_said_in_the_health_file_and_the_log()
    {
        using var program = new RunningOnTelegram(_folders, _telegram);
        program.Start();
        await _telegram.PolledAsync();
        Assert.Equal("ok\n", await File.ReadAllTextAsync(HealthFile, TestContext.Current.CancellationToken));

        _telegram.RevokeToken();
        Assert.Contains("does not accept the setting RecoveryBot:Telegram:Token", await TroubleAsync(), StringComparison.Ordinal);

        var (_, written) = await program.StopAsync();
        Assert.Contains("does not accept the setting RecoveryBot:Telegram:Token", written, StringComparison.Ordinal);
    }

    /// <summary>A day at Debug: nothing of token, name or words in any output, log, health or database file.</summary>
    [Fact]
    public async Task No_canary_sings_in_a_day_at_debug()
    {
        using var program = new RunningOnTelegram(_folders, _telegram, ("Logging__LogLevel__Default", "Trace"));
        program.Start();
        var anna = _telegram.NewPerson("CanaryName", "CanarySurname", "canary_username");
        await new ChangingPerson(anna).JoinAsync();
        await new ChangingPerson(anna).CheckInAsync();
        string[] said = ["my canary-knee hurts", "/log run 45 min rpe 6", "/canarycommand canary-words", "/why", "/week", "/settings", "<b>canary-html</b>"];
        foreach (var words in said)
        {
            var above = anna.SendText(words);
            await anna.Chat.FirstAsync(message => message.Id > above.Id, $"an answer to {words}");
        }

        _telegram.Faults.Next("sendMessage", new Fault.Refuse(400, "Bad Request: can't parse entities: Unsupported start tag \"canary-tag\" at byte offset 3"));
        _telegram.Faults.Next("sendMessage", new Fault.ResetAfterApplied());
        anna.SendText("/today");
        anna.SendText("/today");
        await _telegram.AllConfirmedAsync();
        anna.SendText("/help");
        await anna.Chat.ShowsAsync("This is what I understand");
        await _telegram.GoAwayAsync();
        _telegram.ComeBack();
        await _telegram.PolledAsync();

        var (_, written) = await program.StopAsync();
        var secret = _telegram.Token.Split(':')[1];
        Assert.Contains("Debug", written, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", written, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(secret, written, StringComparison.Ordinal);
        Assert.Empty(CanaryHunt.Find(_folders.Data, "canary", secret));
    }

    private async Task<string> TroubleAsync()
    {
        while (await File.ReadAllTextAsync(HealthFile, TestContext.Current.CancellationToken) is var health)
        {
            if (health != "ok\n")
            {
                return health;
            }

            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        return "";
    }

    private string HealthFile => Path.Combine(_folders.Data, "recoverybot.health");
}
