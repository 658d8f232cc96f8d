using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.Worker.Decide;

/// <summary>
/// Says in our own words why a line could not be read: walks its JSON beside the types that it should have become. Only
/// asked once reading has failed, so it costs good lines nothing.
/// </summary>
internal static class LineShape
{
    private static readonly JsonDocumentOptions AsRead = new() { MaxDepth = DecideJson.Options.MaxDepth };

    /// <summary>The first thing that a person can put right; null if all of it has the shape of a line.</summary>
    public static LineProblem? FirstProblem(ReadOnlySpan<byte> utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8.ToArray(), AsRead);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Of(json.RootElement, typeof(DecideLine), "")
                : new("", "must be a JSON object");
        }
        catch (JsonException broken)
        {
            return new("", FormattableString.Invariant($"must be one JSON object on the line, and is none from byte {broken.BytePositionInLine + 1} on"));
        }
        catch (InvalidOperationException)
        {
            return new("", "holds text that is not Unicode");
        }
    }

    private static LineProblem? Of(JsonElement value, Type type, string at)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(LocalDate))
        {
            return IsDate(value) ? null : new(at, LineDates.MustBe);
        }

        var shape = DecideJson.Options.GetTypeInfo(plain);
        return (shape.Kind, value.ValueKind) switch
        {
            (JsonTypeInfoKind.Object, JsonValueKind.Object) => Fields(value, shape, at),
            (JsonTypeInfoKind.Enumerable, JsonValueKind.Array) => Entries(value, shape.ElementType!, at),
            _ => null,
        };
    }

    private static bool IsDate(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(value.GetString()!).Success;

    private static LineProblem? Entries(JsonElement value, Type type, string at) => value.EnumerateArray()
        .Select((entry, index) => Of(entry, type, FormattableString.Invariant($"{at}[{index}]")))
        .FirstOrDefault(problem => problem is not null);

    private static LineProblem? Fields(JsonElement value, JsonTypeInfo shape, string at)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in value.EnumerateObject())
        {
            var path = at.Length == 0 ? entry.Name : $"{at}.{entry.Name}";
            if (shape.Properties.FirstOrDefault(field => field.Name == entry.Name) is not { } field)
            {
                return new(path, "is not a known field");
            }

            if (!seen.Add(entry.Name))
            {
                return new(path, "stands here twice");
            }

            if ((entry.Value.ValueKind == JsonValueKind.Null ? Null(field, path) : Of(entry.Value, field.PropertyType, path)) is { } problem)
            {
                return problem;
            }
        }

        var missing = shape.Properties.Where(field => field.IsRequired && !seen.Contains(field.Name)).Select(field => field.Name).ToList();
        return missing.Count == 0 ? null : new(at, $"is missing {string.Join(" and ", missing)}");
    }

    private static LineProblem? Null(JsonPropertyInfo field, string at) => field switch
    {
        _ when field.PropertyType == typeof(LocalDate) => new(at, LineDates.MustBe),
        { PropertyType.IsValueType: true } or { IsSetNullable: true } or { AssociatedParameter.IsNullable: true } => null,
        _ => new(at, "must not be null"),
    };
}
