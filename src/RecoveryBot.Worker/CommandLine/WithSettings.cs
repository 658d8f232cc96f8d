using Microsoft.Extensions.Configuration;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.CommandLine;

/// <summary>
/// Runs a command that needs the settings. What can be wrong with them or with the database becomes one sentence and an exit
/// code.
/// </summary>
internal static class WithSettings
{
    public static async Task<int> RunAsync(Func<RecoveryBotSettings, IConfiguration, Task<int>> command)
    {
        try
        {
            var configuration = SettingsSources.Read();
            return SettingsReader.Read(configuration) switch
            {
                SettingsResult.Accepted(var settings) => await command(settings, configuration),
                SettingsResult.Wrong(var sentence) => Say(sentence, ExitCode.WrongSetting),
                _ => throw new InvalidOperationException("The settings were neither accepted nor wrong."),
            };
        }
        catch (SettingsFileException wrong)
        {
            return Say(wrong.Message, ExitCode.WrongSetting);
        }
        catch (StorageUnavailableException unavailable)
        {
            return Say(unavailable.Message, ExitCode.StorageUnavailable);
        }
    }

    public static int Say(string sentence, int exitCode)
    {
        Console.Error.WriteLine(sentence);
        return exitCode;
    }
}
