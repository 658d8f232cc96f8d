using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnDiscord.Gateway;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Receiving;

/// <summary>The commands that Discord offers when somebody types a slash (interactions/application-commands).</summary>
internal sealed class SlashCommands(DiscordRest rest, GatewayStateFile memory, IReadOnlyList<CommandHelp> commands)
{
    private const int ChatInput = 1;
    private const int StringOption = 3;
    private const int LongestDescription = 100;

    // In guilds and in the bot's direct chat.
    private static readonly int[] Contexts = [0, 1];

    // In a guild, or by a person for themselves.
    private static readonly int[] Installations = [0, 1];

    /// <summary>Registers the commands if they are others than last time. False if that was not possible now.</summary>
    /// <exception cref="RestFailedException">The token is refused.</exception>
    public async Task<bool> TryKeepAsync(CancellationToken stopping)
    {
        try
        {
            var itself = await rest.SendAsync(Routes.GetCurrentApplication(), stopping);
            var application = Pages.SentMessage.IdOf(itself);
            var json = ToJson(InstallationsOf(itself));
            var stamp = $"{application}:{Convert.ToHexStringLower(SHA256.HashData(json))}";
            if (application is not null && memory.Commands != stamp)
            {
                await rest.SendAsync(Routes.OverwriteGlobalCommands(application, json), stopping);
                memory.Registered(stamp);
            }

            return application is not null;
        }
        catch (RestFailedException failed) when (failed.Failure is not RestFailure.TokenRefused)
        {
            return false;
        }
    }

    /// <summary>
    /// How the bot can be installed, as the developer portal allows it, so that a change there is registered anew; none if
    /// Discord does not say.
    /// </summary>
    private static IReadOnlyList<int> InstallationsOf(JsonElement application) =>
        JsonFields.Of(application, "integration_types_config") is { ValueKind: JsonValueKind.Object } allowed
            ? [.. Installations.Where(type => JsonFields.Of(allowed, type.ToString(CultureInfo.InvariantCulture)) is not null)]
            : [];

    private byte[] ToJson(IReadOnlyList<int> installations) => JsonSerializer.SerializeToUtf8Bytes(commands.Select(command => new Dictionary<string, object?>
    {
        ["type"] = ChatInput,
        ["name"] = command.Name,
        ["description"] = Cut(command.Does),
        ["contexts"] = Contexts,
        // Null: wherever the portal allows.
        ["integration_types"] = installations.Count > 0 ? installations : null,
        ["options"] = command.Takes is { } takes
            ? new[]
            {
                new Dictionary<string, object?>
                {
                    ["type"] = StringOption, ["name"] = takes.Name, ["description"] = Cut(takes.Example), ["required"] = false,
                },
            }
            : [],
    }).ToList());

    private static string Cut(string words) => words.Length <= LongestDescription ? words : words[..LongestDescription];
}
