using System.Text.Json;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>One message of the gateway, as far as its envelope goes (events/gateway-events, "Payload Structure").</summary>
/// <param name="Op">See <see cref="Opcode"/>.</param>
/// <param name="Seq">Only events have one.</param>
/// <param name="Type">An event's name.</param>
internal sealed record GatewayPayload(int Op, JsonElement Data, long? Seq, string? Type)
{
    /// <returns>Null if it is no such thing.</returns>
    public static GatewayPayload? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("op", out var op) || op.ValueKind != JsonValueKind.Number || !op.TryGetInt32(out var code))
            {
                return null;
            }

            var data = root.TryGetProperty("d", out var d) ? d.Clone() : default;
            var seq = root.TryGetProperty("s", out var s) && s.ValueKind == JsonValueKind.Number && s.TryGetInt64(out var number) && number >= 0
                ? number
                : (long?)null;
            var type = root.TryGetProperty("t", out var t) && t.ValueKind == JsonValueKind.String ? t.GetString() : null;
            return new(code, data, seq, type);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string with a lone half of a surrogate pair.
            return null;
        }
    }

    /// <summary>Without what it holds: words, tokens.</summary>
    public override string ToString() => $"{nameof(GatewayPayload)} {Op} {Type}";
}

/// <summary>Gateway opcodes (topics/opcodes-and-status-codes).</summary>
internal static class Opcode
{
    public const int Dispatch = 0;
    public const int Heartbeat = 1;
    public const int Identify = 2;
    public const int Resume = 6;
    public const int Reconnect = 7;
    public const int InvalidSession = 9;
    public const int Hello = 10;
    public const int HeartbeatAck = 11;
}

/// <summary>Something that happened on Discord.</summary>
/// <param name="Session">Counted from the start of the program.</param>
/// <param name="Seq">Its place in the session.</param>
internal sealed record GatewayEvent(int Shard, int Session, long Seq, string Type, JsonElement Data)
{
    /// <summary>Without what happened.</summary>
    public override string ToString() => $"{nameof(GatewayEvent)} {Shard}:{Seq} {Type}";
}
