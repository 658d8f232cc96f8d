using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.Testing.Discord.Gateway;

/// <summary>What a session sees of an event, by its intents (events/gateway.mdx, "Gateway Intents").</summary>
internal static class EventFilter
{
    /// <summary>Null when it sees nothing.</summary>
    public static JsonObject? For(Session session, string name, Channel channel, JsonObject data, FakeDiscordSettings settings)
    {
        if (name == "INTERACTION_CREATE")
        {
            return data;
        }

        var wanted = channel.IsDirect ? Intents.DirectMessages : Intents.GuildMessages;
        if ((session.Intents & wanted) == 0)
        {
            return null;
        }

        return channel.IsDirect || (session.Intents & Intents.MessageContent) != 0 || IsItsBusiness(data, settings)
            ? data
            : WithoutContent(data);
    }

    /// <summary>The bot sees its own messages whole, and those that mention it.</summary>
    private static bool IsItsBusiness(JsonObject data, FakeDiscordSettings settings) =>
        (string?)data["author"]?["id"] == settings.ApplicationIdText
        || ((string?)data["content"] ?? "").Contains($"<@{settings.ApplicationIdText}>", StringComparison.Ordinal);

    private static JsonObject WithoutContent(JsonObject data)
    {
        var seen = data.DeepClone().AsObject();
        if (seen.ContainsKey("content"))
        {
            seen["content"] = "";
            seen["embeds"] = new JsonArray();
            seen["attachments"] = new JsonArray();
            seen["components"] = new JsonArray();
        }

        return seen;
    }
}
