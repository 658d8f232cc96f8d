using NodaTime;

namespace RecoveryBot.Conversations.Turns;

/// <summary>A fact and the moment it became known.</summary>
public sealed record RecordedFact(Instant At, Fact Fact);
