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
    private const string WebhookUrl = nameof(WebhookUrl);
    private const string WebhookAddress = nameof(WebhookAddress);

    /// <returns>No settings without a token; what is wrong, if anything is, in a sentence.</returns>
    public static (TelegramSettings? Settings, string? Wrong) Of(IConfiguration configuration)
    {
        var section = configuration.GetSection(Path);
        var token = section[Token]?.Trim() ?? "";
        var url = section[ApiUrl]?.Trim() is { Length: > 0 } set ? set : TelegramSettings.DefaultApiUrl.ToString();
        var webhook = Webhook(section);
        return (SettingsReader.UnknownIn(section, [Token, ApiUrl, WebhookUrl, WebhookAddress]), token.Length) switch
        {
            ({ } unknown, _) => (null, unknown),
            _ when section.Value is { Length: > 0 } => (
                null, $"The setting {Path} is a group: set {Path}:{Token}."),
            _ when !TelegramSettings.IsApiUrl(url) => (
                null, $"The setting {Path}:{ApiUrl} is not a web address such as {TelegramSettings.DefaultApiUrl}; correct it or leave it out."),
            _ when webhook.Wrong is { } wrong => (null, wrong),
            (_, 0) => (null, null),
            _ when !TelegramSettings.IsToken(token) => (
                null, $"The setting {Path}:{Token} has a blank, a quote or another sign in it that no token has: copy the token alone, as BotFather gives it."),
            _ => (new TelegramSettings(token, new Uri(url)) { Webhook = webhook.Webhook }, null),
        };
    }

    /// <returns>No webhook without either setting: Telegram is polled.</returns>
    private static (TelegramWebhook? Webhook, string? Wrong) Webhook(IConfigurationSection section)
    {
        var url = section[WebhookUrl]?.Trim() ?? "";
        var address = section[WebhookAddress]?.Trim() ?? "";
        return (url.Length, address.Length) switch
        {
            (0, 0) => (null, null),
            (_, 0) => (null, $"The setting {Path}:{WebhookUrl} needs {Path}:{WebhookAddress} too: what Telegram calls, and what is listened to."),
            (0, _) => (null, $"The setting {Path}:{WebhookAddress} needs {Path}:{WebhookUrl} too: what is listened to, and what Telegram calls."),
            _ when !TelegramWebhook.IsPublicUrl(url) => (
                null, $"The setting {Path}:{WebhookUrl} must be an https address that Telegram can reach, such as https://bot.example.org/telegram/."),
            _ when !TelegramWebhook.IsAddress(address) => (
                null, $"The setting {Path}:{WebhookAddress} must be like http://127.0.0.1:8080/telegram/ (plain http, a stroke at the end)."),
            _ => (new TelegramWebhook(new Uri(url), address), null),
        };
    }
}
