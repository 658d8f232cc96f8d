using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;

namespace RecoveryBot.Conversations.Missed;

/// <summary>Which mornings can still be filled in: those of the last days that were not answered on their own day.</summary>
internal static class MissedDays
{
    /// <summary>Further back nobody remembers a morning.</summary>
    public const int DaysBack = 7;

    private const int MostOffered = 2;

    public static DateScope Scope(Visit visit)
    {
        var today = WeekCard.Today(visit);
        return new DateScope(today, LocalDate.Max(today.PlusDays(-DaysBack), visit.Joined), today.PlusDays(-1));
    }

    public static bool MayFill(Visit visit, LocalDate date) => Scope(visit).Holds(date) && !IsAnsweredInTime(visit, date);

    public static bool IsAnsweredInTime(Visit visit, LocalDate date) =>
        visit.Context.History.Value.CheckIns.Any(checkIn => checkIn.Date == date && !checkIn.AnsweredLate);

    /// <summary>Filled in once already: told anew, the latest counts.</summary>
    public static bool IsFilledIn(Visit visit, LocalDate date) =>
        visit.Context.History.Value.CheckIns.Any(checkIn => checkIn.Date == date && checkIn.AnsweredLate);

    /// <summary>Days of a week that were missed, the latest first. The day of joining was not asked about.</summary>
    public static IReadOnlyList<LocalDate> Offered(Visit visit, LocalDate monday) =>
    [
        .. Enumerable.Range(0, 7).Select(monday.PlusDays).Reverse()
            .Where(date => date > visit.Joined && MayFill(visit, date) && !IsFilledIn(visit, date) && !IsPaused(visit, date))
            .Take(MostOffered),
    ];

    private static bool IsPaused(Visit visit, LocalDate date) => visit.Context.History.Value.Pauses.Any(pause => pause.Covers(date));
}
