using System.Text.Json;
using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Discord.Gateway;

/// <summary>What a bot sends: an opcode and its data (events/gateway-events.mdx, "Payload Structure").</summary>
internal sealed record Payload(int Opcode, JsonNode? Data)
{
    /// <summary>Null for what cannot be decoded.</summary>
    public static Payload? Read(string? text)
    {
        try
        {
            return text is not null && JsonNode.Parse(text) is JsonObject json
                && json["op"]?.GetValueKind() == JsonValueKind.Number && json["op"]!.AsValue().TryGetValue<int>(out var opcode)
                ? new Payload(opcode, json["d"])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
