using System.Collections.Concurrent;
using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Upkeep;
using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Sending;

/// <summary>Sends to Discord: answers an interaction where one waits, else writes into the direct chat.</summary>
/// <param name="ready">
/// Completes once the gateway has told what an earlier run left unanswered: what answers it waits until then.
/// </param>
internal sealed class DiscordPlatform(
    DiscordRest rest,
    DiscordPages pages,
    DirectChannels channels,
    OpenInteractions interactions,
    IHealth health,
    TimeProvider time,
    Task ready) : IChatPlatform
{
    // Apart from hearing, which may go on well meanwhile.
    private const string SendingPart = "discord, sending";

    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(10);

    // Who sends with a refused token is asked again by and by: it may have been a fault of theirs.
    private static readonly Duration AfterRefusedToken = Duration.FromMinutes(1);

    // Of the bot's 50 a second, so that whoever pressed a button never waits behind reminders.
    private static readonly Pace Unasked = new(20, Duration.FromSeconds(1));

    private readonly PagedMessages<DiscordPage> _direct = new();
    private readonly ConcurrentDictionary<long, ShownMessages> _answered = new();

    public string Name => DiscordName.Platform;

    // How much one chat takes only Discord's answers tell, and requests keep to that by themselves.
    public SendingLimits Limits { get; } = new(Unasked, _ => []);

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken stopping)
    {
        if (message.To is not { IsDirect: true, Id: { Length: > 0 and <= 20 } user } || !user.All(char.IsAsciiDigit))
        {
            return new SendOutcome.Unreachable("This is nobody on Discord.");
        }

        if (message.InReplyTo is { } update && !ready.IsCompleted && interactions.Of(update) is null)
        {
            await Task.WhenAny(ready, Task.Delay(ReadyWithin, time, stopping));
            stopping.ThrowIfCancellationRequested();
        }

        var outcome = await AttemptAsync(user, message, stopping);
        if (outcome is not (SendOutcome.SlowDown or SendOutcome.TryLater or SendOutcome.Unknown))
        {
            _direct.Forget(message.Id);
            _answered.TryRemove(message.Id, out _);
            interactions.Settle(message);
        }

        return outcome;
    }

    private async Task<SendOutcome> AttemptAsync(string user, OutgoingMessage message, CancellationToken stopping)
    {
        try
        {
            var shown = await ShowAsync(user, message, stopping);
            health.Well(SendingPart);
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
        var answered = Answered.NotHere;
        if (open is not null)
        {
            var direct = new DirectMessages(rest, open.Of.Channel, outgoing.Id);
            var begun = _answered.GetValueOrDefault(outgoing.Id, ShownMessages.None);
            answered = await new InteractionAnswers(open, direct, begun, shown => _answered[outgoing.Id] = shown)
                .ShowAsync(outgoing, asked, stopping);
        }

        return answered.Shown
            ?? await DirectAsync(user, answered.ButtonsTaken ? outgoing with { Shown = null } : outgoing, stopping);
    }

    private async Task<ShownMessages> DirectAsync(string user, OutgoingMessage outgoing, CancellationToken stopping)
    {
        var channel = await channels.OfAsync(user, stopping);
        var shown = await _direct.ShowAsync(
            new DirectMessages(rest, channel, outgoing.Id),
            outgoing,
            pages.Of(outgoing.Message, outgoing.File, offersWriting: false),
            stopping);
        await channels.SeenOpenAsync(user, channel, stopping);
        return shown;
    }

    private async Task<SendOutcome> OutcomeOfAsync(string user, RestFailure failure, CancellationToken stopping)
    {
        if (failure is RestFailure.TooFast { IsAbsurd: true })
        {
            health.Wrong(SendingPart, DiscordTroubles.AbsurdWait);
        }

        switch (failure)
        {
            case RestFailure.TooFast { Scope: LimitScope.Bucket } fast:
                return new SendOutcome.SlowDown(fast.Wait, SlowDownScope.Chat);
            case RestFailure.TooFast fast:
                return new SendOutcome.SlowDown(fast.Wait);
            case RestFailure.Guarded guarded:
                health.Wrong(Name, DiscordTroubles.TooManyRefusals);
                return new SendOutcome.SlowDown(guarded.Wait);
            case RestFailure.TokenRefused:
                health.Wrong(Name, DiscordTroubles.TokenRefused);
                return new SendOutcome.SlowDown(AfterRefusedToken);
            case RestFailure.NotNow later:
                return new SendOutcome.TryLater(later.Why);
            case RestFailure.Dark dark:
                return new SendOutcome.Unknown(dark.Why);
            case RestFailure.Refused { Code: JsonErrorCode.OpeningDirectMessagesTooFast }:
                return new SendOutcome.TryLater("direct chats were opened too fast");
            case RestFailure.Refused refused when IsClosed(refused):
                await SayClosedAsync(user, stopping);
                return new SendOutcome.Unreachable($"{refused.Status} {refused.Code}");
            case RestFailure.Refused refused:
                return new SendOutcome.Refused($"{refused.Status} {refused.Code}");
            default:
                return new SendOutcome.Refused(failure.GetType().Name);
        }
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

    private static bool IsClosed(RestFailure.Refused refused) => refused.Code is
        JsonErrorCode.CannotSendToThisUser or JsonErrorCode.NoMutualGuilds or JsonErrorCode.UnknownUser
        or JsonErrorCode.UnknownChannel or JsonErrorCode.MissingAccess or JsonErrorCode.InvalidRecipients;
}
