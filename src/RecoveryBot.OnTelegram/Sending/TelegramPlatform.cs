using System.Globalization;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.OnTelegram.Calls;

namespace RecoveryBot.OnTelegram.Sending;

/// <summary>Sends to Telegram, edits what a card shows, and says what came of it.</summary>
internal sealed class TelegramPlatform(BotCalls calls, PostPressAnswers presses, IHealth health, TimeProvider time) : IChatPlatform
{
    public const string PlatformName = "telegram";

    // Apart from hearing, which may go on well meanwhile.
    private const string SendingPart = "telegram, sending";

    // Who sends with a refused token is asked again by and by: it may have been a fault of theirs.
    private static readonly Duration AfterRefusedToken = Duration.FromMinutes(1);

    // 30 a second over all, 1 a second in a chat with short bursts, 20 a minute in a group, the last two with
    // a little to spare: nobody knows how a burst is counted.
    private static readonly RateLimit Proactive = new(30, Duration.FromSeconds(1));
    private static readonly RateLimit InAnyChat = new(3, Duration.FromSeconds(3));
    private static readonly RateLimit InAGroup = new(18, Duration.FromMinutes(1));

    private readonly PagedMessages<TelegramPage> _pages = new();
    private readonly ShownFiles _files = new();
    private readonly Lock _floodGate = new();
    private readonly long _began = time.GetTimestamp();
    private FloodScope _flood = FloodScope.Calm;

    public string Name => PlatformName;

    public SendingLimits Limits { get; } =
        new(Proactive, chat => chat.IsDirect ? [InAnyChat] : [InAnyChat, InAGroup]);

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken stopping)
    {
        if (TelegramChat.Read(message.To) is not { } chat)
        {
            return new SendOutcome.Unreachable("This is no chat of Telegram's.");
        }

        if (presses.Knows(message.InReplyTo)
            && (await presses.AnswerAsync(message.AlsoAnswers.Prepend(message.InReplyTo!), message.Message, stopping) || !message.Message.MustBeSeen))
        {
            return new SendOutcome.Sent(ShownMessages.None.ToString());
        }

        var outcome = await AttemptAsync(new MessageCalls(calls, chat, _files), message, stopping);
        if (outcome is not (SendOutcome.RateLimited or SendOutcome.TryLater or SendOutcome.OutcomeUnknown))
        {
            _pages.Forget(message.Id);
        }

        return outcome;
    }

    private async Task<SendOutcome> AttemptAsync(MessageCalls messages, OutgoingMessage message, CancellationToken stopping)
    {
        try
        {
            var shown = await ShowAsync(messages, message, stopping);
            health.Well(SendingPart);
            return new SendOutcome.Sent(shown.ToString());
        }
        catch (CallFailedException failed)
        {
            return OutcomeOf(failed.Failure, message.To);
        }
    }

    private async Task<ShownMessages> ShowAsync(MessageCalls messages, OutgoingMessage outgoing, CancellationToken stopping)
    {
        try
        {
            return await _pages.ShowAsync(messages, outgoing, TelegramPage.Of(outgoing.Message, outgoing.File), stopping);
        }
        catch (CallFailedException failed) when (failed.Failure is CallFailure.FileRefused && outgoing.File is not null)
        {
            return await _pages.ShowAsync(messages, outgoing, TelegramPage.Of(outgoing.Message, file: null), stopping);
        }
    }

    private SendOutcome OutcomeOf(CallFailure failure, Place to)
    {
        switch (failure)
        {
            case CallFailure.RateLimited fast:
                if (fast.IsAbsurd)
                {
                    health.Wrong(SendingPart, TelegramErrors.AbsurdWait);
                }

                return new SendOutcome.RateLimited(fast.Wait, ScopeOf(to));
            case CallFailure.TokenRefused:
                health.Wrong(PlatformName, TelegramErrors.TokenRefused);
                return new SendOutcome.RateLimited(AfterRefusedToken, RateLimitScope.Platform);
            case CallFailure.ChatGone gone:
                return new SendOutcome.Unreachable(gone.Why);
            case CallFailure.TopicGone when to.Thread is not null:
                return new SendOutcome.Moved(to.WithoutThread());
            case CallFailure.ChatMoved moved:
                return new SendOutcome.Moved(to with { Id = moved.ChatId.ToString(CultureInfo.InvariantCulture) });
            case CallFailure.TryLater later:
                return new SendOutcome.TryLater(later.Why);
            case CallFailure.OutcomeUnknown outcomeUnknown:
                return new SendOutcome.OutcomeUnknown(outcomeUnknown.Why);
            case CallFailure.FileRefused refused:
                return new SendOutcome.Refused(refused.Why);
            case CallFailure.Refused refused:
                return new SendOutcome.Refused(refused.Why);
            default:
                return new SendOutcome.Refused(failure.GetType().Name);
        }
    }

    private RateLimitScope ScopeOf(Place chat)
    {
        lock (_floodGate)
        {
            (_flood, var scope) = _flood.See(chat.Id, Duration.FromTimeSpan(time.GetElapsedTime(_began)));
            return scope;
        }
    }
}
