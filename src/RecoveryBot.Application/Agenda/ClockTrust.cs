using NodaTime;

namespace RecoveryBot.Application.Agenda;

/// <summary>
/// Whether the wall clock can be believed, by one rule: it goes on from where it was, by no more than a machine sleeps or
/// a program is stopped, and back by no more than two minutes. What jumps further is believed once it has gone on from
/// its new time for an hour, or lies again where it would be without the jump. A value that is told both times.
/// </summary>
/// <param name="Latest">The latest moment believed so far.</param>
/// <param name="At">When that was, by a clock that nobody sets.</param>
public sealed record ClockTrust(Instant Latest, Duration At)
{
    public static readonly Duration Tolerated = Duration.FromMinutes(2);

    /// <summary>A season's break is believed, a wrong year is not.</summary>
    public static readonly Duration LongestSleep = Duration.FromDays(100);

    public static readonly Duration Probation = Duration.FromHours(1);

    /// <summary>Where the clock jumped to; null while it is believed.</summary>
    public ClockJump? Jump { get; init; }

    /// <summary>What was believed before the clock last went on faster than time passes; null if it never did.</summary>
    private ClockTrust? BeforeLeap { get; init; }

    /// <summary>The moment by what was believed last, if only time has passed since.</summary>
    public Instant Expected(Duration at) => Latest + (at - At);

    public ClockTrust See(Instant wall, Duration at)
    {
        if (wall >= Latest - Tolerated && wall <= Expected(at) + LongestSleep)
        {
            return new(Instant.Max(wall, Latest), at)
            {
                BeforeLeap = wall > Expected(at) + Tolerated ? this with { Jump = null, BeforeLeap = null } : BeforeLeap,
            };
        }

        if (BeforeLeap is { } before && IsNear(wall, before.Expected(at)))
        {
            return new(wall, at);
        }

        var jump = Jump is { } going && going.GoesOnTo(wall) ? going with { Last = wall } : new ClockJump(wall, Expected(at), wall);
        return jump.Last - jump.To >= Probation ? new(wall, at) : this with { Jump = jump };
    }

    private static bool IsNear(Instant wall, Instant expected) => wall >= expected - Tolerated && wall <= expected + Tolerated;
}

/// <summary>A jump that is not believed yet.</summary>
/// <param name="To">Where the clock went.</param>
/// <param name="From">The moment it was then by what was believed.</param>
/// <param name="Last">What the clock said last.</param>
public sealed record ClockJump(Instant To, Instant From, Instant Last)
{
    internal bool GoesOnTo(Instant wall) =>
        wall >= To && wall >= Last - ClockTrust.Tolerated && wall <= Last + ClockTrust.LongestSleep;
}
