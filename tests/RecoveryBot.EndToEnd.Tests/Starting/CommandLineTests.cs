using RecoveryBot.EndToEnd.Tests.Running;

namespace RecoveryBot.EndToEnd.Tests.Starting;

public sealed class CommandLineTests : IDisposable
{
    private readonly BotFolders _folders = new();

    public void Dispose() => _folders.Dispose();

    [Fact]
    public async Task Help_says_what_it_is_what_can_be_set_and_how_it_ends()
    {
        using var bot = RunningBot.WithArguments(_folders, "--help");

        Assert.Equal(0, (await bot.EndedAsync()).ExitCode);
        Assert.All(
            ["RecoveryBot asks a client a few questions each morning", "RecoveryBot__DataFolder", "RecoveryBot__KeysFolder", "Exit codes:", "--version"],
            part => Assert.Contains(part, bot.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_version_is_three_numbers()
    {
        using var bot = RunningBot.WithArguments(_folders, "--version");

        Assert.Equal(0, (await bot.EndedAsync()).ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\s*$", bot.Output);
    }

    [Fact]
    public async Task An_unknown_command_is_named_and_nothing_is_started()
    {
        using var bot = RunningBot.WithArguments(_folders, "bogus");

        var (exitCode, errors) = await bot.EndedAsync();
        Assert.Equal(2, exitCode);
        Assert.Contains("'bogus'", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folders.Data));
    }

    [Theory]
    [InlineData("INT", 130, false)]
    [InlineData("INT", 130, true)]
    [InlineData("TERM", 0, false)]
    public async Task A_signal_ends_it_in_order(string signal, int expectedCode, bool isBehindOneWhoIgnoresCtrlC)
    {
        using var bot = RunningBot.Interruptible(_folders, isBehindOneWhoIgnoresCtrlC);
        await bot.HearAsync();

        using var kill = System.Diagnostics.Process.Start("kill", ["-" + signal, $"{bot.ProcessId}"]);

        var (exitCode, errors) = await bot.EndedAsync();
        Assert.Empty(errors);
        Assert.Equal(expectedCode, exitCode);
    }
}
