using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>How long a fever that was told in check-ins has lasted.</summary>
internal static class Fevers
{
    /// <summary>So many days of silence do not end one; only the client's word does.</summary>
    private const int LongestSilence = 3;

    /// <summary>Days from the first morning of the fever up to yesterday; 0 if the client was last known to be without one.</summary>
    public static int DaysUntilYesterday(IReadOnlyList<CheckIn> checkIns, ReferenceDate today)
    {
        // Looking costs less than sorting, and hardly anybody has one.
        var any = false;
        for (var i = 0; i < checkIns.Count && !any; i++)
        {
            any = checkIns[i].Illness == Illness.Fever;
        }

        return any ? FirstMorning(checkIns, today) : 0;
    }

    private static int FirstMorning(IReadOnlyList<CheckIn> checkIns, ReferenceDate today)
    {
        var first = 0;
        foreach (var checkIn in checkIns.Reverse().DistinctBy(checkIn => checkIn.Date)
            .Where(checkIn => checkIn.Date < today.Date && (checkIn.Illness != Illness.None || checkIn.IsTold))
            .OrderByDescending(checkIn => checkIn.Date))
        {
            var ago = today.DaysSince(checkIn.Date);
            if (checkIn.Illness != Illness.Fever || ago - first > LongestSilence + 1)
            {
                break;
            }

            first = ago;
        }

        return first;
    }
}
