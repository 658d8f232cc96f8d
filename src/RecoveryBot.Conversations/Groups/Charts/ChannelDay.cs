using NodaTime;
using RecoveryBot.Conversations.Charts;

namespace RecoveryBot.Conversations.Groups.Charts;

/// <summary>An answered day of somebody whom a channel may name, as far as that channel may know.</summary>
public sealed record ChannelDay(LocalDate Date, SummaryBucket Bucket);
