using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>Type <c>MessageEntity</c> of the Bot API, both ways.</summary>
internal static class EntityJson
{
    /// <summary>The text's entities, and the command at its start, which Telegram finds by itself.</summary>
    public static JsonArray Write(StyledText text)
    {
        var command = CommandLength(text.Text);
        var entities = command > 0 ? [new TextEntity("bot_command", 0, command), .. text.Entities] : text.Entities;
        return [.. entities.Select(Write)];
    }

    /// <exception cref="RefusedException">An entity reaches past the text.</exception>
    public static TextEntity Read(JsonNode? json, int textLength)
    {
        var kind = json?["type"]?.ToString() ?? "";
        var entity = new TextEntity(
            kind, (int?)json?["offset"] ?? 0, (int?)json?["length"] ?? 0, (json?[Argument(kind)])?.ToString());
        Refusals.CannotParse("entity is out of the text").If(
            entity.Offset < 0 || entity.Length <= 0 || entity.Offset + (long)entity.Length > textLength);
        return entity;
    }

    private static JsonObject Write(TextEntity entity)
    {
        var json = new JsonObject { ["type"] = entity.Kind, ["offset"] = entity.Offset, ["length"] = entity.Length };
        if (entity.Argument is not null)
        {
            json[Argument(entity.Kind)] = entity.Argument;
        }

        return json;
    }

    private static string Argument(string kind) => kind switch
    {
        "text_link" => "url",
        "custom_emoji" => "custom_emoji_id",
        _ => "language",
    };

    private static int CommandLength(string text)
    {
        var end = 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '@'))
        {
            end++;
        }

        return text.StartsWith('/') && end > 1 ? end : 0;
    }
}
