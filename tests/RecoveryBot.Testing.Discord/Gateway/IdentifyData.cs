using System.Text.Json;
using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Discord.Gateway;

/// <summary>What an IDENTIFY says (events/gateway-events.mdx, "Identify").</summary>
internal sealed record IdentifyData(string Token, int Intents, int Shard, int Shards)
{
    /// <summary>Null when token, properties or intents are missing, or a field is of another kind.</summary>
    public static IdentifyData? Read(JsonNode? data)
    {
        if (data is not JsonObject json || json["token"]?.GetValueKind() != JsonValueKind.String
            || json["intents"] is not JsonValue intents || !intents.TryGetValue<int>(out var wanted)
            || json["properties"] is not JsonObject properties
            || new[] { "os", "browser", "device" }.Any(name => properties[name]?.GetValueKind() != JsonValueKind.String))
        {
            return null;
        }

        return json["shard"] switch
        {
            null => new IdentifyData((string)json["token"]!, wanted, 0, 1),
            JsonArray { Count: 2 } pair when pair.All(one => one?.GetValueKind() == JsonValueKind.Number) =>
                new IdentifyData((string)json["token"]!, wanted, (int)pair[0]!, (int)pair[1]!),
            _ => null,
        };
    }

    /// <summary>The close code it earns; null when it is right.</summary>
    public int? Fault(World world) => this switch
    {
        _ when !world.IsTokenGood(Token) => CloseCodes.AuthenticationFailed,
        _ when Shards < 1 || Shard < 0 || Shard >= Shards => CloseCodes.InvalidShard,
        _ when Shards < world.Settings.LeastShards => CloseCodes.ShardingRequired,
        _ when !Gateway.Intents.AreKnown(Intents) => CloseCodes.InvalidIntents,
        _ when Gateway.Intents.ArePrivileged(Intents) && !world.Settings.HasPrivilegedIntents => CloseCodes.DisallowedIntents,
        _ => null,
    };
}
