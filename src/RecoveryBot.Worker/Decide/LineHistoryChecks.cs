using NodaTime;
using NodaTime.Text;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Worker.Decide;

/// <summary>A history says one thing about a morning, in numbers of their scale, and nothing about days to come.</summary>
internal static class LineHistoryChecks
{
    public static LineProblem? FirstProblem(History? history, LocalDate today) => history is null
        ? null
        : CheckIns(history.CheckIns, today)
        ?? Sessions(history.Sessions)
        ?? Dates(history.Sessions, session => session.Date, today, "sessions", ".date")
        ?? Dates(history.RestDays, day => day, today, "restDays", "")
        ?? Dates(history.Feedback, given => given.Date, today, "feedback", ".date")
        ?? Dates(history.Decided, day => day.Date, today, "decided", ".date")
        ?? Dates(history.Deloads, first => first, today, "deloads", "")
        ?? Dates(history.DeloadAdvice, day => day, today, "deloadAdvice", "")
        ?? Dates(history.UnplannedEasyDays, day => day, today, "unplannedEasyDays", "")
        ?? Dates(history.Pauses, pause => pause.From, today, "pauses", ".from")
        ?? (WrongWith(history.OpenReferralSince, today) is { } what ? new("history.openReferralSince", what) : null);

    private static LineProblem? CheckIns(IReadOnlyList<CheckIn> checkIns, LocalDate today)
    {
        var seen = new HashSet<LocalDate> { today };
        for (var i = 0; i < checkIns.Count; i++)
        {
            var at = $"history.checkIns[{i}].";
            if (LineChecks.Problem(AnswerRanges.In(checkIns[i]), at) is { } problem)
            {
                return problem;
            }

            if (WrongWith(checkIns[i].Date, today) is { } what)
            {
                return new($"{at}date", what);
            }

            if (!seen.Add(checkIns[i].Date))
            {
                return new($"{at}date", $"{LocalDatePattern.Iso.Format(checkIns[i].Date)} has another check-in already");
            }
        }

        return null;
    }

    private static LineProblem? Sessions(IReadOnlyList<Session> sessions)
    {
        for (var i = 0; i < sessions.Count; i++)
        {
            if (LineChecks.Problem(AnswerRanges.In(sessions[i]), $"history.sessions[{i}].") is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static LineProblem? Dates<T>(
        IReadOnlyList<T> entries, Func<T, LocalDate> date, LocalDate today, string list, string field)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (WrongWith(date(entries[i]), today) is { } what)
            {
                return new($"history.{list}[{i}]{field}", what);
            }
        }

        return null;
    }

    private static string? WrongWith(LocalDate? date, LocalDate today) =>
        date > today ? $"lies after the check-in of {LocalDatePattern.Iso.Format(today)}" : LineDates.WrongWith(date);
}
