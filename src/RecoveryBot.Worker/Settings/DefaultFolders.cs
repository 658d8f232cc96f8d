namespace RecoveryBot.Worker.Settings;

/// <summary>Where this platform keeps an application's things, for this user.</summary>
internal static class DefaultFolders
{
    private const string Name = "recoverybot";

    /// <summary>Linux: $XDG_DATA_HOME or ~/.local/share. Null if the user has no home.</summary>
    public static string? Data() => Under(Environment.SpecialFolder.LocalApplicationData, Name);

    /// <summary>Linux: $XDG_CONFIG_HOME or ~/.config. Null if the user has no home.</summary>
    public static string? Keys() => Config("keys");

    /// <summary>This user's own settings file. Null if the user has no home.</summary>
    public static string? SettingsFile() => Config("appsettings.json");

    // macOS has one place for both; a folder of its own keeps the keys out of the data's.
    private static string? Config(string entry) =>
        Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData)
            == Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            ? Under(Environment.SpecialFolder.UserProfile, Path.Combine(".config", Name, entry))
            : Under(Environment.SpecialFolder.ApplicationData, Path.Combine(Name, entry));

    private static string? Under(Environment.SpecialFolder folder, string entry) =>
        Environment.GetFolderPath(folder, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } home
            ? Path.Combine(home, entry)
            : null;
}
