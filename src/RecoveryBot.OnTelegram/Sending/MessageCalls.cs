using System.Globalization;
using RecoveryBot.Application.Sending;
using RecoveryBot.OnTelegram.Calls;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace RecoveryBot.OnTelegram.Sending;

/// <summary>What can be done with messages in one chat.</summary>
/// <param name="files">Which file stands in which message.</param>
internal sealed class MessageCalls(BotCalls calls, TelegramChat chat, ShownFiles files) : IMessageCalls<TelegramPage>
{
    public async Task<string> SendAsync(TelegramPage page, int number, CancellationToken stopping)
    {
        var sent = IdOf(await calls.CallAsync(TelegramRequests.ToSend(chat, page), stopping));
        files.Keep(chat.Channel, sent, page.File);
        return sent;
    }

    public async Task<bool> EditAsync(string message, TelegramPage page, CancellationToken stopping)
    {
        if (!TryRead(message, out var id))
        {
            return false;
        }

        try
        {
            await calls.CallAsync(
                TelegramRequests.ToEdit(chat, id, page, hasItsFile: files.IsThere(chat.Channel, message, page.File)), stopping);
            files.Keep(chat.Channel, message, page.File);
            return true;
        }
        catch (CallFailedException failed) when (failed.Failure is CallFailure.SameAlready)
        {
            files.Keep(chat.Channel, message, page.File);
            return true;
        }
        catch (CallFailedException failed) when (failed.Failure is CallFailure.NotEditable gone)
        {
            if (gone.IsThere)
            {
                // Its picture may show who is not to be shown any more.
                await DeleteAsync(message, stopping);
            }

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
