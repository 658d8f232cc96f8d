using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Serialization.SystemTextJson;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Communities;

/// <summary>Turns what a community remembers into bytes and back. The bytes hold words and salts: encrypt them.</summary>
public static class CommunityCodec
{
    private const int Shape = 1;

    public static byte[] Write(CommunityState community) =>
        JsonSerializer.SerializeToUtf8Bytes(new StoredCommunity(Shape, community), CommunityJson.Default.StoredCommunity);

    /// <returns>Null for a shape that only a later program knows.</returns>
    public static CommunityState? Read(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, CommunityJson.Default.StoredCommunity) is { Shape: Shape, Community: { } community } ? community : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

internal sealed record StoredCommunity(int Shape, CommunityState Community);

[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    Converters = [typeof(NodaTimeDefaultJsonConverterFactory)])]
[JsonSerializable(typeof(StoredCommunity))]
internal sealed partial class CommunityJson : JsonSerializerContext;
