using NodaTime;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Recovery.Learning;

/// <summary>How mornings went after one kind of recovery session.</summary>
/// <param name="Better">Mornings whose total of the five items was higher than on the day of the session.</param>
/// <param name="Of">Sessions of which both mornings were rated in full; at least <see cref="WhatHelped.Fewest"/>.</param>
public sealed record Helped(MenuCategory Category, int Better, int Of);

/// <summary>
/// What a client's own mornings say about recovery sessions (statement 108). It counts and claims nothing: a low day is
/// often followed by a better one anyway.
/// </summary>
public static class WhatHelped
{
    /// <summary>Fewer sessions than these say nothing.</summary>
    public const int Fewest = 3;

    /// <summary>Kinds with enough sessions, the most often done first. A session counts for its primary category.</summary>
    public static IReadOnlyList<Helped> From(History history)
    {
        var totals = new Dictionary<LocalDate, int>();
        foreach (var checkIn in history.CheckIns)
        {
            if (Mornings.TotalOf(checkIn) is { } total)
            {
                totals[checkIn.Date] = total;
            }
        }

        return
        [
            .. history.Feedback
                .Where(session => session.Categories.Count > 0
                    && totals.ContainsKey(session.Date) && totals.ContainsKey(session.Date.PlusDays(1)))
                .GroupBy(session => session.Categories[0])
                .Select(kind => new Helped(
                    kind.Key, kind.Count(session => totals[session.Date.PlusDays(1)] > totals[session.Date]), kind.Count()))
                .Where(kind => kind.Of >= Fewest)
                .OrderByDescending(kind => kind.Of).ThenBy(kind => kind.Category),
        ];
    }
}
