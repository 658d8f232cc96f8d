using NodaTime;
using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.EndToEnd.Tests.Running;

namespace RecoveryBot.EndToEnd.Tests.OwnData;

/// <summary>One's own data, through the whole program: taken away, brought elsewhere, erased.</summary>
public sealed class OwnDataTests : IDisposable
{
    private static readonly string[] CheckIn =
        ["/checkin", "None of these", "Stiff, but it loosens up", "2", "5", "woken early", "2", "muscles", "2", "all over", "3", "3", "3"];

    /// <summary>What an export shows to anybody, words that were typed, and platform and chat as they stand in a row.</summary>
    private static readonly string[] Canaries = ["recoverybot-history", "Europe/Berlin", "sleep_quality", "terminalme", "canary"];

    private readonly BotFolders _folders = new();
    private readonly BotFolders _others = new();

    public OwnDataTests()
    {
        _folders.TurnClock(Instant.FromUtc(2026, 3, 2, 6, 31));
        _others.TurnClock(Instant.FromUtc(2026, 3, 2, 18, 0));
    }

    private string Export => Path.Combine(_folders.Data, "files", "recoverybot-export.zip");

    public void Dispose()
    {
        _folders.Dispose();
        _others.Dispose();
    }

    [Fact]
    public async Task What_was_exported_and_imported_elsewhere_goes_on_there_and_exports_the_same_bytes()
    {
        string answer;
        using (var bot = RunningBot.WithOurClock(_folders))
        {
            await TellEverythingAsync(bot);
            answer = await bot.SayAsync("/today");
            Assert.Contains($"Saved as {Export}", await bot.SayAsync("/export"), StringComparison.Ordinal);
            await bot.EndAsync();
        }

        using (var import = RunningBot.WithArguments(_others, "import", Export))
        {
            Assert.Equal((0, ""), await import.EndedAsync());
            Assert.Equal(
                "Imported: 2 decisions and 1 other entry. Decided again, 2 of 2 came out the same.",
                import.Output.Trim());
        }

        using (var bot = RunningBot.WithOurClock(_others))
        {
            await bot.HearAsync();
            Assert.Equal(answer, await bot.SayAsync("/today"));
            await bot.SayAsync("/export");
            await bot.EndAsync();
        }

        Assert.Equal(
            await File.ReadAllBytesAsync(Export, TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(Path.Combine(_others.Data, "files", "recoverybot-export.zip"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task After_forgetting_nothing_is_found_in_any_file_while_it_runs_or_afterwards()
    {
        using var bot = RunningBot.Installed(_folders, ("Logging__LogLevel__Default", "Debug"));
        await TellEverythingAsync(bot);
        await bot.SayAsync("/export");
        Assert.Contains(CanaryHunt.Find(_folders.Data, Canaries), found => found.EndsWith("terminalme", StringComparison.Ordinal));
        Assert.True(File.Exists(Export));

        Assert.Contains("To go ahead, type", await bot.SayAsync("/forget"), StringComparison.Ordinal);
        Assert.Contains("is erased", await bot.SayAsync("forget me"), StringComparison.Ordinal);

        Assert.False(Directory.Exists(Path.GetDirectoryName(Export)));
        await IsGoneWithinPatienceAsync();
        Assert.Contains("May I keep your answers?", await bot.SayAsync("/start"), StringComparison.Ordinal);
        Assert.Equal(0, (await bot.EndAsync()).ExitCode);
        Assert.Empty(CanaryHunt.Find(_folders.Data, Canaries));
        Assert.Equal(0, Kept.People(_folders.Database));
    }

    [Fact]
    public async Task Killed_right_after_forgetting_the_next_start_finds_nobody_and_cleans_up()
    {
        using (var bot = RunningBot.WithOurClock(_folders))
        {
            await TellEverythingAsync(bot);
            await bot.SayAsync("/forget");
            await bot.SayAsync("forget me");
            await bot.KillAsync();
        }

        using var next = RunningBot.WithOurClock(_folders);
        Assert.Contains("May I keep your answers?", await next.HearAsync(), StringComparison.Ordinal);
        await IsGoneWithinPatienceAsync();
    }

    [Theory]
    [InlineData("not-there.zip", "it is not there")]
    [InlineData("recoverybot.db", "cannot be imported")]
    [InlineData("", "it is not there")]
    public async Task What_is_no_export_is_refused_and_no_database_is_made(string file, string why)
    {
        using (var bot = RunningBot.WithOurClock(_folders))
        {
            await Onboarding.GoThroughAsync(bot);
            await bot.EndAsync();
        }

        using var import = RunningBot.WithArguments(_others, "import", Path.Combine(_folders.Data, file));

        var (exitCode, errors) = await import.EndedAsync();
        Assert.Equal(2, exitCode);
        Assert.Contains(why, errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_others.Data));
    }

    [Theory]
    [InlineData("There is no platform 'pigeon'", "--platform", "pigeon")]
    [InlineData("Which chat on telegram?", "--platform", "telegram")]
    [InlineData("there is only one", "--chat", "other")]
    [InlineData("A chat has an id", "--platform", "telegram", "--chat", "")]
    [InlineData("-1001234 is a group on Telegram.", "--platform", "telegram", "--chat", "-1001234")]
    [InlineData("@anna names nobody on telegram", "--platform", "telegram", "--chat", "@anna")]
    [InlineData("anna names nobody on discord", "--platform", "discord", "--chat", "anna")]
    [InlineData("there is only one", "--chat", "@me")]
    public async Task A_chat_that_cannot_be_is_refused(string why, params string[] options)
    {
        using var import = RunningBot.WithArguments(_others, ["import", "anything.zip", .. options]);

        var (exitCode, errors) = await import.EndedAsync();
        Assert.Equal(2, exitCode);
        Assert.Contains(why, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_knows_somebody_is_left_as_it_is()
    {
        using (var bot = RunningBot.WithOurClock(_folders))
        {
            await TellEverythingAsync(bot);
            await bot.SayAsync("/export");
            await bot.EndAsync();
        }

        using var import = RunningBot.WithArguments(_folders, "import", Export);

        var (exitCode, errors) = await import.EndedAsync();
        Assert.Equal(3, exitCode);
        Assert.Contains("already knows somebody", errors, StringComparison.Ordinal);
        Assert.Equal(1, Kept.People(_folders.Database));
    }

    /// <summary>Onboarding, a morning and a change of it.</summary>
    private static async Task TellEverythingAsync(RunningBot bot)
    {
        await Onboarding.GoThroughAsync(bot);
        foreach (var line in (string[])[.. CheckIn, "/checkin", "Sleep (now 2)", "my canary sings", "4", "/week"])
        {
            await bot.SayAsync(line);
        }
    }

    // What was erased leaves the write-ahead log between two jobs, in the program's own time.
    private async Task IsGoneWithinPatienceAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (CanaryHunt.Find(_folders.Data, Canaries) is { Count: > 0 } found)
        {
            Assert.False(patience.IsCancellationRequested, string.Join(", ", found));
            await Task.Yield();
        }
    }
}
