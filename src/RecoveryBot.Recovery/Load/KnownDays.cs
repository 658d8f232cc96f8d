namespace RecoveryBot.Recovery.Load;

/// <summary>For how long a client has been known.</summary>
internal static class KnownDays
{
    /// <summary>Days since the first check-in, session or rest day; null if there is none.</summary>
    public static int? Of(History history, Morning today)
    {
        var known = 0;
        for (var i = 0; i < history.CheckIns.Count; i++)
        {
            known = Math.Max(known, today.DaysSince(history.CheckIns[i].Date));
        }

        for (var i = 0; i < history.Sessions.Count; i++)
        {
            known = Math.Max(known, today.DaysSince(history.Sessions[i].Date));
        }

        for (var i = 0; i < history.RestDays.Count; i++)
        {
            known = Math.Max(known, today.DaysSince(history.RestDays[i]));
        }

        return known > 0 ? known : null;
    }
}
