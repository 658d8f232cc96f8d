using System.Text.RegularExpressions;

namespace RecoveryBot.OnTelegram;

/// <summary>What an operator sets for Telegram.</summary>
/// <param name="Token">As BotFather gives it. Whoever has it is the bot: it goes into no text.</param>
/// <param name="ApiUrl">The Bot API server, without a path.</param>
public sealed partial record TelegramSettings(string Token, Uri ApiUrl)
{
    public static readonly Uri DefaultApiUrl = new("https://api.telegram.org");

    /// <summary>Null: Telegram is polled.</summary>
    public TelegramWebhook? Webhook { get; init; }

    /// <summary>Whether it can be a token, which has no blanks, quotes or strokes; whether it is one, only Telegram knows.</summary>
    public static bool IsToken(string text) => TokenShape().IsMatch(text);

    /// <summary>An absolute address that the library can put a path of its own behind.</summary>
    public static bool IsApiUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && url is { PathAndQuery: "/", Fragment: "", UserInfo: "" };

    /// <summary>Without the token: records print themselves into logs.</summary>
    public override string ToString() => $"{nameof(TelegramSettings)} {{ ApiUrl = {ApiUrl} }}";

    [GeneratedRegex(@"\A[A-Za-z0-9:._~+=-]{1,256}\z")]
    private static partial Regex TokenShape();
}
