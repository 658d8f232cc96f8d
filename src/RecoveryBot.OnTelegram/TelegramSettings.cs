using System.Text.RegularExpressions;

namespace RecoveryBot.OnTelegram;

/// <summary>What an operator sets for Telegram.</summary>
/// <param name="Token">As BotFather gives it. Whoever has it is the bot: it goes into no text.</param>
/// <param name="ApiUrl">The Bot API server, without a path.</param>
public sealed partial record TelegramSettings(string Token, Uri ApiUrl)
{
    public static readonly Uri UsualApiUrl = new("https://api.telegram.org");

    /// <summary>Whether it looks like a token; whether it is one, only Telegram knows.</summary>
    public static bool IsToken(string text) => TokenShape().IsMatch(text);

    /// <summary>An absolute address that the library can put a path of its own behind.</summary>
    public static bool IsApiUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && url is { PathAndQuery: "/", Fragment: "", UserInfo: "" };

    /// <summary>Without the token: records print themselves into logs.</summary>
    public override string ToString() => $"{nameof(TelegramSettings)} {{ ApiUrl = {ApiUrl} }}";

    [GeneratedRegex(@"\A[0-9]{1,16}:[A-Za-z0-9_-]{20,128}\z")]
    private static partial Regex TokenShape();
}
