using NodaTime;

namespace RecoveryBot.Application.Agenda;

/// <summary>
/// Whether the wall clock can be believed. One that jumps back by more than two minutes is not, until it has caught up,
/// or has run on from its new time for an hour: then the earlier time was the wrong one.
/// </summary>
/// <param name="Latest">The latest moment believed so far.</param>
/// <param name="BackTo">Where the clock jumped to; null while it is believed.</param>
public sealed record ClockTrust(Instant Latest, Instant? BackTo = null)
{
    public static readonly Duration Tolerated = Duration.FromMinutes(2);

    public static readonly Duration Probation = Duration.FromHours(1);

    public bool MayFire => BackTo is null;

    public ClockTrust See(Instant now)
    {
        if (now >= Latest - Tolerated)
        {
            return new(Instant.Max(now, Latest));
        }

        // Jumping back once more starts the hour anew.
        var backTo = BackTo is { } earlier && earlier <= now ? earlier : now;
        return now - backTo >= Probation ? new(now) : this with { BackTo = backTo };
    }
}
