using System.Diagnostics;
using NodaTime;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Sending;

/// <summary>Says what follows an attempt to send. Pure: the outbox carries it out.</summary>
public static class AfterSending
{
    /// <param name="message">As it was before this attempt.</param>
    /// <param name="left">For how long it still makes sense to send it; null: as long as it is tried at all.</param>
    public static SendingStep Decide(SendOutcome outcome, QueuedMessage message, Duration? left = null) => outcome switch
    {
        SendOutcome.Sent sent => new SendingStep.Done(sent.PlatformMessageId),
        SendOutcome.SlowDown { Scope: SlowDownScope.Chat } slow => new SendingStep.LeaveChatAlone(slow.For),
        SendOutcome.SlowDown { Scope: SlowDownScope.Message } slow => new SendingStep.LeaveMessageAlone(slow.For),
        SendOutcome.SlowDown slow => new SendingStep.LeaveAlone(slow.For),
        SendOutcome.TryLater later => AgainOrNever(message, left, later.Why, message.MayHaveArrived),
        SendOutcome.Unreachable gone => new SendingStep.ChatClosed(gone.Why, gone.SparesAnswers),
        SendOutcome.Moved moved => new SendingStep.ChatMoved(moved.To),
        SendOutcome.Refused refused => new SendingStep.GiveUp(refused.Why),
        SendOutcome.Unknown unknown => AfterTheDark(message, left, unknown.Why),
        _ => throw new UnreachableException($"No step after {outcome.GetType().Name}."),
    };

    // A question that never came leaves somebody hanging, a doubled one is harmless: send once more, and no more than
    // once. A doubled summary in a channel is noise to everyone.
    private static SendingStep AfterTheDark(QueuedMessage message, Duration? left, string why) =>
        message.Lane == Lane.Summary || message.MayHaveArrived
            ? new SendingStep.GiveUp(why)
            : AgainOrNever(message, left, why, mayHaveArrived: true);

    private static SendingStep AgainOrNever(QueuedMessage message, Duration? left, string why, bool mayHaveArrived) =>
        RetrySchedule.DelayAfter(message.Attempts + 1, message.Lane == Lane.Reply, left) is { } delay
            ? new SendingStep.TryAgain(delay, mayHaveArrived)
            : new SendingStep.GiveUp(why);
}
