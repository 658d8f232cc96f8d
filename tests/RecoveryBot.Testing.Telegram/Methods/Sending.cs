using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Methods;

/// <summary>Methods that put a message into a chat.</summary>
internal sealed class Sending(World world)
{
    public JsonNode SendMessage(Call call) => Send(call, new Content.Words(TextReading.Text(call)));

    public JsonNode SendPhoto(Call call)
    {
        var caption = TextReading.Caption(call);
        var file = FileReading.File(world, call, "photo");
        var (width, height) = FileReading.PictureSize(file);
        return Send(call, new Content.Photo(file, width, height, caption));
    }

    public JsonNode SendDocument(Call call)
    {
        var caption = TextReading.Caption(call);
        return Send(call, new Content.Document(FileReading.File(world, call, "document"), caption));
    }

    /// <summary>"Typing…": shown to nobody here, but refused like a message.</summary>
    public JsonNode SendChatAction(Call call)
    {
        _ = ChatLookup.ToWrite(world, call);
        return true;
    }

    private JsonObject Send(Call call, Content content)
    {
        var buttons = KeyboardJson.Read(call);
        var chat = ChatLookup.ToWrite(world, call);
        ChatLookup.Spend(world, chat, call);
        var message = chat.Add(id => new ShownMessage(id, null, world.Now, content)
        {
            Buttons = buttons,
            Thread = call.Number("message_thread_id"),
            IsSilent = call.Flag("disable_notification"),
        });
        return MessageJson.Write(world, chat, message);
    }
}
