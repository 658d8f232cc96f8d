using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Trends;

/// <summary>Lays what is known of a client out as four weeks.</summary>
internal static class FourWeeksBuilder
{
    private const int Count = 28;

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
