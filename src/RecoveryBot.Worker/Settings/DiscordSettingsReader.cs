using Microsoft.Extensions.Configuration;
using RecoveryBot.OnDiscord;

namespace RecoveryBot.Worker.Settings;

/// <summary>Reads what is set under "RecoveryBot:Discord:". A wrong token is named and never quoted.</summary>
internal static class DiscordSettingsReader
{
    public const string Section = "Discord";

    /// <summary>In the data folder: where the gateway's session is kept over a restart.</summary>
    private const string MemoryFile = "discord.json";

    private const string Path = RecoveryBotSettings.Section + ":" + Section;
    private const string Token = nameof(DiscordSettings.Token);
    private const string ApiUrl = nameof(DiscordSettings.ApiUrl);
    private const string PublicKey = nameof(DiscordEndpoint.PublicKey);
    private const string Address = "InteractionsAddress";

    /// <returns>No settings without a token; what is wrong, if anything is, in a sentence.</returns>
    public static (DiscordSettings? Settings, string? Wrong) Of(IConfiguration configuration, string dataFolder)
    {
        var section = configuration.GetSection(Path);
        var token = section[Token]?.Trim() ?? "";
        var url = section[ApiUrl]?.Trim() is { Length: > 0 } set ? set : DiscordSettings.DefaultApiUrl.ToString();
        url = url.EndsWith('/') ? url : url + "/";
        var endpoint = Endpoint(section);
        return (SettingsReader.UnknownIn(section, [Token, ApiUrl, PublicKey, Address]), token.Length) switch
        {
            ({ } unknown, _) => (null, unknown),
            _ when section.Value is { Length: > 0 } => (
                null, $"The setting {Path} is a group: set {Path}:{Token}."),
            _ when !DiscordSettings.IsApiUrl(url) => (
                null, $"The setting {Path}:{ApiUrl} is not a web address such as {DiscordSettings.DefaultApiUrl}; correct it or leave it out."),
            _ when endpoint.Wrong is { } wrong => (null, wrong),
            (_, 0) => (null, null),
            _ when !DiscordSettings.IsToken(token) => (
                null, $"The setting {Path}:{Token} has a blank, a quote or another sign in it that no token has: copy the token alone, as the developer portal gives it (Bot, Reset Token)."),
            _ => (
                new DiscordSettings(token, new Uri(url), System.IO.Path.Combine(dataFolder, MemoryFile)) { Endpoint = endpoint.Endpoint },
                null),
        };
    }

    /// <returns>No endpoint without either setting: interactions come over the gateway.</returns>
    private static (DiscordEndpoint? Endpoint, string? Wrong) Endpoint(IConfigurationSection section)
    {
        var key = section[PublicKey]?.Trim() ?? "";
        var address = section[Address]?.Trim() ?? "";
        return (key.Length, address.Length) switch
        {
            (0, 0) => (null, null),
            (0, _) => (null, $"The setting {Path}:{Address} needs {Path}:{PublicKey} too: without it nobody can tell Discord from a stranger."),
            (_, 0) => (null, $"The setting {Path}:{PublicKey} is of use only with {Path}:{Address}; set both or neither."),
            _ when !DiscordEndpoint.IsPublicKey(key) => (
                null, $"The setting {Path}:{PublicKey} is not a public key: the developer portal shows it (General Information) as 64 digits and letters a to f."),
            _ when !DiscordEndpoint.IsAddress(address) => (
                null, $"The setting {Path}:{Address} must be like http://*:8080/discord/ (plain http, a stroke at the end)."),
            _ => (new DiscordEndpoint(key, address), null),
        };
    }
}
