using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using Telegram.Bot.Types.ReplyMarkups;

namespace RecoveryBot.OnTelegram.Sending;

/// <summary>One message as Telegram shows it.</summary>
/// <param name="File">A picture is shown, any other file is offered to be saved, with the lines below; null for words alone.</param>
internal sealed record TelegramPage(IReadOnlyList<Line> Lines, InlineKeyboardMarkup? Keyboard, AttachmentFile? File = null)
{
    // In characters as they are read.
    private static readonly Pagination Texts = new(4096);
    private static readonly Pagination Captions = new(1024);

    public bool HasPicture => File is { MediaType: "image/png" or "image/jpeg" };

    /// <summary>Mostly one, more if it is too long for one. Of what stands below a file, as much as fits.</summary>
    public static IReadOnlyList<TelegramPage> Of(Message message, AttachmentFile? file)
    {
        if (file is not null)
        {
            return [new TelegramPage(Captions.Cut(message.Text), Rendering.Keyboard.Of(message.Rows), file)];
        }

        var pages = Texts.Of(message.Text);
        return [.. pages.Select((lines, index) => new TelegramPage(lines, index == pages.Count - 1 ? Rendering.Keyboard.Of(message.Rows) : null))];
    }
}
