using System.Text.Json;
using NodaTime;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Interactions;

/// <summary>
/// Judges a request to the address where Discord may deliver interactions instead of the gateway. Pure: a genuine one is
/// handled like any other, and answered with 202, since its first answer goes the usual way (receiving-and-responding,
/// "Create Interaction Response").
/// </summary>
internal sealed class InteractionEndpoint(InteractionSignature signature)
{
    /// <summary>Far above the longest interaction there is.</summary>
    public const int LongestBody = 256 * 1024;

    private const int Ping = 1;

    private static readonly byte[] Pong = JsonSerializer.SerializeToUtf8Bytes(new { type = ResponseType.Pong });

    /// <param name="sent">X-Signature-Ed25519; null if it is missing.</param>
    /// <param name="timestamp">X-Signature-Timestamp; null if it is missing.</param>
    /// <param name="body">As it came, to the byte.</param>
    public EndpointResponse Answer(string? sent, string? timestamp, ReadOnlyMemory<byte> body, Instant now)
    {
        if (!signature.IsGenuine(sent, timestamp, body.Span, now))
        {
            return new EndpointResponse(401);
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            var isPing = root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.Number
                && type.TryGetInt32(out var kind) && kind == Ping;
            return (isPing, InteractionParser.Read(root)) switch
            {
                (true, _) => new EndpointResponse(200) { Json = Pong },
                (_, { } interaction) => new EndpointResponse(202) { Interaction = interaction },
                _ => new EndpointResponse(400),
            };
        }
        catch (JsonException)
        {
            return new EndpointResponse(400);
        }
    }
}

/// <param name="Status">HTTP.</param>
internal sealed record EndpointResponse(int Status)
{
    /// <summary>Null for no body.</summary>
    public byte[]? Json { get; init; }

    /// <summary>To be handled; null if there is nothing to.</summary>
    public Interaction? Interaction { get; init; }
}
