using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace RecoveryBot.Worker.Settings;

/// <summary>Reads the settings, and says of a wrong one which it is: a misspelt setting that is silently ignored costs an evening.</summary>
internal static class SettingsReader
{
    private const string Section = RecoveryBotSettings.Section;
    private const string DataFolder = nameof(RecoveryBotSettings.DataFolder);
    private const string KeysFolder = nameof(RecoveryBotSettings.KeysFolder);
    private const string LogLevels = "Logging:LogLevel";

    private static readonly string[] Known =
    [
        DataFolder, KeysFolder, TelegramSettingsReader.Section, DiscordSettingsReader.Section, BackupSettingsReader.Section,
        OperatorSettingsReader.Section, WebSettingsReader.Section,
    ];

    public static SettingsResult Read(IConfiguration configuration)
    {
        var data = Folder(configuration, DataFolder, DefaultFolders.Data());
        var keys = Folder(configuration, KeysFolder, DefaultFolders.Keys());
        var telegram = TelegramSettingsReader.Of(configuration);
        var discord = DiscordSettingsReader.Of(configuration, data.Path);
        var backups = BackupSettingsReader.Of(configuration);
        var operators = OperatorSettingsReader.Of(configuration);
        var web = WebSettingsReader.Of(configuration);
        var wrong = UnknownIn(configuration.GetSection(Section), Known) ?? WrongLevel(configuration)
            ?? data.Wrong ?? keys.Wrong ?? telegram.Wrong ?? discord.Wrong ?? backups.Wrong ?? operators.Wrong ?? web.Wrong;
        return wrong switch
        {
            { } sentence => new SettingsResult.Wrong(sentence),
            null when backups.Settings is { Folder: var folder } && IsInside(keys.Path, folder) => new SettingsResult.Wrong(
                $"The setting {Section}:{KeysFolder} lies inside {BackupSettingsReader.Section}:Folder; keep keys and backups apart, "
                + "or whoever copies the backups copies their keys with them."),
            null when IsInside(keys.Path, data.Path) => new SettingsResult.Wrong(
                $"The setting {Section}:{KeysFolder} lies inside {DataFolder}; keep the keys elsewhere, "
                + "or whoever copies the data copies its keys with it."),
            null => new SettingsResult.Accepted(new RecoveryBotSettings(data.Path, keys.Path)
            {
                Telegram = telegram.Settings,
                Discord = discord.Settings,
                Backups = backups.Settings,
                Operator = operators.Settings,
                WebAddress = web.Address,
            }),
        };
    }

    /// <summary>A sentence about the first setting of a section that is not among the known ones; null if all are.</summary>
    internal static string? UnknownIn(IConfigurationSection section, IReadOnlyList<string> known) => section.GetChildren()
        .Where(setting => !known.Contains(setting.Key, StringComparer.OrdinalIgnoreCase))
        .Select(setting => $"The setting {setting.Path} is not known; the known ones are "
            + $"{string.Join(", ", known.SkipLast(1))} and {known[^1]}.")
        .FirstOrDefault();

    private static string? WrongLevel(IConfiguration configuration) =>
        configuration.GetSection(LogLevels).GetChildren()
            .Where(level => !Enum.GetNames<LogLevel>().Contains(level.Value, StringComparer.OrdinalIgnoreCase))
            .Select(level => $"The setting {LogLevels}:{level.Key} is '{level.Value}'; it must be one of "
                + $"{string.Join(", ", Enum.GetNames<LogLevel>())}.")
            .FirstOrDefault();

    private static (string Path, string? Wrong) Folder(IConfiguration configuration, string name, string? usual)
    {
        var section = configuration.GetSection(Section).GetSection(name);
        if (!section.Exists())
        {
            return usual is null
                ? ("", $"The setting {Section}:{name} is missing and this user has no home folder; name a folder.")
                : (usual, null);
        }

        return section.Value is { } value && !string.IsNullOrWhiteSpace(value) && !value.Contains('\0', StringComparison.Ordinal)
            ? (FullPath(value.Trim()), null)
            : ("", $"The setting {Section}:{name} does not name a folder; name one, or leave the setting out.");
    }

    /// <summary>With "~" for this user's home: a shell would have done this; a settings file has no shell.</summary>
    internal static string FullPath(string path) => Path.GetFullPath(FromHome(path));

    private static string FromHome(string path) => path == "~" || path.StartsWith("~/", StringComparison.Ordinal)
        ? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + path[1..]
        : path;

    private static bool IsInside(string path, string folder) => WithEnd(path).StartsWith(WithEnd(folder), StringComparison.Ordinal);

    private static string WithEnd(string path) => Path.TrimEndingDirectorySeparator(RealPath.Of(path)) + Path.DirectorySeparatorChar;
}
