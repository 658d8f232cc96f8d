using NodaTime;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Planning;

/// <summary>Which mornings can still be filled in: those of the last days that were not answered on their own day.</summary>
internal static class MissedDays
{
    /// <summary>Further back nobody remembers a morning.</summary>
    public const int DaysBack = 7;

    private const int MostOffered = 2;

    public static DateScope Scope(ClientTurn clientTurn)
    {
        var today = WeekCard.Today(clientTurn);
        return new DateScope(today, LocalDate.Max(today.PlusDays(-DaysBack), clientTurn.OnboardedOn), today.PlusDays(-1));
    }

    public static bool MayFill(ClientTurn clientTurn, LocalDate date) => Scope(clientTurn).Holds(date) && !IsAnsweredInTime(clientTurn, date);

    public static bool IsAnsweredInTime(ClientTurn clientTurn, LocalDate date) =>
        clientTurn.Context.History.Value.CheckIns.Any(checkIn => checkIn.Date == date && !checkIn.AnsweredLate);

    /// <summary>Filled in once already: told anew, the latest counts.</summary>
    public static bool IsFilledIn(ClientTurn clientTurn, LocalDate date) =>
        clientTurn.Context.History.Value.CheckIns.Any(checkIn => checkIn.Date == date && checkIn.AnsweredLate);

    /// <summary>Days of a week that were missed, the latest first. The day of joining was not asked about.</summary>
    public static IReadOnlyList<LocalDate> Offered(ClientTurn clientTurn, LocalDate monday) =>
    [
        .. Enumerable.Range(0, 7).Select(monday.PlusDays).Reverse()
            .Where(date => date > clientTurn.OnboardedOn && MayFill(clientTurn, date) && !IsFilledIn(clientTurn, date) && !IsPaused(clientTurn, date))
            .Take(MostOffered),
    ];

    private static bool IsPaused(ClientTurn clientTurn, LocalDate date) => clientTurn.Context.History.Value.Pauses.Any(pause => pause.Covers(date));
}
