using RecoveryBot.OnDiscord.Interactions;

namespace RecoveryBot.OnDiscord;

/// <summary>Where Discord may deliver interactions instead of the gateway.</summary>
/// <param name="PublicKey">The application's, from the developer portal: 64 hexadecimal digits.</param>
/// <param name="Address">What is listened to, such as "http://*:8080/discord/".</param>
public sealed record DiscordEndpoint(string PublicKey, string Address)
{
    /// <summary>What is listened to, without the path.</summary>
    public string Origin => Address[..Address.IndexOf('/', "http://".Length)];

    /// <summary>Where the requests go, such as "/discord", or "" for all of it.</summary>
    public string Path => Address[Origin.Length..^1];

    public static bool IsPublicKey(string text) => InteractionSignature.IsPublicKey(text);

    /// <summary>Plain HTTP with a path that ends with a stroke; "*" stands for every name.</summary>
    public static bool IsAddress(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        && text.EndsWith('/')
        && Uri.TryCreate(text.Replace("//*", "//localhost", StringComparison.Ordinal), UriKind.Absolute, out var url)
        && url is { Query: "", Fragment: "", UserInfo: "" };
}
