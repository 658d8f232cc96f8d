using System.Text.Json;
using System.Text.Json.Serialization;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Parties;

/// <summary>Turns what is told into bytes and back. The bytes may hold words and names: encrypt them.</summary>
public static class ToldCodec
{
    public static byte[] Write(Told told) => JsonSerializer.SerializeToUtf8Bytes(told, ToldJson.Default.Told);

    /// <exception cref="JsonException">The bytes hold nothing that this program knows.</exception>
    public static Told Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, ToldJson.Default.Told) ?? throw new JsonException("Nothing is told in these bytes.");
}

[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(LocalDateJson), typeof(LocalTimeJson), typeof(InstantJson)])]
[JsonSerializable(typeof(Told))]
internal sealed partial class ToldJson : JsonSerializerContext;
