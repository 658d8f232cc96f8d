using NodaTime;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Load;

/// <summary>What pauses mean for the days around them.</summary>
internal static class Pauses
{
    private const int FortnightOfHabit = 14;

    /// <summary>
    /// One of the days that habit is judged by was paused: silence was agreed on, so it says nothing (statement 101).
    /// </summary>
    public static bool Touch(IReadOnlyList<Pause> pauses, ReferenceDate today)
    {
        for (var i = 0; i < pauses.Count; i++)
        {
            var endedAgo = pauses[i].Until is { } until ? today.DaysSince(until.PlusDays(-1)) : 0;
            if (today.DaysSince(pauses[i].From) >= 1 && endedAgo <= FortnightOfHabit)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first days after a pause for illness: as many as it lasted, within limits.</summary>
    public static bool IsBackFromIllness(IReadOnlyList<Pause> pauses, LocalDate today, LoadOptions options)
    {
        for (var i = 0; i < pauses.Count; i++)
        {
            if (pauses[i] is { Reason: PauseReason.Illness, Until: { } until } pause && today >= until)
            {
                var lasted = Period.DaysBetween(pause.From, until);
                var eased = Math.Clamp(lasted, options.ShortestReturnDays, options.LongestReturnDays);
                if (Period.DaysBetween(until, today) < eased)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
