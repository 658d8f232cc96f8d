using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>What illness told in earlier check-ins means today.</summary>
internal static class Illnesses
{
    private const int Reach = 60;
    private const int LongestGap = 3;

    private enum Health : byte
    {
        Unknown,
        Well,
        HeadCold,
        Ill,
    }

    /// <summary>
    /// The first days after a fever or an illness below the neck: as many as it lasted, within limits. It lasted until the
    /// client said that they were well; silence does not say so. A head cold prolongs an illness but is none by itself.
    /// </summary>
    public static bool IsBack(IReadOnlyList<CheckIn> checkIns, ReferenceDate today, LoadOptions options)
    {
        Span<Health> days = stackalloc Health[Reach + 1];
        if (!Read(checkIns, today, days))
        {
            return false;
        }

        var firstWell = 0;
        var last = 1;
        for (; days[last] != Health.Ill; last++)
        {
            firstWell = days[last] == Health.Well ? last : firstWell;
        }

        var lasted = FirstIllDay(days, last) - firstWell;
        return firstWell < Math.Clamp(lasted, options.ShortestReturnDays, options.LongestReturnDays);
    }

    /// <summary>Fills the days by how long ago they were; false if none of them held an illness.</summary>
    private static bool Read(IReadOnlyList<CheckIn> checkIns, ReferenceDate today, Span<Health> days)
    {
        // Counting days costs more than looking at them, and most people are well.
        var anyIll = false;
        for (var i = 0; i < checkIns.Count && !anyIll; i++)
        {
            anyIll = Of(checkIns[i]) == Health.Ill;
        }

        for (var i = 0; i < checkIns.Count && anyIll; i++)
        {
            var ago = today.DaysSince(checkIns[i].Date);
            if (ago is >= 1 and <= Reach)
            {
                days[ago] = Of(checkIns[i]);
            }
        }

        return days.Contains(Health.Ill);
    }

    private static Health Of(CheckIn checkIn) => checkIn.Illness switch
    {
        Illness.Fever or Illness.BelowNeck => Health.Ill,
        Illness.AboveNeck => Health.HeadCold,
        Illness.None => checkIn.IsTold ? Health.Well : Health.Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(checkIn)),
    };

    private static int FirstIllDay(ReadOnlySpan<Health> days, int last)
    {
        var first = last;
        for (var ago = last + 1; ago < days.Length && days[ago] != Health.Well && ago - first <= LongestGap; ago++)
        {
            first = days[ago] is Health.Ill or Health.HeadCold ? ago : first;
        }

        return first;
    }
}
