using RecoveryBot.Worker.Doctor;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.Composition;

/// <summary>What a program that runs on the same folder says of itself.</summary>
internal static class RunningChecks
{
    public static Finding Health(RecoveryBotSettings settings)
    {
        try
        {
            var lines = File.ReadAllLines(Path.Combine(settings.DataFolder, RecoveryBotHost.HealthFileName));
            return lines is ["ok"]
                ? new("health", "The program that ran last had nothing to complain about.")
                : new("health", "The program that runs, or ran last, says:", string.Join("\n               ", lines));
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException)
        {
            return new("health", "No program has run here yet.");
        }
    }
}
