using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Methods;

/// <summary>Methods that change or take back a message. Edits share the send limits.</summary>
internal sealed class Editing(World world)
{
    /// <summary>Bots take messages back for two days (Bot API, deleteMessage).</summary>
    private static readonly TimeSpan Deletable = TimeSpan.FromHours(48);

    public JsonNode EditMessageText(Call call)
    {
        var text = TextReading.Text(call);
        return Edit(call, message =>
        {
            Refusals.NoTextToEdit.If(message.Content is not Content.Words);
            return message with { Content = new Content.Words(text) };
        });
    }

    public JsonNode EditMessageCaption(Call call)
    {
        var caption = TextReading.Caption(call);
        return Edit(call, message => message.Content switch
        {
            Content.Photo photo => message with { Content = photo with { Caption = caption } },
            Content.Document document => message with { Content = document with { Caption = caption } },
            _ => throw new RefusedException(Refusals.NoCaptionToEdit),
        });
    }

    /// <summary>A photo or a document in the place of what the message was made of, words included (Bot API, editMessageMedia).</summary>
    public JsonNode EditMessageMedia(Call call)
    {
        var media = call.Media();
        var caption = TextReading.Caption(media);
        return Edit(call, message => message with { Content = Read(media, caption) });
    }

    private Content Read(Call media, StyledText caption)
    {
        if (media.Text("type") == "document")
        {
            return new Content.Document(FileReading.File(world, media, "media"), caption);
        }

        Refusals.NoSuchMedia.If(media.Text("type") != "photo");
        var file = FileReading.File(world, media, "media");
        var (width, height) = FileReading.PictureSize(file);
        return new Content.Photo(file, width, height, caption);
    }

    public JsonNode EditMessageReplyMarkup(Call call) => Edit(call, message => message);

    public JsonNode DeleteMessage(Call call)
    {
        var chat = ChatLookup.ToWrite(world, call);
        var message = chat.Message((int)(call.Number("message_id") ?? 0));
        Refusals.NothingToDelete.If(message is null);
        Refusals.MayNotDelete.If(
            world.Now - message!.SentAt >= Deletable
            || (message.Sender is not null && chat.IsGroup && chat.Bot is not Standing.Administrator));
        chat.Remove(message.Id);
        return true;
    }

    /// <summary>An edit without a keyboard takes the old one away.</summary>
    private JsonObject Edit(Call call, Func<ShownMessage, ShownMessage> change)
    {
        var buttons = KeyboardJson.Read(call);
        var chat = ChatLookup.ToWrite(world, call);
        var message = chat.Message((int)(call.Number("message_id") ?? 0));
        Refusals.NothingToEdit.If(message is null);
        Refusals.MayNotEdit.If(message!.Sender is not null);
        var edited = change(message) with { Buttons = buttons, EditedAt = world.Now };
        Refusals.NotModified.If(JsonNode.DeepEquals(MessageJson.Shown(edited), MessageJson.Shown(message)));
        ChatLookup.Spend(world, chat, call);
        chat.Replace(edited);
        return MessageJson.Write(world, chat, edited);
    }
}
