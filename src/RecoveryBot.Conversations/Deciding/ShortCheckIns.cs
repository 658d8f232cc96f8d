using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Deciding;

/// <summary>
/// When "as usual" may be offered: only while the client's usual is known, never three mornings running, and not on the
/// morning after a poor one.
/// </summary>
internal static class ShortCheckIns
{
    /// <summary>A baseline needs this many mornings rated in full.</summary>
    public const int RatedForBaseline = 14;

    private const int MostInARow = 2;

    public static bool Allowed(History history, LocalDate today)
    {
        var earlier = history.CheckIns.Where(checkIn => checkIn.Date < today).OrderByDescending(c => c.Date).ToList();

        // Without a baseline "as usual" would be as good as no answer.
        var window = HistoryWindow.Ending(today.PlusDays(-1), history);
        return window.UsualTotal is not null
            && !window.FollowsPoorMorning
            && earlier.TakeWhile(IsShort).Count() < MostInARow;
    }

    /// <summary>The day opens for the first time, and the morning before it made the client's usual known.</summary>
    public static bool UsualIsNew(ClientTurn clientTurn) => clientTurn.Day is null && UsualIsNew(clientTurn.History, clientTurn.Date);

    private static bool UsualIsNew(History history, LocalDate today) =>
        history.CheckIns.Where(checkIn => checkIn.Date < today).MaxBy(checkIn => checkIn.Date) is { } latest
        && IsRatedInFull(latest)
        && RatedBefore(history, today) == RatedForBaseline
        && HistoryWindow.Ending(today.PlusDays(-1), history).UsualTotal is not null;

    public static int RatedBefore(History history, LocalDate today) =>
        history.CheckIns.Count(checkIn => checkIn.Date < today && IsRatedInFull(checkIn));

    /// <summary>Mornings rated in full up to this one, and with it if it is one of them.</summary>
    public static int RatedUntil(History history, CheckIn today) => RatedBefore(history, today.Date) + (IsRatedInFull(today) ? 1 : 0);

    private static bool IsShort(CheckIn checkIn) => checkIn.AsUsual.Count > 0;

    private static bool IsRatedInFull(CheckIn checkIn) =>
        Enum.GetValues<WellnessItem>().All(item => checkIn.Rating(item) is not null);
}
