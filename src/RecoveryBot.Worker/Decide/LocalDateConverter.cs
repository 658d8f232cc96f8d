using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.Worker.Decide;

/// <summary>"2026-11-23". Only years that somebody can have lived in: windows of days around any other would leave the calendar.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true, Value: { Year: >= FirstYear and <= LastYear } date }
            ? date
            : throw new JsonException("must be a date such as 2026-11-23");

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
