using NodaTime;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Persistence;

/// <summary>Messages on their way to one platform that are equally pressing.</summary>
/// <param name="Oldest">When the oldest was queued.</param>
/// <param name="Stuck">How many of them failed before.</param>
public sealed record WaitingMessages(string Platform, DeliveryPriority Priority, int Count, Instant Oldest, int Stuck);
