using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>What the outbox's loop is told.</summary>
internal abstract record OutboxEvent
{
    public static readonly OutboxEvent Woken = new TimerElapsed();

    private OutboxEvent()
    {
    }

    public sealed record Queued(IReadOnlyList<QueuedMessage> Messages) : OutboxEvent;

    /// <param name="Step">
    /// What followed and is on disk; null: nothing did, because it was withdrawn or we are stopping.
    /// </param>
    public sealed record Attempted(QueuedMessage Message, DeliveryStep? Step) : OutboxEvent;

    public sealed record IdleAwaited(Place Chat, TaskCompletionSource Idle) : OutboxEvent;

    /// <summary>What followed from an attempt cannot be kept at the moment; it is tried again by and by.</summary>
    public sealed record StorageFailed(StorageUnavailableException Unavailable) : OutboxEvent;

    public sealed record TimerElapsed : OutboxEvent;
}
