using System.Diagnostics;
using System.Globalization;

namespace RecoveryBot.EndToEnd.Tests.Running;

/// <summary>The program as a process that talks elsewhere than in its terminal; killed and started again at will.</summary>
/// <param name="hasOurClock">It runs on the clock of <see cref="BotFolders.TurnClock"/>; otherwise it is the installed one.</param>
internal class RunningProgram(BotFolders folders, bool hasOurClock, (string Name, string Value)[] settings) : IDisposable
{
    private RunningBot? _bot;

    public void Start() => _bot = hasOurClock ? RunningBot.WithOurClock(folders, settings) : RunningBot.Installed(folders, settings);

    /// <summary>Pulls the plug.</summary>
    public async Task KillAsync()
    {
        await _bot!.KillAsync();
        _bot.Dispose();
        _bot = null;
    }

    /// <summary>Ends it as an operating system does that shuts down. What it wrote to its two outputs.</summary>
    public async Task<(int ExitCode, string Written)> StopAsync()
    {
        using (var shell = Process.Start("/bin/sh", ["-c", $"kill -TERM {_bot!.ProcessId}"]))
        {
            await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, shell.ExitCode);
        }

        var (exitCode, errors) = await _bot.EndedAsync();
        return (exitCode, _bot.Output + errors);
    }

    /// <summary>The end of a program that ends by itself.</summary>
    public Task<(int ExitCode, string Errors)> EndedAsync() => _bot!.EndedAsync();

    public void Dispose()
    {
        _bot?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A number from the environment, for runs that are longer than those of every day.</summary>
    public static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;
}
