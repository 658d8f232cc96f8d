using Microsoft.Extensions.Configuration;
using RecoveryBot.OnTelegram;

namespace RecoveryBot.Worker.Settings;

/// <summary>Reads what is set under "RecoveryBot:Telegram:". A wrong token is named and never quoted.</summary>
internal static class TelegramSettingsReader
{
    public const string Section = "Telegram";

    private const string Path = RecoveryBotSettings.Section + ":" + Section;
    private const string Token = nameof(TelegramSettings.Token);
    private const string ApiUrl = nameof(TelegramSettings.ApiUrl);

    /// <returns>No settings without a token; what is wrong, if anything is, in a sentence.</returns>
    public static (TelegramSettings? Settings, string? Wrong) Of(IConfiguration configuration)
    {
        var section = configuration.GetSection(Path);
        var token = section[Token]?.Trim() ?? "";
        var url = section[ApiUrl]?.Trim() is { Length: > 0 } set ? set : TelegramSettings.DefaultApiUrl.ToString();
        return (SettingsReader.UnknownIn(section, [Token, ApiUrl]), token.Length) switch
        {
            ({ } unknown, _) => (null, unknown),
            _ when section.Value is { Length: > 0 } => (
                null, $"The setting {Path} is a group: set {Path}:{Token}."),
            _ when !TelegramSettings.IsApiUrl(url) => (
                null, $"The setting {Path}:{ApiUrl} is not a web address such as {TelegramSettings.DefaultApiUrl}; correct it or leave it out."),
            (_, 0) => (null, null),
            _ when !TelegramSettings.IsToken(token) => (
                null, $"The setting {Path}:{Token} has a blank, a quote or another sign in it that no token has: copy the token alone, as BotFather gives it."),
            _ => (new TelegramSettings(token, new Uri(url)), null),
        };
    }
}
