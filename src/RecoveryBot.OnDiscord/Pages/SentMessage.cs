using System.Text.Json;

namespace RecoveryBot.OnDiscord.Pages;

/// <summary>Reads the message that Discord answers with.</summary>
internal static class SentMessage
{
    /// <returns>Null if there is none; it goes into addresses.</returns>
    public static string? IdOf(JsonElement message) =>
        JsonFields.Text(message, "id") is { Length: > 0 } id && id.All(char.IsAsciiDigit) ? id : null;

    /// <summary>Whether it has these words. Discord trims what it is sent, so that only letters and digits count.</summary>
    public static bool Says(JsonElement message, string? words) =>
        words is not null && JsonFields.Text(message, "content") is { } content
        && content.Where(char.IsLetterOrDigit).SequenceEqual(words.Where(char.IsLetterOrDigit));
}
