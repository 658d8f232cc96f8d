using System.Globalization;
using System.Text.Json;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnDiscord.Interactions;

namespace RecoveryBot.OnDiscord.Receiving;

/// <summary>Something that was sent to the bot in its direct chat (resources/message).</summary>
/// <param name="Words">As they were typed, beside files as well; empty for a voice message, a sticker and the like.</param>
internal sealed record ReceivedMessage(string Id, string User, string Channel, string Words)
{
    private const int Default = 0;
    private const int Reply = 19;

    // An earlier change that is told of once more, because somebody pinned the message, is none of now.
    private static readonly TimeSpan ChangesCount = TimeSpan.FromDays(1);

    /// <summary>What the person is called, as Discord shows them; null if it does not say.</summary>
    public string? Name { get; private init; }

    /// <summary>When the words became these; null if they always were.</summary>
    public DateTimeOffset? EditedAt { get; private init; }

    /// <summary>The same for the same words at the same time, however often Discord tells of them.</summary>
    public string UpdateId => EditedAt is { } at
        ? string.Create(CultureInfo.InvariantCulture, $"edit:{Id}:{at.UtcTicks / TimeSpan.TicksPerMicrosecond}")
        : Id;

    public Input Input => (EditedAt, Input.Written(Words)) switch
    {
        (not null, var changed and not Input.Wordless) => new Input.Edited(changed),
        (_, var written) => written,
    };

    /// <returns>Null if it is anything else: of a bot, in a guild, a notice of Discord's own.</returns>
    public static ReceivedMessage? Read(JsonElement message)
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
                && content.GetString() is { } words
                    ? new(id, user, channel, words) { Name = UserName.Of(author) }
                    : null;
        }
        catch (InvalidOperationException)
        {
            // A number that is none, or a string with a lone half of a surrogate pair.
            return null;
        }
    }

    /// <summary>
    /// What somebody changed of their message. Discord tells of a message as updated for its own reasons too, such as the
    /// preview of a link; then it was not edited, or no later than is known.
    /// </summary>
    /// <returns>Null if nobody changed anything now.</returns>
    public static ReceivedMessage? ReadEdit(JsonElement message, DateTimeOffset now) =>
        Read(message) is { } text
        && DateTimeOffset.TryParse(
            JsonFields.Text(message, "edited_timestamp"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
        && now - at < ChangesCount
            ? text with { EditedAt = at }
            : null;

    /// <summary>Without words and name: records print themselves into logs.</summary>
    public override string ToString() => $"{nameof(ReceivedMessage)} {Id}";

    private static string? Snowflake(JsonElement from, string name) =>
        from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 and <= 20 } id && id.All(char.IsAsciiDigit)
            ? id
            : null;
}
