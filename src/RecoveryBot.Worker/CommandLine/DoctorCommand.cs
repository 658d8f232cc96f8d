using System.CommandLine;
using Microsoft.Extensions.Configuration;
using NodaTime;
using RecoveryBot.Storage;
using RecoveryBot.Worker.Composition;
using RecoveryBot.Worker.Doctor;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.CommandLine;

/// <summary>
/// "recoverybot doctor": looks at everything an operator may have to put right, also while the program runs, and changes
/// nothing. Each line says what was found, and below it what to do.
/// </summary>
internal static class DoctorCommand
{
    public static Command Create(IClock clock, TimeProvider time)
    {
        var command = new Command("doctor", "Look at settings, tokens, folders, database, keys and machine, and say what to do.");
        command.SetAction(async (_, stopping) =>
        {
            var findings = await ExamineAsync(SettingsSources.Read, clock.GetCurrentInstant(), time, stopping);
            foreach (var finding in findings)
            {
                Console.Out.WriteLine(finding);
            }

            return findings.All(finding => finding.IsWell) ? ExitCode.Success : ExitCode.InternalError;
        });
        return command;
    }

    /// <summary>Everything that was found, in the order in which it matters.</summary>
    public static async Task<IReadOnlyList<Finding>> ExamineAsync(Func<IConfiguration> read, Instant now, TimeProvider time, CancellationToken stopping)
    {
        IConfiguration configuration;
        try
        {
            configuration = read();
        }
        catch (SettingsFileException wrong)
        {
            return [new("settings", "They cannot be read.", wrong.Message)];
        }

        return SettingsReader.Read(configuration) switch
        {
            SettingsResult.Accepted(var settings) => await ExamineAsync(settings, now, time, stopping),
            SettingsResult.Wrong(var sentence) => [new("settings", "One of them is wrong.", sentence)],
            _ => throw new InvalidOperationException("The settings were neither accepted nor wrong."),
        };
    }

    private static async Task<IReadOnlyList<Finding>> ExamineAsync(RecoveryBotSettings settings, Instant now, TimeProvider time, CancellationToken stopping) =>
    [
        new("settings", "All of them are known and make sense."),
        .. await PlatformChecks.OfAsync(settings, time, stopping),
        .. FolderChecks.Of("data", settings.DataFolder, needsLocks: true),
        .. FolderChecks.Of("keys", settings.KeysFolder, needsLocks: false),
        .. DatabaseChecks.Of(new StorageOptions(settings.DataFolder, settings.KeysFolder), now),
        MachineChecks.Disk(settings.DataFolder),
        MachineChecks.Memory(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes),
        MachineChecks.Clock(now, await PlatformChecks.AskTimeAsync(settings, stopping)),
        MachineChecks.Zones(now),
        MachineChecks.Fonts(),
        RunningChecks.Health(settings),
    ];
}
