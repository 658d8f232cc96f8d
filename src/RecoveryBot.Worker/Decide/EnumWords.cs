using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RecoveryBot.Worker.Decide;

/// <summary>The words of an enumeration on the wire, and an error that names the wrong one.</summary>
internal abstract class EnumWords<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _values;

    private readonly string[] _words;

    protected EnumWords(JsonNamingPolicy policy)
    {
        _values = Enum.GetValues<T>().ToFrozenDictionary(value => policy.ConvertName(value.ToString()), StringComparer.Ordinal);
        _words = [.. Enum.GetValues<T>().Select(value => policy.ConvertName(value.ToString()))];
    }

    /// <summary>The word of a value; enumerations here count from 0 without gaps.</summary>
    public string this[T value] => _words[Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Value(reader.GetString()!)
            : throw new WrongWordException($"must be one of {string.Join(", ", _words)}");

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Value(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(this[value]);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(this[value]);

    private T Value(string word) => _values.TryGetValue(word, out var value)
        ? value
        : throw new WrongWordException($"unknown word '{word}', expected one of {string.Join(", ", _words)}");
}

/// <summary>"low_intensity_cardio".</summary>
internal sealed class SnakeCaseEnumWords<T>() : EnumWords<T>(JsonNamingPolicy.SnakeCaseLower)
    where T : struct, Enum
{
    public static readonly SnakeCaseEnumWords<T> Instance = new();
}

/// <summary>"ACTIVE_RECOVERY".</summary>
internal sealed class UpperCaseEnumWords<T>() : EnumWords<T>(JsonNamingPolicy.SnakeCaseUpper)
    where T : struct, Enum
{
    public static readonly UpperCaseEnumWords<T> Instance = new();
}

/// <summary>"sleepQuality".</summary>
internal sealed class CamelCaseEnumWords<T>() : EnumWords<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum
{
    public static readonly CamelCaseEnumWords<T> Instance = new();
}
