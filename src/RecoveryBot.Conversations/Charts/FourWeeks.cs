using NodaTime;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Charts;

/// <summary>Four weeks of one client, day by day, or as many days as the client was asked. What is not known stays unknown.</summary>
/// <param name="Days">28 days, today last; fewer if the client joined within them.</param>
/// <param name="Usual">The client's own usual total, as today's decision is made against it; null without a baseline.</param>
/// <param name="Since">The first day of somebody who joined within these weeks. Null if all 28 were asked.</param>
public sealed record FourWeeks(IReadOnlyList<TrendDay> Days, UsualWellness? Usual, LocalDate? Since)
{
    /// <summary>Whether there is anything to look back on.</summary>
    public bool ShowAnything => Days.Any(day => day is { Decision: not null } or { AnsweredLate: true } or { Logged.Type: not DayType.Unknown });

    /// <summary>Whether the client was there to be asked on this day, and had not asked to be left alone.</summary>
    public bool WasAsked(TrendDay day) => !day.IsPaused && (Since is not { } since || day.Date >= since);
}

/// <summary>The client's own usual total of the five items.</summary>
/// <param name="Mean">5–25, over at least fourteen mornings of 28 that were rated in full.</param>
/// <param name="Deviation">The standard deviation, at least the model's one point.</param>
public sealed record UsualWellness(double Mean, double Deviation);
