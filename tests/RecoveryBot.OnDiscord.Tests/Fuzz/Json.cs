using System.Text.Json;

namespace RecoveryBot.OnDiscord.Tests.Fuzz;

internal static class Json
{
    /// <returns>Null if it is no JSON.</returns>
    public static JsonElement? Parsed(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static JsonElement Of(string json) => Parsed(System.Text.Encoding.UTF8.GetBytes(json))!.Value;
}
