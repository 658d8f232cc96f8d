using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.Conversations.People;

/// <summary>Dates, times and moments as ISO 8601 text.</summary>
public abstract class NodaJson<T>(IPattern<T> pattern) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return text is not null && pattern.Parse(text) is { Success: true } parsed
            ? parsed.Value
            : throw new JsonException($"This is no {typeof(T).Name} in ISO 8601.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(pattern.Format(value));
}

public sealed class LocalDateJson() : NodaJson<LocalDate>(LocalDatePattern.Iso);

public sealed class LocalTimeJson() : NodaJson<LocalTime>(LocalTimePattern.ExtendedIso);

public sealed class InstantJson() : NodaJson<Instant>(InstantPattern.ExtendedIso);
