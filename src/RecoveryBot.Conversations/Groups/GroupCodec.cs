using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Serialization.SystemTextJson;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups;

/// <summary>Turns what a group remembers into bytes and back. The bytes hold names: encrypt them.</summary>
public static class GroupCodec
{
    private const int Shape = 1;

    public static byte[] Write(GroupState group) =>
        JsonSerializer.SerializeToUtf8Bytes(new StoredGroup(Shape, group), GroupJson.Default.StoredGroup);

    /// <exception cref="JsonException">The bytes hold no group of a shape that this program knows.</exception>
    public static GroupState Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, GroupJson.Default.StoredGroup) is { Shape: Shape, Group: { } group }
            ? group
            : throw new JsonException("There is no group in these bytes.");
}

internal sealed record StoredGroup(int Shape, GroupState Group);

[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    Converters = [typeof(NodaTimeDefaultJsonConverterFactory)])]
[JsonSerializable(typeof(StoredGroup))]
internal sealed partial class GroupJson : JsonSerializerContext;
