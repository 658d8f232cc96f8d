using NodaTime;

namespace RecoveryBot.Application.Sending;

/// <summary>
/// How often something may be done: <paramref name="AtOnce"/> times together, and otherwise once in every
/// <paramref name="Each"/>. What was spent is one moment, the one at which nothing is spent any more; whoever keeps it
/// tells it with the time.
/// </summary>
/// <param name="AtOnce">At least 1. In any span of time it is done at most this often more than once in every Each.</param>
/// <param name="Each">More than nothing.</param>
public sealed record Pace(int AtOnce, Duration Each)
{
    public static Pace PerSecond(double times, int atOnce) => new(atOnce, Duration.FromSeconds(1 / times));

    public static Pace PerMinute(double times, int atOnce) => new(atOnce, Duration.FromMinutes(1 / times));

    /// <summary>From when on it may be done once more; a moment that has passed if it may be done at once.</summary>
    /// <param name="restedAt">When nothing is spent any more.</param>
    public Duration FreeAt(Duration restedAt) => restedAt - (Each * (AtOnce - 1));

    /// <summary>When nothing is spent any more, after doing it now.</summary>
    public Duration Spend(Duration restedAt, Duration now, int times) => Duration.Max(restedAt, now) + (Each * times);
}
