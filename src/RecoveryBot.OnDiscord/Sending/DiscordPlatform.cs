using System.Collections.Concurrent;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Pages;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Sending;

/// <summary>
/// Sends to Discord: into a channel what is for all, else it answers the interaction that a message answers, or writes into
/// the direct chat.
/// </summary>
/// <param name="nonces">Begins every nonce of this database's messages, so that none is taken for another database's.</param>
/// <param name="ready">
/// Completes once the gateway has told what an earlier run left unanswered: what answers it waits until then.
/// </param>
internal sealed class DiscordPlatform(
    DiscordRest rest,
    DiscordPages pages,
    DirectChannels channels,
    ChannelPosts posts,
    PendingInteractions interactions,
    SendingTroubles troubles,
    Func<string> nonces,
    TimeProvider time,
    Task ready) : IChatPlatform
{
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(10);

    // Of the bot's 50 a second, so that whoever pressed a button never waits behind reminders.
    private static readonly RateLimit Proactive = new(20, Duration.FromSeconds(1));

    private readonly PagedMessages<DiscordPage> _direct = new();
    private readonly ShownFiles _files = new();
    private readonly ConcurrentDictionary<long, ShownMessages> _answered = new();

    public string Name => DiscordName.Platform;

    // How much one chat takes only Discord's answers tell, and requests keep to that by themselves.
    public SendingLimits Limits { get; } = new(Proactive, _ => []);

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken stopping)
    {
        if (message.To.Id is not { Length: > 0 and <= 20 } user || !user.All(char.IsAsciiDigit))
        {
            return new SendOutcome.Unreachable("This is nobody on Discord.");
        }

        if (!message.To.IsDirect)
        {
            return await posts.SendAsync(message, NonceOf(message), stopping);
        }

        if (message.InReplyTo is { } update && !ready.IsCompleted && interactions.Of(update) is null)
        {
            await Task.WhenAny(ready, Task.Delay(ReadyWithin, time, stopping));
            stopping.ThrowIfCancellationRequested();
        }

        var outcome = await AttemptAsync(user, message, stopping);
        if (outcome is not (SendOutcome.RateLimited or SendOutcome.TryLater or SendOutcome.OutcomeUnknown))
        {
            _direct.Forget(message.Id);
            _answered.TryRemove(message.Id, out _);
        }

        return outcome;
    }

    public void Settled(QueuedMessage message) => interactions.Settle(message.InReplyTo, message.AlsoAnswers);

    private async Task<SendOutcome> AttemptAsync(string user, OutgoingMessage message, CancellationToken stopping)
    {
        try
        {
            var shown = await ShowAsync(user, message, stopping);
            troubles.None();
            return new SendOutcome.Sent(shown.ToString());
        }
        catch (RestFailedException failed)
        {
            return await OutcomeOfAsync(user, failed.Failure, stopping);
        }
    }

    private async Task<ShownMessages> ShowAsync(string user, OutgoingMessage outgoing, CancellationToken stopping)
    {
        var open = interactions.Of(outgoing.InReplyTo);
        var asked = pages.Of(outgoing.Message, outgoing.File, offersWriting: open is { Of.IsDirect: false });
        var responseResult = ResponseResult.NotHere;
        if (open is not null)
        {
            var direct = new ChannelMessages(rest, open.Of.Channel, NonceOf(outgoing), _files);
            var begun = _answered.GetValueOrDefault(outgoing.Id, ShownMessages.None);
            responseResult = await new InteractionResponses(open, direct, begun, shown => _answered[outgoing.Id] = shown)
                .ShowAsync(outgoing, asked, stopping);
        }

        return responseResult.Shown
            ?? await DirectAsync(user, responseResult.ButtonsTaken ? outgoing with { Shown = null } : outgoing, stopping);
    }

    private async Task<ShownMessages> DirectAsync(string user, OutgoingMessage outgoing, CancellationToken stopping)
    {
        var channel = await channels.OfAsync(user, stopping);
        var shown = await _direct.ShowAsync(
            new ChannelMessages(rest, channel, NonceOf(outgoing), _files),
            outgoing,
            pages.Of(outgoing.Message, outgoing.File, offersWriting: false),
            stopping);
        await channels.SeenOpenAsync(user, channel, stopping);
        return shown;
    }

    private string NonceOf(OutgoingMessage outgoing) => $"{nonces()}{outgoing.Id}";

    private async Task<SendOutcome> OutcomeOfAsync(string user, RestFailure failure, CancellationToken stopping)
    {
        var isNoChannel = SendingTroubles.IsNoChannelOfOurs(failure);
        if (isNoChannel && channels.TryLeave(user))
        {
            return new SendOutcome.TryLater("their channel is another by now");
        }

        if (!isNoChannel && !SendingTroubles.IsClosed(failure))
        {
            return troubles.OutcomeOf(failure);
        }

        if (channels.TryClose(user))
        {
            await SayClosedAsync(user, stopping);
        }

        return new SendOutcome.Unreachable(SendingTroubles.Of(failure), SparesAnswers: true);
    }

    // Somebody who is talking to the bot in a shared channel right now can be told there.
    private async Task SayClosedAsync(string user, CancellationToken stopping)
    {
        if (interactions.InChannelOf(user) is not { } open)
        {
            return;
        }

        try
        {
            await open.AloneAsync(() => open.FollowUpAsync(pages.DirectClosed(), isOnlyForOne: true, stopping));
        }
        catch (RestFailedException)
        {
            // They learn of it when no reminder comes.
        }
    }
}
