using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace RecoveryBot.Worker.Decide;

/// <summary>
/// Lets a null of an optional field mean "not said": the field keeps its default, as if the line had left it out. What is
/// required stays required, and names and words are checked as ever.
/// </summary>
internal static class NullAsDefault
{
    private static readonly MethodInfo LenientValueMethod =
        typeof(NullAsDefault).GetMethod(nameof(LenientValue), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static void Modify(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        var blank = type.CreateObject?.Invoke();
        foreach (var field in type.Properties)
        {
            if (field.PropertyType.IsValueType)
            {
                if (Nullable.GetUnderlyingType(field.PropertyType) is null && Default(field, blank) is { } unsaid)
                {
                    field.CustomConverter = (JsonConverter)LenientValueMethod
                        .MakeGenericMethod(field.PropertyType)
                        .Invoke(null, [type.Options, unsaid])!;
                }
            }
            else if (!field.IsSetNullable && !field.IsRequired && field.Set is { } set)
            {
                field.IsSetNullable = true;
                field.Set = (owner, value) =>
                {
                    if (value is not null)
                    {
                        set(owner, value);
                    }
                };
            }
        }
    }

    /// <summary>What the field holds when a line leaves it out; null if no line may.</summary>
    private static object? Default(JsonPropertyInfo field, object? blank) => field switch
    {
        { IsRequired: true } => null,
        { AssociatedParameter: { } parameter } => parameter.HasDefaultValue ? parameter.DefaultValue : null,
        { Set: null } => null,
        _ => blank is null ? null : field.Get?.Invoke(blank),
    };

    private static LenientConverter<T> LenientValue<T>(JsonSerializerOptions options, object unsaid)
        where T : struct =>
        new((JsonConverter<T>)options.GetConverter(typeof(T)), (T)unsaid);

    private sealed class LenientConverter<T>(JsonConverter<T> strict, T unsaid) : JsonConverter<T>
        where T : struct
    {
        public override bool HandleNull => true;

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Null ? unsaid : strict.Read(ref reader, typeToConvert, options);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            strict.Write(writer, value, options);
    }
}
