using RecoveryBot.Application.Sending;
using RecoveryBot.OnTelegram.Rendering;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace RecoveryBot.OnTelegram.Sending;

/// <summary>A message as the Bot API wants to be asked for it.</summary>
internal static class TelegramRequests
{
    private static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    public static IRequest<Message> ToSend(TelegramChat chat, TelegramPage page) => page switch
    {
        { File: null } => new SendMessageRequest
        {
            ChatId = chat.Id,
            MessageThreadId = chat.Topic,
            Text = Html.Of(page.Lines),
            ParseMode = ParseMode.Html,
            LinkPreviewOptions = NoPreview,
            ReplyMarkup = page.Keyboard,
        },
        { HasPicture: true, File: { } picture } => new SendPhotoRequest
        {
            ChatId = chat.Id,
            MessageThreadId = chat.Topic,
            Photo = Upload(picture),
            Caption = Html.Of(page.Lines),
            ParseMode = ParseMode.Html,
            ReplyMarkup = page.Keyboard,
        },
        { File: { } file } => new SendDocumentRequest
        {
            ChatId = chat.Id,
            MessageThreadId = chat.Topic,
            Document = Upload(file),
            Caption = Html.Of(page.Lines),
            ParseMode = ParseMode.Html,
            ReplyMarkup = page.Keyboard,
        },
    };

    /// <param name="hasItsFile">The page's file stands in the message already, so that only the words below it change.</param>
    public static IRequest<Message> ToEdit(TelegramChat chat, int message, TelegramPage page, bool hasItsFile) => page switch
    {
        { File: null } => new EditMessageTextRequest
        {
            ChatId = chat.Id,
            MessageId = message,
            Text = Html.Of(page.Lines),
            ParseMode = ParseMode.Html,
            LinkPreviewOptions = NoPreview,
            ReplyMarkup = page.Keyboard,
        },
        _ when hasItsFile => new EditMessageCaptionRequest
        {
            ChatId = chat.Id,
            MessageId = message,
            Caption = Html.Of(page.Lines),
            ParseMode = ParseMode.Html,
            ReplyMarkup = page.Keyboard,
        },
        { File: { } file } => new EditMessageMediaRequest
        {
            ChatId = chat.Id,
            MessageId = message,
            Media = Media(page, file),
            ReplyMarkup = page.Keyboard,
        },
    };

    private static InputMedia Media(TelegramPage page, AttachmentFile file) => page.HasPicture
        ? new InputMediaPhoto { Media = Upload(file), Caption = Html.Of(page.Lines), ParseMode = ParseMode.Html }
        : new InputMediaDocument { Media = Upload(file), Caption = Html.Of(page.Lines), ParseMode = ParseMode.Html };

    private static InputFileStream Upload(AttachmentFile file) => InputFile.FromStream(new MemoryStream(file.Content.ToArray()), file.Name);
}
