using NodaTime;

namespace RecoveryBot.Recovery.Load;

/// <summary>What earlier deloads mean today.</summary>
/// <param name="WeeksSince">Whole weeks since the first day of the latest one; null if there never was one.</param>
/// <param name="RunningDay">Which day of a running one today is, from 1; null if none runs.</param>
/// <param name="IsOneOver">One is over, and recent enough for a low state to have outlived it (A6).</param>
internal readonly record struct Deloads(int? WeeksSince, int? RunningDay, bool IsOneOver)
{
    public static Deloads From(IReadOnlyList<LocalDate> firstDays, ReferenceDate today, LoadOptions options)
    {
        int? latest = null;
        var isOneOver = false;
        for (var i = 0; i < firstDays.Count; i++)
        {
            var ago = today.DaysSince(firstDays[i]);
            if (ago >= 0)
            {
                latest = latest < ago ? latest : ago;
                isOneOver |= ago >= options.DeloadDays && ago <= options.DeloadMemoryDays;
            }
        }

        return new Deloads(latest / WeekLoad.Days, latest < options.DeloadDays ? latest + 1 : null, isOneOver);
    }

    /// <summary>Days since a deload was last proposed before today: what is proposed today may be said again today.</summary>
    public static int? DaysSinceAdvice(IReadOnlyList<LocalDate> proposed, ReferenceDate today)
    {
        int? latest = null;
        for (var i = 0; i < proposed.Count; i++)
        {
            var ago = today.DaysSince(proposed[i]);
            latest = ago > 0 && (latest is null || ago < latest) ? ago : latest;
        }

        return latest;
    }
}
