using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace RecoveryBot.Conversations.People;

/// <summary>
/// A part of a stored value that is read by itself: of a shape that is not known any more it is null, and nothing beside it is lost.
/// </summary>
internal class PartConverter<T> : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var begin = reader;
        try
        {
            return JsonSerializer.Deserialize(ref reader, Shape(options));
        }
        catch (JsonException)
        {
            reader = begin;
            reader.Skip();
            return null;
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, Shape(options));

    private static JsonTypeInfo<T> Shape(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
