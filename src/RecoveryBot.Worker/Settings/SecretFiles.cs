using Microsoft.Extensions.Configuration;

namespace RecoveryBot.Worker.Settings;

/// <summary>
/// Settings that stand in files of their own, as Docker and others hand out secrets: "RecoveryBot__Telegram__Token_FILE" names
/// the file that holds "RecoveryBot:Telegram:Token".
/// </summary>
internal static class SecretFiles
{
    private const string Ending = "_FILE";

    // A token is a line; whatever is longer is another file.
    private const long Longest = 64 * 1024;

    /// <summary>The same settings, each that names a file replaced by what stands there.</summary>
    /// <exception cref="SettingsFileException">A file cannot be read, or a setting is there in both ways.</exception>
    public static IConfigurationRoot Read(IConfigurationRoot configuration)
    {
        var values = configuration.AsEnumerable().Where(one => one.Value is not null).ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, file) in values.Where(one => IsFile(one.Key)).ToList())
        {
            var setting = name[..^Ending.Length];
            values.Remove(name);
            if (values.TryGetValue(setting, out var other) && !string.IsNullOrEmpty(other))
            {
                throw new SettingsFileException($"The settings {setting} and {name} are both there: leave one of them out.", inner: null);
            }

            values[setting] = Content(name, file!);
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }

    private static bool IsFile(string name) =>
        name.StartsWith(RecoveryBotSettings.Section + ":", StringComparison.OrdinalIgnoreCase)
        && name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    private static string Content(string name, string file)
    {
        try
        {
            return new FileInfo(file).Length <= Longest
                ? File.ReadAllText(file).Trim()
                : throw new SettingsFileException($"The file {file} that the setting {name} names is too long for a secret; name the right one.", inner: null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SettingsFileException($"The file {file} that the setting {name} names cannot be read; allow it or correct the name.", fault);
        }
    }
}
