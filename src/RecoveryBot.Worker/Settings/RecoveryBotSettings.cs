using RecoveryBot.Application.Maintenance;
using RecoveryBot.OnDiscord;
using RecoveryBot.OnTelegram;

namespace RecoveryBot.Worker.Settings;

/// <summary>Everything an operator can set under "RecoveryBot:". Folders are full paths; they need not exist yet.</summary>
/// <param name="DataFolder">The database, the log and files saved from the chat.</param>
/// <param name="KeysFolder">What the database is encrypted with; apart, so that a copy of the data cannot be read.</param>
public sealed record RecoveryBotSettings(string DataFolder, string KeysFolder)
{
    public const string Section = "RecoveryBot";

    /// <summary>Null without a token.</summary>
    public TelegramSettings? Telegram { get; init; }

    /// <summary>Null without a token.</summary>
    public DiscordSettings? Discord { get; init; }

    /// <summary>Null without a folder for them.</summary>
    public BackupSettings? Backups { get; init; }

    /// <summary>Null if nobody is told.</summary>
    public OperatorSettings? Operator { get; init; }

    /// <summary>Where health and figures can be asked for, such as "http://127.0.0.1:8080"; null: nowhere.</summary>
    public string? WebAddress { get; init; }

    /// <summary>What the terminal saves for the person at it.</summary>
    public string FilesFolder => Path.Combine(DataFolder, "files");
}

/// <summary>What reading the settings came to.</summary>
public abstract record SettingsResult
{
    private SettingsResult()
    {
    }

    public sealed record Accepted(RecoveryBotSettings Settings) : SettingsResult;

    /// <param name="Sentence">Names the setting and what to do.</param>
    public sealed record Wrong(string Sentence) : SettingsResult;
}
