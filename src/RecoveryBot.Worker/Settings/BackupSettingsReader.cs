using System.Globalization;
using Microsoft.Extensions.Configuration;
using NodaTime;
using RecoveryBot.Application.Maintenance;

namespace RecoveryBot.Worker.Settings;

/// <summary>Reads what is set under "RecoveryBot:Backups:".</summary>
internal static class BackupSettingsReader
{
    public const string Section = "Backups";

    private const string Path = RecoveryBotSettings.Section + ":" + Section;
    private const string Folder = nameof(BackupSettings.Folder);
    private const string EveryHours = nameof(EveryHours);
    private const string Keep = nameof(BackupSettings.Keep);
    private const int Usual = 24;
    private const int UsuallyKept = 7;
    private const int Most = 10_000;

    /// <returns>No settings without a folder; what is wrong, if anything is, in a sentence.</returns>
    public static (BackupSettings? Settings, string? Wrong) Of(IConfiguration configuration)
    {
        var section = configuration.GetSection(Path);
        if (SettingsReader.UnknownIn(section, [Folder, EveryHours, Keep]) is { } unknown)
        {
            return (null, unknown);
        }

        var (hours, wrongHours) = Number(section, EveryHours, Usual);
        var (keep, wrongKeep) = Number(section, Keep, UsuallyKept);
        var folder = section[Folder]?.Trim() ?? "";
        return (wrongHours ?? wrongKeep, folder.Length) switch
        {
            ({ } wrong, _) => (null, wrong),
            (_, 0) => (null, null),
            _ => (new BackupSettings(SettingsReader.FullPath(folder), Duration.FromHours(hours), keep), null),
        };
    }

    private static (int Number, string? Wrong) Number(IConfigurationSection section, string name, int usual) => section[name]?.Trim() switch
    {
        null or "" => (usual, null),
        { } text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most => (number, null),
        _ => (0, $"The setting {Path}:{name} must be a whole number from 1 to 10000."),
    };
}
