using System.CommandLine;
using System.Globalization;
using RecoveryBot.Storage;
using RecoveryBot.Storage.Backups;
using RecoveryBot.Worker.Composition;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.CommandLine;

/// <summary>"recoverybot restore FILE": a backup becomes the database of a data folder that has none.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "What recoverybot backup has written." };
        var keys = new Option<string?>("--keys") { Description = "A folder with keys that the keys folder misses." };
        var erased = new Option<string?>("--erased")
        {
            Description = "The latest recoverybot.erased, if it lies neither beside FILE nor in the data folder.",
        };
        var command = new Command("restore", "Put a backup in the place of a database that is gone.") { file, keys, erased };
        command.SetAction((parsed, _) => WithSettings.RunAsync((settings, _) => RunAsync(
            Path.GetFullPath(parsed.GetValue(file)!), parsed.GetValue(keys), parsed.GetValue(erased), settings)));
        return command;
    }

    private static async Task<int> RunAsync(string file, string? keysFrom, string? erased, RecoveryBotSettings settings)
    {
        if ((keysFrom is not null && !Directory.Exists(keysFrom)) || (erased is not null && !File.Exists(erased)))
        {
            return WithSettings.Say($"There is no {(erased is not null && !File.Exists(erased) ? erased : keysFrom)}.", ExitCode.WrongSetting);
        }

        string[] lists = [DatabaseBackups.ListIn(Path.GetDirectoryName(file)!), DatabaseBackups.ListIn(settings.DataFolder), .. erased is null ? [] : new[] { erased }];
        var report = await new DatabaseBackups(new StorageOptions(settings.DataFolder, settings.KeysFolder))
            .RestoreAsync(file, CompositionRoot.State, keysFrom, lists);
        Console.Out.WriteLine($"Restored to {settings.DataFolder}.");
        if (report.IsBareCopy)
        {
            Console.Out.WriteLine(
                $"{file} is a bare copy of the database, not a backup: it is whole, but what was written shortly before it was copied may be missing.");
        }

        Console.Out.WriteLine(Array.Exists(lists, File.Exists)
            ? string.Create(CultureInfo.InvariantCulture, $"Erased again, because they were erased since: {report.ErasedAgain}.")
            : "No recoverybot.erased was found, so whoever was erased since this backup is back: run restore anew with --erased, or erase them yourself.");
        return ExitCode.Success;
    }
}
