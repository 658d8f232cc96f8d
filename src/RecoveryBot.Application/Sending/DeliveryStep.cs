using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>What follows an attempt to send.</summary>
public abstract record DeliveryStep
{
    private DeliveryStep()
    {
    }

    /// <summary>It is in the chat: delete it and remember where it stands.</summary>
    public sealed record Done(string PlatformMessageId) : DeliveryStep;

    /// <summary>Try this message again after a while; its chat waits, others go on.</summary>
    /// <param name="MayHaveArrived">It may stand in the chat already.</param>
    public sealed record TryAgain(Duration After, bool MayHaveArrived) : DeliveryStep
    {
        /// <summary>The message as it waits now.</summary>
        public QueuedMessage Put(QueuedMessage message) =>
            message with { Attempts = message.Attempts + 1, MayHaveArrived = MayHaveArrived };
    }

    /// <summary>Send nothing at all to this platform for a while. It does not count as an attempt.</summary>
    public sealed record HoldPlatform(Duration For) : DeliveryStep;

    /// <summary>Send nothing at all to this chat for a while, not even a reply; others go on.</summary>
    public sealed record HoldChat(Duration For) : DeliveryStep
    {
        /// <summary>The message as it waits now. A platform that says how long to wait is there: attempts count anew.</summary>
        public static QueuedMessage Put(QueuedMessage message) => message with { Attempts = 0 };
    }

    /// <summary>
    /// Send neither this message for a while, nor what was queued after it to answer the same update or, like it, none. It does
    /// not count as an attempt.
    /// </summary>
    public sealed record LeaveMessageAlone(Duration For) : DeliveryStep;

    /// <summary>Everything queued for this chat goes to its new id.</summary>
    public sealed record ChatMoved(Place To) : DeliveryStep;

    /// <summary>Nothing reaches this chat: drop what is queued for it, until the person is heard again.</summary>
    /// <param name="SparesAnswers">What answers an update, other than this message, stays queued.</param>
    public sealed record ChatClosed(string Why, bool SparesAnswers = false) : DeliveryStep;

    /// <summary>There is nothing to show any more: drop this message, which is no fault.</summary>
    public sealed record Withdrawn : DeliveryStep;

    /// <summary>Drop this message and go on with the next.</summary>
    public sealed record GiveUp(string Why) : DeliveryStep;
}
