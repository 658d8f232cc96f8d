using System.Text.RegularExpressions;

namespace RecoveryBot.OnDiscord;

/// <summary>What an operator sets for Discord.</summary>
/// <param name="Token">As the developer portal gives it. Whoever has it is the bot: it goes into no text.</param>
/// <param name="ApiUrl">Discord's API with its version, ending with a slash.</param>
/// <param name="MemoryFile">Where the gateway's session is kept over a restart.</param>
public sealed partial record DiscordSettings(string Token, Uri ApiUrl, string MemoryFile)
{
    public static readonly Uri DefaultApiUrl = new("https://discord.com/api/v10/");

    /// <summary>Null: interactions come over the gateway.</summary>
    public DiscordEndpoint? Endpoint { get; init; }

    /// <summary>Whether it can be a token, which has no blanks, quotes or strokes; whether it is one, only Discord knows.</summary>
    public static bool IsToken(string text) => TokenShape().IsMatch(text);

    /// <summary>An absolute address that paths can be put behind.</summary>
    public static bool IsApiUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && url is { Query: "", Fragment: "", UserInfo: "" }
        && url.AbsolutePath.EndsWith('/');

    /// <summary>Without the token: records print themselves into logs.</summary>
    public override string ToString() => $"{nameof(DiscordSettings)} {{ ApiUrl = {ApiUrl} }}";

    [GeneratedRegex(@"\A[A-Za-z0-9:._~+=-]{1,256}\z")]
    private static partial Regex TokenShape();
}
