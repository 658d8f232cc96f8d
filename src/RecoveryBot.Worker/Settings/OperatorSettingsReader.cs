using System.Globalization;
using Microsoft.Extensions.Configuration;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Worker.Settings;

/// <summary>Reads who is told when something is wrong, such as "telegram:123456789, discord:200000000000000001".</summary>
internal static class OperatorSettingsReader
{
    public const string Section = "Operator";

    private const string Path = RecoveryBotSettings.Section + ":" + Section;

    private static readonly string[] Platforms = ["telegram", "discord"];

    /// <returns>No settings if nobody is named; what is wrong, if anything is, in a sentence.</returns>
    public static (OperatorSettings? Settings, string? Wrong) Of(IConfiguration configuration)
    {
        var chats = (configuration[Path] ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Chat)
            .ToList();
        return (chats.Count, chats.Contains(null)) switch
        {
            (_, true) => (null, $"The setting {Path} must name your own chat as platform and number, such as telegram:123456789; several with commas."),
            (0, _) => (null, null),
            _ => (new OperatorSettings([.. chats.OfType<Place>()]), null),
        };
    }

    private static Place? Chat(string text) => text.Split(':', StringSplitOptions.TrimEntries) switch
    {
        [var platform, var id] when Platforms.Contains(platform.ToLowerInvariant())
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 =>
            Place.Direct(platform.ToLowerInvariant(), id),
        _ => null,
    };
}
