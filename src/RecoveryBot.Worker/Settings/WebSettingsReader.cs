using Microsoft.Extensions.Configuration;

namespace RecoveryBot.Worker.Settings;

/// <summary>Reads what is set under "RecoveryBot:Web:".</summary>
internal static class WebSettingsReader
{
    public const string Section = "Web";

    private const string Path = RecoveryBotSettings.Section + ":" + Section;
    private const string Address = nameof(Address);

    /// <returns>Null without an address; what is wrong, if anything is, in a sentence.</returns>
    public static (string? Address, string? Wrong) Of(IConfiguration configuration)
    {
        var section = configuration.GetSection(Path);
        var address = section[Address]?.Trim().TrimEnd('/') ?? "";
        return (SettingsReader.UnknownIn(section, [Address]), address.Length) switch
        {
            ({ } unknown, _) => (null, unknown),
            (_, 0) => (null, null),
            _ when !IsOrigin(address) => (
                null, $"The setting {Path}:{Address} must be like http://127.0.0.1:8080 (plain http, a port, no path), which only this machine reaches."),
            _ => (address, null),
        };
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text.Replace("//*", "//localhost", StringComparison.Ordinal), UriKind.Absolute, out var url)
        && url is { Scheme: "http", PathAndQuery: "/", Fragment: "", UserInfo: "" };
}
