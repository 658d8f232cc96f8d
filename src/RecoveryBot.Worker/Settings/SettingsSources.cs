using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.UserSecrets;

namespace RecoveryBot.Worker.Settings;

/// <summary>
/// Where settings come from, the later ones winning: appsettings.json beside the program, this user's, the one in the
/// working directory, user-secrets (dotnet user-secrets, for a checkout), environment variables. Any of them may name a file
/// that holds the value.
/// </summary>
internal static class SettingsSources
{
    /// <summary>The same as in this project's file.</summary>
    public const string UserSecretsId = "recoverybot";

    /// <exception cref="SettingsFileException">A file is there and cannot be read.</exception>
    public static IConfigurationRoot Read()
    {
        var builder = new ConfigurationBuilder();
        string?[] files =
        [
            Path.Combine(AppContext.BaseDirectory, "appsettings.json"),
            DefaultFolders.SettingsFile(),
            Path.GetFullPath("appsettings.json"),
            UserSecrets(),
        ];
        foreach (var file in files.OfType<string>().Distinct(StringComparer.Ordinal).Where(File.Exists))
        {
            Add(builder, file);
        }

        return SecretFiles.Read(builder.AddEnvironmentVariables().Build());
    }

    // Null for a user without a home folder.
    private static string? UserSecrets()
    {
        try
        {
            return PathHelper.GetSecretsPathFromSecretsId(UserSecretsId);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // Each file is read at once and by itself: a fault names its file, and nothing is watched for changes.
    private static void Add(ConfigurationBuilder builder, string file)
    {
        try
        {
            using var content = new MemoryStream(File.ReadAllBytes(file));
            builder.AddConfiguration(new ConfigurationBuilder().AddJsonStream(content).Build());
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidDataException)
        {
            throw new SettingsFileException($"The settings file {file} is not valid JSON; correct it or take it away.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SettingsFileException($"The settings file {file} cannot be read; allow it or take it away.", fault);
        }
    }
}

/// <summary>A settings file that is there and cannot be used. The message is one sentence for the operator.</summary>
internal sealed class SettingsFileException(string sentence, Exception? inner) : Exception(sentence, inner);
