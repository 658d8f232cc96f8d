using NodaTime;

namespace RecoveryBot.Application.Sending;

/// <summary>At most so many requests in any span of that length.</summary>
/// <param name="Most">At least 2: a message can take two.</param>
public sealed record RateLimit(int Most, Duration Span);
