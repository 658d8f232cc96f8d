using System.Diagnostics;
using System.Globalization;
using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Telegram;

namespace RecoveryBot.EndToEnd.Tests.Telegram;

/// <summary>The installed program as a process that talks to the fake Telegram; killed and started again at will.</summary>
internal sealed class RunningOnTelegram(
    BotFolders folders, FakeTelegram telegram, params (string Name, string Value)[] settings) : IDisposable
{
    private RunningBot? _bot;

    public void Start() => _bot = RunningBot.Installed(
        folders,
        [("RecoveryBot__Telegram__Token", telegram.Token), ("RecoveryBot__Telegram__ApiUrl", telegram.BaseUrl), .. settings]);

    /// <summary>Pulls the plug.</summary>
    public async Task KillAsync()
    {
        await _bot!.KillAsync();
        _bot.Dispose();
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

    public void Dispose() => _bot?.Dispose();

    /// <summary>A number from the environment, for runs that are longer than those of every day.</summary>
    public static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;
}
