using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>Type <c>Message</c> of the Bot API.</summary>
internal static class MessageJson
{
    public static JsonObject Write(World world, Chat chat, ShownMessage message)
    {
        var json = new JsonObject
        {
            ["message_id"] = message.Id,
            ["from"] = message.Sender is { } person ? PersonJson.User(person) : PersonJson.Bot(world.Settings),
            ["chat"] = PersonJson.Chat(chat),
            ["date"] = message.SentAt.ToUnixTimeSeconds(),
        };
        if (message.IsAnonymous)
        {
            SignAsChat(json, chat);
        }

        if (message.EditedAt is { } edited)
        {
            json["edit_date"] = edited.ToUnixTimeSeconds();
        }

        if (message.Thread is { } thread)
        {
            json["message_thread_id"] = thread;
            json["is_topic_message"] = true;
        }

        foreach (var (name, value) in Shown(message))
        {
            json[name] = value?.DeepClone();
        }

        return json;
    }

    /// <summary>What an edit can change: two messages that are equal here look the same.</summary>
    public static JsonObject Shown(ShownMessage message)
    {
        var json = new JsonObject();
        switch (message.Content)
        {
            case Content.Words words:
                AddText(json, "text", "entities", words.Text);
                break;
            case Content.Photo photo:
                json["photo"] = new JsonArray(PhotoSize(photo));
                AddText(json, "caption", "caption_entities", photo.Caption);
                break;
            case Content.Document document:
                var file = FileFields(document.File);
                file["file_name"] = document.File.Name;
                json["document"] = file;
                AddText(json, "caption", "caption_entities", document.Caption);
                break;
            case Content.Other other:
                json = (JsonObject)other.Fields.DeepClone();
                break;
            default:
                throw new InvalidOperationException($"No JSON is written for {message.Content.GetType().Name}.");
        }

        if (!message.Buttons.IsEmpty)
        {
            json["reply_markup"] = KeyboardJson.Write(message.Buttons);
        }

        return json;
    }

    /// <summary>"sender_chat": in a group beside an account that stands for all of them, in a channel alone (Bot API, type Message).</summary>
    private static void SignAsChat(JsonObject json, Chat chat)
    {
        json["sender_chat"] = PersonJson.Chat(chat);
        json.Remove("from");
        if (chat.Kind != ChatKind.Channel)
        {
            json["from"] = new JsonObject
            {
                ["id"] = 1087968824,
                ["is_bot"] = true,
                ["first_name"] = "Group",
                ["username"] = "GroupAnonymousBot",
            };
        }
    }

    private static void AddText(JsonObject json, string name, string entities, StyledText text)
    {
        if (text.Text.Length == 0)
        {
            return;
        }

        json[name] = text.Text;
        if (EntityJson.Write(text) is { Count: > 0 } written)
        {
            json[entities] = written;
        }
    }

    private static JsonObject PhotoSize(Content.Photo photo)
    {
        var size = FileFields(photo.File);
        size["width"] = photo.Width;
        size["height"] = photo.Height;
        return size;
    }

    private static JsonObject FileFields(ShownFile file) => new()
    {
        ["file_id"] = file.Id,
        ["file_unique_id"] = "unique-" + file.Id,
        ["file_size"] = file.Bytes.Length,
    };
}
