namespace RecoveryBot.OnTelegram;

/// <summary>Where Telegram delivers updates instead of being polled.</summary>
/// <param name="PublicUrl">What Telegram calls: https, a name that the internet knows.</param>
/// <param name="Address">What is listened to, behind whatever ends the encryption, such as "http://127.0.0.1:8080/telegram/".</param>
public sealed record TelegramWebhook(Uri PublicUrl, string Address)
{
    /// <summary>What is listened to, without the path.</summary>
    public string Origin => Address[..Address.IndexOf('/', "http://".Length)];

    /// <summary>Where the requests go, such as "/telegram", or "" for all of it.</summary>
    public string Path => Address[Origin.Length..^1];

    /// <summary>Plain HTTP with a path that ends with a stroke; "*" stands for every name.</summary>
    public static bool IsAddress(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        && text.EndsWith('/')
        && Uri.TryCreate(text.Replace("//*", "//localhost", StringComparison.Ordinal), UriKind.Absolute, out var url)
        && url is { Query: "", Fragment: "", UserInfo: "" };

    public static bool IsPublicUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "https", UserInfo: "", Fragment: "" };
}
