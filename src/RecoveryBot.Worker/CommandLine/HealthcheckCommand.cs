using System.CommandLine;
using RecoveryBot.Worker.Composition;
using RecoveryBot.Worker.Settings;
using RecoveryBot.Worker.Web;

namespace RecoveryBot.Worker.CommandLine;

/// <summary>"recoverybot healthcheck": whether the program that runs here answers people. For a container, which has no other tools.</summary>
internal static class HealthcheckCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static Command Create()
    {
        var command = new Command("healthcheck", "Ask the program that runs here whether it answers people.");
        command.SetAction((_, stopping) => WithSettings.RunAsync((settings, _) => AskAsync(settings, stopping)));
        return command;
    }

    private static Task<int> AskAsync(RecoveryBotSettings settings, CancellationToken stopping) => settings.WebAddress is { } origin
        ? AskServerAsync(new Uri(origin.Replace("//*", "//127.0.0.1", StringComparison.Ordinal) + HealthEndpoints.Path + "/ready"), stopping)
        : AskFileAsync(Path.Combine(settings.DataFolder, RecoveryBotHost.HealthFileName), stopping);

    private static async Task<int> AskServerAsync(Uri address, CancellationToken stopping)
    {
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(address, stopping);
            return answer.IsSuccessStatusCode
                ? ExitCode.Success
                : WithSettings.Say(await answer.Content.ReadAsStringAsync(stopping), ExitCode.InternalError);
        }
        catch (Exception none) when (none is HttpRequestException or TaskCanceledException)
        {
            return WithSettings.Say($"Nothing answers at {address}.", ExitCode.InternalError);
        }
    }

    private static async Task<int> AskFileAsync(string file, CancellationToken stopping)
    {
        try
        {
            var said = (await File.ReadAllTextAsync(file, stopping)).Trim();
            return said == "ok" ? ExitCode.Success : WithSettings.Say(said, ExitCode.InternalError);
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException)
        {
            return WithSettings.Say("No program has run here yet.", ExitCode.InternalError);
        }
    }
}
