using NodaTime;

namespace RecoveryBot.Application.Sending;

/// <summary>
/// What is left of a platform's <see cref="UnaskedPace"/>: a value that is told the time. Moments are time since the
/// outbox began.
/// </summary>
/// <param name="PerSecond">Messages a second at the moment.</param>
/// <param name="RestedAt">When nothing is spent any more.</param>
internal sealed record SendingBudget(UnaskedPace Pace, double PerSecond, Duration RestedAt)
{
    // Timers ring late by about this much; without it every message would give that time away.
    private static readonly Duration Tolerance = Duration.FromMilliseconds(10);

    public static SendingBudget Of(UnaskedPace pace) => new(pace, pace.Usual, Duration.Zero);

    /// <summary>From when on one more may be sent; a moment that has passed if it may be sent at once.</summary>
    public Duration FreeAt => RestedAt - Tolerance;

    public SendingBudget Spend(Duration now)
    {
        // Only sending without a gap shows that the platform takes this pace.
        var steady = RestedAt > now - Tolerance;
        var perSecond = steady ? Math.Min(PerSecond + (Pace.Gain / PerSecond), Pace.Fastest) : PerSecond;
        return this with { PerSecond = perSecond, RestedAt = Duration.Max(RestedAt, now) + Duration.FromSeconds(1 / perSecond) };
    }

    /// <summary>The platform said that it is too fast.</summary>
    public SendingBudget Complained() => this with { PerSecond = Pace.Slowest };
}
