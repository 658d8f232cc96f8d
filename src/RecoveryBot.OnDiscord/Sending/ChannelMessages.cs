using System.Text.Json;
using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.OnDiscord.Pages;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Sending;

/// <summary>What can be done with messages in one channel, direct or not, by the bot's token.</summary>
/// <param name="nonce">The message's own on every attempt: Discord makes a message once for it.</param>
/// <param name="isReplaced">What was edited too often for Discord is shown anew.</param>
/// <param name="files">Which file stands in which message.</param>
internal sealed class ChannelMessages(DiscordRest rest, string channel, string nonce, ShownFiles files, bool isReplaced = true) : IMessageCalls<DiscordPage>
{
    // Nobody waits for it.
    private static readonly Duration ButtonsWait = Duration.FromMinutes(1);

    private Place Here => Place.Channel(DiscordName.Platform, channel);

    public async Task<string> SendAsync(DiscordPage page, int number, CancellationToken stopping)
    {
        var sent = await RepeatableAsync(rest.SendAsync(
            Routes.CreateMessage(channel, page.ToJson($"{nonce}.{number}"), page.Files), stopping));
        if (SentMessage.IdOf(sent) is not { } id)
        {
            throw new RestFailedException(new RestFailure.TryLater("a message without an id"));
        }

        files.Keep(Here, id, page.File);
        return new MessageRef(channel, id).ToString();
    }

    public async Task<bool> EditAsync(string message, DiscordPage page, CancellationToken stopping)
    {
        var shown = MessageRef.Read(message);
        if (shown.Channel is null)
        {
            return false;
        }

        try
        {
            var isThere = files.IsThere(Here, shown.Message, page.File);
            await RepeatableAsync(rest.SendAsync(
                Routes.EditMessage(shown.Channel, shown.Message, page.ToEdit(keepsFiles: isThere)) with { Files = isThere ? [] : page.Files }, stopping));
            files.Keep(Here, shown.Message, page.File);
            return true;
        }
        catch (RestFailedException failed) when (IsNotEditable(failed.Failure))
        {
            return false;
        }
    }

    /// <summary>A channel takes few edits, and what the person asked for goes first.</summary>
    public Task TakeButtonsAsync(string message, CancellationToken stopping)
    {
        _ = InTheBackgroundAsync(IfPossibleAsync(
            message,
            shown => Routes.EditMessage(shown.Channel!, shown.Message, DiscordPage.WithoutButtons()) with { LongestWait = ButtonsWait },
            stopping));
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string message, CancellationToken stopping) =>
        IfPossibleAsync(message, shown => Routes.DeleteMessage(shown.Channel!, shown.Message), stopping);

    private static async Task InTheBackgroundAsync(Task call)
    {
        try
        {
            await call;
        }
        catch (Exception given) when (given is RestFailedException or OperationCanceledException)
        {
            // The buttons stay, and are recognised as old ones.
        }
    }

    // What speaks against the whole chat or bot speaks against the rest of the message as well.
    private async Task IfPossibleAsync(string message, Func<MessageRef, RestRequest> request, CancellationToken stopping)
    {
        if (MessageRef.Read(message) is not { Channel: not null } shown)
        {
            return;
        }

        try
        {
            await rest.SendAsync(request(shown), stopping);
        }
        catch (RestFailedException failed) when (failed.Failure is RestFailure.OutcomeUnknown || IsNotEditable(failed.Failure))
        {
        }
    }

    // By its nonce a message is made once, and an edit changes nothing the second time: both may simply be tried again.
    private static async Task<JsonElement> RepeatableAsync(Task<JsonElement> call)
    {
        try
        {
            return await call;
        }
        catch (RestFailedException failed) when (failed.Failure is RestFailure.OutcomeUnknown outcomeUnknown)
        {
            throw new RestFailedException(new RestFailure.TryLater(outcomeUnknown.Why));
        }
    }

    private bool IsNotEditable(RestFailure failure) => failure is RestFailure.Refused { Status: 404 }
        || (isReplaced && failure is RestFailure.Refused { Code: JsonErrorCode.OldMessageEditedTooOften });
}
