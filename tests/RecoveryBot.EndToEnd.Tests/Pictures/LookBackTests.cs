using NodaTime;
using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.EndToEnd.Tests.Running;

namespace RecoveryBot.EndToEnd.Tests.Pictures;

/// <summary>Looking back through the whole program, on a machine with fonts or without.</summary>
public sealed class LookBackTests : IDisposable
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47];

    private readonly BotFolders _folders = new();

    public LookBackTests() => _folders.TurnClock(Instant.FromUtc(2026, 3, 2, 6, 31));

    private string Picture => Path.Combine(_folders.Data, "files", "trend-2026-03-02.png");

    private string Log => File.ReadAllText(Path.Combine(_folders.Data, "recoverybot.log"));

    public void Dispose() => _folders.Dispose();

    [Fact]
    public async Task The_picture_s_place_is_shown_or_the_log_says_why_there_is_none()
    {
        using var bot = RunningBot.WithOurClock(_folders);
        await Onboarding.GoThroughAsync(bot);
        await bot.SayAsync("/log rest");

        var said = await bot.SayAsync("/trend");

        Assert.Contains("No morning was answered in these four weeks.", said, StringComparison.Ordinal);
        if (File.Exists(Picture))
        {
            Assert.Contains($"Saved as {Picture}", said, StringComparison.Ordinal);
            Assert.Equal(PngSignature, (await File.ReadAllBytesAsync(Picture, TestContext.Current.CancellationToken))[..4]);
        }
        else
        {
            Assert.DoesNotContain("Saved as", said, StringComparison.Ordinal);
            Assert.Contains("this machine has no fonts", Log, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await bot.EndAsync()).ExitCode);
    }

    [Fact]
    public async Task What_paints_is_not_loaded_before_the_first_picture()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // What a process has loaded is read from /proc.
        }

        using var bot = RunningBot.WithOurClock(_folders);
        await Onboarding.GoThroughAsync(bot);
        await bot.SayAsync("/log rest");
        Assert.DoesNotContain("SkiaSharp", Loaded(bot), StringComparison.Ordinal);

        await bot.SayAsync("/trend");

        Assert.Contains("SkiaSharp", Loaded(bot), StringComparison.Ordinal);
    }

    private static string Loaded(RunningBot bot) => File.ReadAllText($"/proc/{bot.ProcessId}/maps");
}
