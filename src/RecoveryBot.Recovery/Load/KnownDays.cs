using NodaTime;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Load;

/// <summary>For how long a client has been known.</summary>
internal static class KnownDays
{
    /// <summary>Days since the first check-in, session or rest day; null if there is none.</summary>
    public static int? Of(History history, ReferenceDate today)
    {
        var first = today.Date;
        for (var i = 0; i < history.CheckIns.Count; i++)
        {
            first = LocalDate.Min(first, history.CheckIns[i].Date);
        }

        for (var i = 0; i < history.Sessions.Count; i++)
        {
            first = LocalDate.Min(first, history.Sessions[i].Date);
        }

        for (var i = 0; i < history.RestDays.Count; i++)
        {
            first = LocalDate.Min(first, history.RestDays[i]);
        }

        return first < today.Date ? today.DaysSince(first) : null;
    }
}
