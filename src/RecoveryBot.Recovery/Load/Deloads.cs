using NodaTime;

namespace RecoveryBot.Recovery.Load;

/// <summary>What earlier deloads mean today.</summary>
/// <param name="WeeksSince">Whole weeks since the first day of the latest one; null if there never was one.</param>
/// <param name="IsOneOver">One is over, and recent enough for a low state to have outlived it (A6).</param>
internal readonly record struct Deloads(int? WeeksSince, bool IsOneOver)
{
    public static Deloads From(IReadOnlyList<LocalDate> firstDays, Morning today, LoadOptions options)
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

        return new Deloads(latest / WeekLoad.Days, isOneOver);
    }

    /// <summary>Days since a deload was last proposed before today: what is proposed today may be said again today.</summary>
    public static int? DaysSinceAdvice(IReadOnlyList<LocalDate> proposed, LocalDate today)
    {
        int? latest = null;
        for (var i = 0; i < proposed.Count; i++)
        {
            var ago = Period.DaysBetween(proposed[i], today);
            latest = ago > 0 && (latest is null || ago < latest) ? ago : latest;
        }

        return latest;
    }
}
