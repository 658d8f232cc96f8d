using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Telegram.Updates;

/// <param name="Kind">The field of type <c>Update</c> it is: <c>message</c>, <c>callback_query</c>…</param>
/// <param name="Lives">How long Telegram keeps it for the bot.</param>
internal sealed record Update(string Kind, JsonObject Payload, TimeSpan Lives)
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    public static Update Message(JsonObject message) => new("message", message, Day);

    public static Update EditedMessage(JsonObject message) => new("edited_message", message, Day);

    public static Update ChannelPost(JsonObject message) => new("channel_post", message, Day);

    /// <summary>Whatever it holds.</summary>
    public static Update Odd(string kind, JsonObject payload) => new(kind, payload, Day);

    public static Update CallbackQuery(JsonObject query) => new("callback_query", query, TimeSpan.FromSeconds(150));

    public static Update MyChatMember(JsonObject change) => new("my_chat_member", change, Day);

    public static Update ChatMember(JsonObject change) => new("chat_member", change, Day);
}
