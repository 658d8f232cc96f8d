using System.Globalization;
using System.Text.Json;

namespace RecoveryBot.Application.Exports;

/// <summary>
/// A list in a history holds no null. The serializer checks this of every field, and of no list's entries.
/// </summary>
internal static class NullEntries
{
    /// <summary>Where the first one stands, such as "$.facts[3]"; null if there is none.</summary>
    public static string? FirstIn(JsonElement element, string path = "$") => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Index()
            .Select(entry => At(entry.Item, $"{path}[{entry.Index.ToString(CultureInfo.InvariantCulture)}]"))
            .FirstOrDefault(found => found is not null),
        JsonValueKind.Object => element.EnumerateObject()
            .Select(field => FirstIn(field.Value, $"{path}.{field.Name}"))
            .FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static string? At(JsonElement entry, string path) =>
        entry.ValueKind == JsonValueKind.Null ? path : FirstIn(entry, path);
}
