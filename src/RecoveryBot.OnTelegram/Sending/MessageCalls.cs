using RecoveryBot.Application.Sending;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Words;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace RecoveryBot.OnTelegram.Sending;

/// <summary>What can be done with messages in one chat.</summary>
internal sealed class MessageCalls(BotCalls calls, long chat)
{
    private static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    /// <returns>The new message's id.</returns>
    public async Task<int> SendAsync(IReadOnlyList<Line> page, InlineKeyboardMarkup? keyboard, CancellationToken stopping)
    {
        var sent = await calls.CallAsync(
            new SendMessageRequest
            {
                ChatId = chat,
                Text = Html.Of(page),
                ParseMode = ParseMode.Html,
                LinkPreviewOptions = NoPreview,
                ReplyMarkup = keyboard,
            },
            stopping);
        return sent.MessageId;
    }

    /// <summary>A picture is shown, any other file is offered to be saved.</summary>
    /// <returns>The new message's id.</returns>
    public async Task<int> SendAsync(
        AttachedFile file, IReadOnlyList<Line> caption, InlineKeyboardMarkup? keyboard, CancellationToken stopping)
    {
        using var content = new MemoryStream(file.Content.ToArray());
        var upload = InputFile.FromStream(content, file.Name);
        var isPicture = file.MediaType is "image/png" or "image/jpeg";
        IRequest<Message> request = isPicture
            ? new SendPhotoRequest { ChatId = chat, Photo = upload, Caption = Html.Of(caption), ParseMode = ParseMode.Html, ReplyMarkup = keyboard }
            : new SendDocumentRequest { ChatId = chat, Document = upload, Caption = Html.Of(caption), ParseMode = ParseMode.Html, ReplyMarkup = keyboard };
        return (await calls.CallAsync(request, stopping)).MessageId;
    }

    /// <returns>False if the message cannot be edited any more.</returns>
    public async Task<bool> EditAsync(
        int message, IReadOnlyList<Line> page, InlineKeyboardMarkup? keyboard, CancellationToken stopping)
    {
        try
        {
            await calls.CallAsync(
                new EditMessageTextRequest
                {
                    ChatId = chat,
                    MessageId = message,
                    Text = Html.Of(page),
                    ParseMode = ParseMode.Html,
                    LinkPreviewOptions = NoPreview,
                    ReplyMarkup = keyboard,
                },
                stopping);
            return true;
        }
        catch (CallFailedException failed) when (failed.Failure is CallFailure.SameAlready)
        {
            return true;
        }
        catch (CallFailedException failed) when (failed.Failure is CallFailure.NotEditable)
        {
            return false;
        }
        catch (CallFailedException failed) when (failed.Failure is CallFailure.Dark dark)
        {
            // Made twice, the same edit changes nothing, so it may simply be tried again.
            throw new CallFailedException(new CallFailure.NotNow(dark.Why));
        }
    }

    /// <summary>Buttons that stay are recognised as old ones, so this need not succeed.</summary>
    public Task TakeButtonsAsync(int message, CancellationToken stopping) => IfPossibleAsync(calls.CallAsync(
        new EditMessageReplyMarkupRequest { ChatId = chat, MessageId = message }, stopping));

    /// <summary>Not possible after 48 hours: then it stays.</summary>
    public Task DeleteAsync(int message, CancellationToken stopping) => IfPossibleAsync(calls.CallAsync(
        new DeleteMessageRequest { ChatId = chat, MessageId = message }, stopping));

    // What speaks against the chat or the whole platform speaks against the rest of the message as well.
    private static async Task IfPossibleAsync(Task call)
    {
        try
        {
            await call;
        }
        catch (CallFailedException failed) when (failed.Failure
            is CallFailure.SameAlready or CallFailure.NotEditable or CallFailure.Refused or CallFailure.Dark)
        {
        }
    }
}
