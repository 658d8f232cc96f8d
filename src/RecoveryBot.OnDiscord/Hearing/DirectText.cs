using System.Text.Json;

namespace RecoveryBot.OnDiscord.Hearing;

/// <summary>Something that was written to the bot in its direct chat (resources/message).</summary>
internal sealed record DirectText(string Id, string User, string Channel, string Words)
{
    private const int Default = 0;
    private const int Reply = 19;

    /// <returns>Null if it is anything else: of a bot, in a guild, without words.</returns>
    public static DirectText? Read(JsonElement message)
    {
        try
        {
            return message.ValueKind == JsonValueKind.Object
                && !message.TryGetProperty("guild_id", out _)
                && (!message.TryGetProperty("type", out var type) || (type.TryGetInt32(out var kind) && kind is Default or Reply))
                && message.TryGetProperty("author", out var author) && author.ValueKind == JsonValueKind.Object
                && !(author.TryGetProperty("bot", out var bot) && bot.ValueKind == JsonValueKind.True)
                && Snowflake(message, "id") is { } id
                && Snowflake(author, "id") is { } user
                && Snowflake(message, "channel_id") is { } channel
                && message.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.String
                && content.GetString() is { Length: > 0 } words
                    ? new(id, user, channel, words)
                    : null;
        }
        catch (InvalidOperationException)
        {
            // A number that is none, or a string with a lone half of a surrogate pair.
            return null;
        }
    }

    /// <summary>Without the words: records print themselves into logs.</summary>
    public override string ToString() => $"{nameof(DirectText)} {Id}";

    private static string? Snowflake(JsonElement from, string name) =>
        from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 and <= 20 } id && id.All(char.IsAsciiDigit)
            ? id
            : null;
}
