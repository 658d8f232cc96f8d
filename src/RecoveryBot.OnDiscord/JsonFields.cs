using System.Text.Json;

namespace RecoveryBot.OnDiscord;

/// <summary>Reads fields of what Discord sends. Anything may be missing, of another kind or broken, and is then null.</summary>
internal static class JsonFields
{
    public static JsonElement? Of(JsonElement from, string name)
    {
        try
        {
            return from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            // Another field's name holds a lone half of a surrogate pair.
            return null;
        }
    }

    public static string? Text(JsonElement from, string name)
    {
        try
        {
            return Of(from, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // A lone half of a surrogate pair, or no UTF-8.
            return null;
        }
    }
}
