using System.Diagnostics;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Sending;

/// <summary>Says what follows an attempt to send. Pure: the outbox carries it out.</summary>
public static class DeliveryPolicy
{
    /// <param name="message">As it was before this attempt.</param>
    /// <param name="left">For how long it still makes sense to send it; null: as long as it is tried at all.</param>
    public static DeliveryStep Decide(SendOutcome outcome, QueuedMessage message, Duration? left = null) => outcome switch
    {
        SendOutcome.Sent sent => new DeliveryStep.Done(sent.PlatformMessageId),
        SendOutcome.RateLimited { Scope: RateLimitScope.Chat } slow => new DeliveryStep.HoldChat(slow.For),
        SendOutcome.RateLimited { Scope: RateLimitScope.Message } slow => new DeliveryStep.LeaveMessageAlone(slow.For),
        SendOutcome.RateLimited slow => new DeliveryStep.HoldPlatform(slow.For),
        SendOutcome.TryLater later => AgainOrNever(message, left, later.Why, message.MayHaveArrived),
        SendOutcome.Unreachable gone => new DeliveryStep.ChatClosed(gone.Why, gone.SparesAnswers),
        SendOutcome.Moved moved => new DeliveryStep.ChatMoved(moved.To),
        SendOutcome.Refused refused => new DeliveryStep.GiveUp(refused.Why),
        SendOutcome.OutcomeUnknown outcomeUnknown => AfterUnknownOutcome(message, left, outcomeUnknown.Why),
        _ => throw new UnreachableException($"No step after {outcome.GetType().Name}."),
    };

    // A question that never came leaves somebody hanging, a doubled one is harmless: send once more, and no more than
    // once. A doubled summary in a channel is noise to everyone.
    private static DeliveryStep AfterUnknownOutcome(QueuedMessage message, Duration? left, string why) =>
        message.Priority == DeliveryPriority.Summary || message.MayHaveArrived
            ? new DeliveryStep.GiveUp(why)
            : AgainOrNever(message, left, why, mayHaveArrived: true);

    private static DeliveryStep AgainOrNever(QueuedMessage message, Duration? left, string why, bool mayHaveArrived) =>
        RetrySchedule.DelayAfter(message.Attempts + 1, message.Priority == DeliveryPriority.Reply, left) is { } delay
            ? new DeliveryStep.TryAgain(delay, mayHaveArrived)
            : new DeliveryStep.GiveUp(why);
}
