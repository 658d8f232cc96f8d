using NodaTime;
using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.EndToEnd.Tests.Mornings;

/// <summary>From a fresh data folder to the day's session, as a script pipes it in.</summary>
public sealed class FirstMorningTests : IDisposable
{
    private static readonly string[] CheckIn =
    [
        "Check in now",
        "None of these",
        "Stiff, but it loosens up",
        "2",
        "5",
        "Woken early",
        "3",
        "2",
        "all over",
        "3",
        "3",
        "3",
    ];

    private readonly BotFolders _folders = new();

    public FirstMorningTests() => _folders.TurnClock(Instant.FromUtc(2026, 3, 2, 6, 31));

    public void Dispose() => _folders.Dispose();

    [Fact]
    public async Task A_first_morning_reads_as_approved()
    {
        using var bot = RunningBot.WithOurClock(_folders);
        foreach (var line in (string[])[.. Onboarding.Lines, .. CheckIn, "/why"])
        {
            bot.Write(line);
        }

        Assert.Equal((0, ""), await bot.EndAsync());
        Approved.Check("first-morning", bot.Output);
    }

    [Fact]
    public async Task Somebody_who_declines_leaves_nothing_behind()
    {
        using var bot = RunningBot.WithOurClock(_folders);
        bot.Write("No, thank you");

        Assert.Equal((0, ""), await bot.EndAsync());
        Assert.Equal(0, Kept.People(_folders.Database));
    }

    [Fact]
    public async Task Nothing_answered_stands_readable_on_the_disk_or_in_the_log()
    {
        using (var bot = RunningBot.WithOurClock(_folders))
        {
            await Onboarding.GoThroughAsync(bot);
            await bot.SayAsync("my canary hurts");
            Assert.Equal((0, ""), await bot.EndAsync());
        }

        Assert.All(Directory.GetFiles(_folders.Data), file => Assert.All(
            ["canary", "strength", "Europe/Berlin"],
            word => Assert.DoesNotContain(word, File.ReadAllText(file, System.Text.Encoding.Latin1), StringComparison.Ordinal)));
    }
}
