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
        ?? Later(history.Sessions, session => session.Date, today, "sessions", ".date")
        ?? Later(history.RestDays, day => day, today, "restDays", "")
        ?? Later(history.Feedback, given => given.Date, today, "feedback", ".date")
        ?? Later(history.Decided, day => day.Date, today, "decided", ".date")
        ?? Later(history.Deloads, first => first, today, "deloads", "")
        ?? Later(history.DeloadAdvice, day => day, today, "deloadAdvice", "")
        ?? Later(history.UnplannedEasyDays, day => day, today, "unplannedEasyDays", "")
        ?? Later(history.Pauses, pause => pause.From, today, "pauses", ".from")
        ?? (history.OpenReferralSince > today ? new("history.openReferralSince", IsLater(today)) : null);

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

            if (checkIns[i].Date > today)
            {
                return new($"{at}date", IsLater(today));
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

    private static LineProblem? Later<T>(
        IReadOnlyList<T> entries, Func<T, LocalDate> date, LocalDate today, string list, string field)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (date(entries[i]) > today)
            {
                return new($"history.{list}[{i}]{field}", IsLater(today));
            }
        }

        return null;
    }

    private static string IsLater(LocalDate today) => $"lies after the check-in of {LocalDatePattern.Iso.Format(today)}";
}
