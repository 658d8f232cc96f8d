using System.Diagnostics;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Sending;

/// <summary>Says what follows an attempt to send. Pure: the outbox carries it out.</summary>
public static class AfterSending
{
    /// <param name="message">As it was before this attempt.</param>
    public static SendingStep Decide(SendOutcome outcome, QueuedMessage message) => outcome switch
    {
        SendOutcome.Sent sent => new SendingStep.Done(sent.PlatformMessageId),
        SendOutcome.SlowDown { Scope: SlowDownScope.Chat } slow => new SendingStep.LeaveChatAlone(slow.For),
        SendOutcome.SlowDown slow => new SendingStep.LeaveAlone(slow.For),
        SendOutcome.TryLater later => AgainOrNever(message, later.Why, message.MayHaveArrived),
        SendOutcome.Unreachable gone => new SendingStep.ChatClosed(gone.Why),
        SendOutcome.Moved moved => new SendingStep.ChatMoved(moved.ChatId),
        SendOutcome.Refused refused => new SendingStep.GiveUp(refused.Why),
        SendOutcome.Unknown unknown => AfterTheDark(message, unknown.Why),
        _ => throw new UnreachableException($"No step after {outcome.GetType().Name}."),
    };

    // A question that never came leaves somebody hanging, a doubled one is harmless: send once more, and no more than
    // once. A doubled summary in a channel is noise to everyone.
    private static SendingStep AfterTheDark(QueuedMessage message, string why) =>
        message.Lane == Lane.Summary || message.MayHaveArrived
            ? new SendingStep.GiveUp(why)
            : AgainOrNever(message, why, mayHaveArrived: true);

    private static SendingStep AgainOrNever(QueuedMessage message, string why, bool mayHaveArrived)
    {
        var failed = message.Attempts + 1;
        return failed < RetrySchedule.MostAttempts(message.Lane == Lane.Reply)
            ? new SendingStep.TryAgain(RetrySchedule.DelayAfter(failed), mayHaveArrived)
            : new SendingStep.GiveUp(why);
    }
}
