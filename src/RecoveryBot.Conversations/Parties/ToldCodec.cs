using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Serialization.SystemTextJson;

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
    Converters = [typeof(NodaTimeDefaultJsonConverterFactory)])]
[JsonSerializable(typeof(Told))]
internal sealed partial class ToldJson : JsonSerializerContext;
