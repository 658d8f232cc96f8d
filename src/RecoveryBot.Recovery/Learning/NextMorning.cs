using NodaTime;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Learning;

/// <summary>What the morning after a recovery session can say about it.</summary>
internal static class NextMorning
{
    /// <summary>
    /// By how many points the total of the five items rose from the day's morning to the next one; negative if it fell.
    /// Null unless both mornings were rated in full, because a total is never guessed, or if the day held another
    /// session, which may have done it.
    /// </summary>
    /// <param name="date">The session's day.</param>
    /// <param name="history">Of two check-ins of one date the one later in the list counts.</param>
    public static int? Rise(LocalDate date, History history) =>
        TotalOn(date.PlusDays(1), history) - TotalOn(date, history) is { } rise && !HasOtherSession(date, history)
            ? rise
            : null;

    private static int? TotalOn(LocalDate date, History history)
    {
        for (var i = history.CheckIns.Count - 1; i >= 0; i--)
        {
            if (history.CheckIns[i].Date == date && !history.CheckIns[i].AnsweredLate)
            {
                return WellnessScoring.TotalOf(history.CheckIns[i]);
            }
        }

        return null;
    }

    // The recovery session itself may be in the log too; a second one, or any training, is another session.
    private static bool HasOtherSession(LocalDate date, History history)
    {
        var recovery = 0;
        foreach (var session in history.Sessions)
        {
            if (session.Date == date && (session.Type is SessionType.Training || ++recovery > 1))
            {
                return true;
            }
        }

        return false;
    }
}
