using System.Globalization;
using RecoveryBot.Application.Sending;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Rendering;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using Line = RecoveryBot.Conversations.Messages.Line;

namespace RecoveryBot.OnTelegram.Sending;

/// <summary>What can be done with messages in one chat.</summary>
internal sealed class MessageCalls(BotCalls calls, TelegramChat chat) : IMessageCalls<TelegramPage>
{
    private static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    public async Task<string> SendAsync(TelegramPage telegramPage, int number, CancellationToken stopping)
    {
        var sent = await calls.CallAsync(
            new SendMessageRequest
            {
                ChatId = chat.Id,
                MessageThreadId = chat.Topic,
                Text = Html.Of(telegramPage.Lines),
                ParseMode = ParseMode.Html,
                LinkPreviewOptions = NoPreview,
                ReplyMarkup = telegramPage.Keyboard,
            },
            stopping);
        return IdOf(sent);
    }

    /// <summary>A picture is shown, any other file is offered to be saved.</summary>
    /// <returns>The new message's id.</returns>
    public async Task<string> SendAsync(
        AttachmentFile file, IReadOnlyList<Line> caption, InlineKeyboardMarkup? keyboard, CancellationToken stopping)
    {
        using var content = new MemoryStream(file.Content.ToArray());
        var upload = InputFile.FromStream(content, file.Name);
        var isPicture = file.MediaType is "image/png" or "image/jpeg";
        IRequest<Message> request = isPicture
            ? new SendPhotoRequest
            {
                ChatId = chat.Id,
                MessageThreadId = chat.Topic,
                Photo = upload,
                Caption = Html.Of(caption),
                ParseMode = ParseMode.Html,
                ReplyMarkup = keyboard,
            }
            : new SendDocumentRequest
            {
                ChatId = chat.Id,
                MessageThreadId = chat.Topic,
                Document = upload,
                Caption = Html.Of(caption),
                ParseMode = ParseMode.Html,
                ReplyMarkup = keyboard,
            };
        return IdOf(await calls.CallAsync(request, stopping));
    }

    public async Task<bool> EditAsync(string message, TelegramPage telegramPage, CancellationToken stopping)
    {
        if (!TryRead(message, out var id))
        {
            return false;
        }

        try
        {
            await calls.CallAsync(
                new EditMessageTextRequest
                {
                    ChatId = chat.Id,
                    MessageId = id,
                    Text = Html.Of(telegramPage.Lines),
                    ParseMode = ParseMode.Html,
                    LinkPreviewOptions = NoPreview,
                    ReplyMarkup = telegramPage.Keyboard,
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
        catch (CallFailedException failed) when (failed.Failure is CallFailure.OutcomeUnknown outcomeUnknown)
        {
            // Made twice, the same edit changes nothing, so it may simply be tried again.
            throw new CallFailedException(new CallFailure.TryLater(outcomeUnknown.Why));
        }
    }

    public Task TakeButtonsAsync(string message, CancellationToken stopping) => TryRead(message, out var id)
        ? IfPossibleAsync(calls.CallAsync(new EditMessageReplyMarkupRequest { ChatId = chat.Id, MessageId = id }, stopping))
        : Task.CompletedTask;

    /// <summary>Not possible after 48 hours.</summary>
    public Task DeleteAsync(string message, CancellationToken stopping) => TryRead(message, out var id)
        ? IfPossibleAsync(calls.CallAsync(new DeleteMessageRequest { ChatId = chat.Id, MessageId = id }, stopping))
        : Task.CompletedTask;

    // What speaks against the chat or the whole platform speaks against the rest of the message as well.
    private static async Task IfPossibleAsync(Task call)
    {
        try
        {
            await call;
        }
        catch (CallFailedException failed) when (failed.Failure
            is CallFailure.SameAlready or CallFailure.NotEditable or CallFailure.Refused or CallFailure.OutcomeUnknown)
        {
        }
    }

    private static string IdOf(Message message) => message.MessageId.ToString(CultureInfo.InvariantCulture);

    private static bool TryRead(string message, out int id) =>
        int.TryParse(message, NumberStyles.None, CultureInfo.InvariantCulture, out id);
}

internal sealed record TelegramPage(IReadOnlyList<Line> Lines, InlineKeyboardMarkup? Keyboard);
