using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Trends;

/// <summary>Four weeks of one client, day by day, or as many days as the client was asked. What is not known stays unknown.</summary>
/// <param name="Days">28 days, today last; fewer if the client joined within them.</param>
/// <param name="Usual">The client's own usual total, as today's decision is made against it; null without a baseline.</param>
/// <param name="Since">The first day of somebody who joined within these weeks. Null if all 28 were asked.</param>
public sealed record FourWeeks(IReadOnlyList<TrendDay> Days, UsualWellness? Usual, LocalDate? Since)
{
    private const int Count = 28;

    /// <summary>Whether there is anything to look back on.</summary>
    public bool ShowAnything => Days.Any(day => day is { Decision: not null } or { AnsweredLate: true } or { Logged.Type: not DayType.Unknown });

    /// <summary>Whether the client was there to be asked on this day, and had not asked to be left alone.</summary>
    public bool WasAsked(TrendDay day) => !day.IsPaused && (Since is not { } since || day.Date >= since);

    /// <param name="today">The last day.</param>
    /// <param name="firstAsked">The first day whose morning could be answered.</param>
    /// <param name="history">What is known.</param>
    /// <param name="kept">The latest fact of each kind and date.</param>
    public static FourWeeks UpTo(LocalDate today, LocalDate firstAsked, History history, IReadOnlyList<Fact.Dated> kept)
    {
        var logged = LoggedDay.UpTo(today, Count, history);
        var days = logged.Select((done, index) => Of(today.PlusDays(index - Count + 1), done, history, kept)).ToList();
        var isNew = firstAsked > days[0].Date;
        return new FourWeeks(
            isNew ? [.. days.SkipWhile(day => day.Date < firstAsked)] : days, UsualOf(today, history), isNew ? firstAsked : null);
    }

    private static TrendDay Of(LocalDate date, LoggedDay logged, History history, IReadOnlyList<Fact.Dated> kept)
    {
        var said = history.CheckIns.LastOrDefault(said => said.Date == date);
        var isLate = said is { AnsweredLate: true };
        return new TrendDay(
            date,
            isLate ? null : history.Decided.LastOrDefault(day => day.Date == date)?.Decision,
            TrendMorning.Of(said),
            logged,
            history.Pauses.Any(pause => pause.Covers(date)))
        {
            AnsweredLate = isLate,
            ChoseToTrain = kept.OfType<Fact.TrainingAnyway>().Any(chosen => chosen.Date == date && chosen.Stands),
        };
    }

    private static UsualWellness? UsualOf(LocalDate today, History history)
    {
        var options = LoadOptions.Default;
        return HistoryWindow.Ending(today.PlusDays(-1), history, options).UsualTotal is { } own
            ? new UsualWellness(own.Mean, Math.Max(own.Sd, options.TotalSdFloor))
            : null;
    }
}

/// <summary>The client's own usual total of the five items.</summary>
/// <param name="Mean">5–25, over at least fourteen mornings of 28 that were rated in full.</param>
/// <param name="Deviation">The standard deviation, at least the model's one point.</param>
public sealed record UsualWellness(double Mean, double Deviation);
