using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Trends;

/// <summary>Four weeks of a history, day by day.</summary>
internal static class TrendDays
{
    public const int Count = 28;

    private const int RatedForUsual = 14;

    /// <summary>28 days; those before the client joined were nobody's to answer.</summary>
    public static IReadOnlyList<TrendDay> UpTo(LocalDate today, LocalDate joined, History history) =>
        [.. Enumerable.Range(0, Count).Select(index => Of(today.PlusDays(index - Count + 1), joined, history))];

    /// <summary>Null with fewer than fourteen rated mornings (model §2).</summary>
    public static UsualWellness? Usual(IReadOnlyList<TrendDay> days)
    {
        var totals = days.Where(day => day.Wellness is not null).Select(day => (double)day.Wellness!.Value).ToList();
        if (totals.Count < RatedForUsual)
        {
            return null;
        }

        var mean = totals.Average();
        return new UsualWellness(mean, Math.Sqrt(totals.Average(total => (total - mean) * (total - mean))));
    }

    private static TrendDay Of(LocalDate date, LocalDate joined, History history)
    {
        var checkIn = history.CheckIns.LastOrDefault(said => said.Date == date);
        var sessions = history.Sessions.Where(session => session.Date == date).ToList();
        var isRest = sessions.Count == 0 && history.RestDays.Contains(date);
        return new TrendDay(
            date,
            history.Decided.LastOrDefault(day => day.Date == date)?.Decision,
            checkIn is null ? null : Total(checkIn),
            checkIn is { AsUsual.Count: > 0 },
            Load(sessions, isRest),
            isRest,
            date < joined || history.Pauses.Any(pause => pause.Covers(date)));
    }

    private static int? Total(CheckIn checkIn)
    {
        var ratings = Enum.GetValues<WellnessItem>().Select(checkIn.Rating).ToList();
        return ratings.TrueForAll(rating => rating is not null) ? ratings.Sum() : null;
    }

    private static double? Load(List<Session> sessions, bool isRest) => (sessions.Count, isRest) switch
    {
        (0, true) => 0,
        (0, false) => null,
        _ => sessions.Aggregate((double?)0, (sum, session) => sum + (session.SessionRpe * session.DurationMin)),
    };
}
