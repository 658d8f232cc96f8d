using System.Text.RegularExpressions;
using RecoveryBot.EndToEnd.Tests.Running;

namespace RecoveryBot.EndToEnd.Tests.Starting;

/// <summary>"recoverybot demo", as a person who only wants to look would play it.</summary>
public sealed partial class DemoTests : IDisposable
{
    private static readonly string[] Played =
        ["/in #gym-nord", "/in #city-runners", "I'm in", "/as Gina", "/as Stranger", "hello", "/as Nobody", "/in #nowhere", "/time 12:00", "/time 8:00", "/time noon", "/as Ben", "/quit"];

    private readonly BotFolders _folders = new();

    public void Dispose() => _folders.Dispose();

    [Fact]
    public async Task Played_twice_it_says_the_same_and_leaves_nothing()
    {
        var (first, folder) = await PlayAsync();
        var (second, _) = await PlayAsync();

        Assert.Equal(first, second);
        Assert.False(Directory.Exists(folder));
        Assert.All(
            [
                "Nothing here is real, and nothing stays. You are Ben", "Gym Nord, Tue 24 Nov:", "Cem see a professional", "Tuesday 24 November",
                "As planned:", "fortnight-2026-11-24.png", "You can be Ben,", "You can look into #gym-nord, #city-runners.",
                "4 taking part · 1 done", "You're in.", "5 taking part · 1 done", "It is 12:00.", "It is later than 8:00 already",
                "Say a time of today",
            ],
            part => Assert.Contains(part, first, StringComparison.Ordinal));
    }

    private async Task<(string Output, string Folder)> PlayAsync()
    {
        using var bot = RunningBot.WithArguments(_folders, "demo");
        foreach (var line in Played)
        {
            bot.Write(line);
        }

        var (exitCode, errors) = await bot.EndedAsync();
        Assert.Equal((0, ""), (exitCode, errors));
        var folder = Folder().Match(bot.Output).Value;
        return (bot.Output.Replace(folder, "FOLDER", StringComparison.Ordinal), folder);
    }

    // Its last letters are chance; where the line is broken they may stand on two.
    [GeneratedRegex(@"/\S*recoverybot-demo-[A-Za-z0-9]+")]
    private static partial Regex Folder();
}
