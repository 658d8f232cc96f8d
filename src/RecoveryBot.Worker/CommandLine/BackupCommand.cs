using System.CommandLine;
using System.Globalization;
using RecoveryBot.Storage;
using RecoveryBot.Storage.Backups;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.CommandLine;

/// <summary>"recoverybot backup FILE": a whole copy of the database, also while the program runs.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "What to write; it must not be there yet." };
        var keys = new Option<string?>("--keys")
        {
            Description = "A folder to copy the keys to as well. Not that of FILE: whoever has both can read everything.",
        };
        var command = new Command("backup", "Copy the database to a file, also while it is in use.") { file, keys };
        command.SetAction((parsed, _) => WithSettings.RunAsync((settings, _) => Task.FromResult(
            Run(Path.GetFullPath(parsed.GetValue(file)!), parsed.GetValue(keys), settings))));
        return command;
    }

    private static int Run(string file, string? keysTo, RecoveryBotSettings settings)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (keysTo is not null && Path.GetFullPath(keysTo).TrimEnd(Path.DirectorySeparatorChar) == folder)
        {
            return WithSettings.Say("Keys and backup in one folder can be read by whoever finds it: name another folder with --keys.", ExitCode.WrongSetting);
        }

        var backups = new DatabaseBackups(new StorageOptions(settings.DataFolder, settings.KeysFolder));
        var report = backups.Write(file);
        if (keysTo is not null)
        {
            backups.CopyKeys(Path.GetFullPath(keysTo));
        }

        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Backed up to {file}: {report.Bytes:N0} bytes, looked through, whole. {KeysSentence(report.Keys, keysTo, settings)}"));
        Console.Out.WriteLine(
            $"Keep {DatabaseBackups.ListIn(folder)} beside it: whoever says /forget from now on is written there only by a later backup.");
        return ExitCode.Success;
    }

    private static string KeysSentence(int keys, string? keysTo, RecoveryBotSettings settings) =>
        (keys == 1 ? "It needs one key" : string.Create(CultureInfo.InvariantCulture, $"It needs {keys} keys"))
        + (keysTo is null ? $" of {settings.KeysFolder}: copy that folder too, elsewhere." : $", which are in {keysTo} now.");
}
