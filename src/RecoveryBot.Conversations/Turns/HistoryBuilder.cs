using NodaTime;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Turns;

/// <summary>What dated facts come to as history.</summary>
public static class HistoryBuilder
{
    // Longer than any window the model looks through (28-day baselines, six earlier weeks, a plateau over a deload), so
    // that a morning costs the same after ten years as after ten weeks.
    private static readonly Period Reach = Period.FromDays(120);

    /// <summary>The first date of the history that is looked at in a turn.</summary>
    public static LocalDate ReachFrom(Instant now) => now.InUtc().Date - Reach;

    /// <summary>Adds facts to what the check-ins say.</summary>
    /// <param name="facts">The latest of each kind and date, in the order of their dates.</param>
    public static History With(this History checkIns, IReadOnlyCollection<Fact.Dated> facts)
    {
        if (facts.Count == 0)
        {
            return checkIns;
        }

        var logged = facts.OfType<Fact.DayLogged>().ToList();
        return checkIns with
        {
            Sessions = [.. checkIns.Sessions, .. logged.SelectMany(day => day.Sessions)],
            RestDays =
            [
                .. checkIns.RestDays,
                .. logged.Where(day => day.Rested).Select(day => day.Date),
            ],
            Feedback =
            [
                .. checkIns.Feedback,
                .. facts.OfType<Fact.FeedbackGiven>().Select(given => given.Feedback).OfType<SessionFeedback>(),
            ],
            Deloads =
                [.. checkIns.Deloads, .. facts.OfType<Fact.DeloadBegun>().Where(begun => begun.Stands).Select(begun => begun.Date)],
            MovedSessions =
            [
                .. checkIns.MovedSessions,
                .. facts.OfType<Fact.SessionMoved>().Where(moved => moved.To != moved.Date)
                    .Select(moved => new MovedSession(moved.Date, moved.To)),
            ],
            Pauses =
            [
                .. checkIns.Pauses,
                .. facts.OfType<Fact.Paused>().Where(paused => paused.Until is not { } until || until > paused.Date)
                    .Select(paused => new Pause(paused.Date, paused.Until, paused.Reason)),
            ],
        };
    }

    /// <summary>As it will be once this fact is kept: it takes the place of an earlier one of its kind and date.</summary>
    public static History After(this History history, Fact.Dated fact)
    {
        var others = fact switch
        {
            Fact.DayLogged => history with
            {
                Sessions = [.. history.Sessions.Where(session => session.Date != fact.Date)],
                RestDays = [.. history.RestDays.Where(day => day != fact.Date)],
            },
            Fact.FeedbackGiven => history with { Feedback = [.. history.Feedback.Where(given => given.Date != fact.Date)] },
            Fact.DeloadBegun => history with { Deloads = [.. history.Deloads.Where(begun => begun != fact.Date)] },
            Fact.SessionMoved =>
                history with { MovedSessions = [.. history.MovedSessions.Where(moved => moved.From != fact.Date)] },
            Fact.Paused => history with { Pauses = [.. history.Pauses.Where(pause => pause.From != fact.Date)] },
            _ => history,
        };
        return others.With([fact]);
    }

    /// <summary>As it will be once this check-in is kept.</summary>
    public static History After(this History history, Fact.CheckInDecided decided) => history with
    {
        CheckIns = [.. history.CheckIns.Where(checkIn => checkIn.Date != decided.Date), decided.CheckIn],
        Decided =
            [.. history.Decided.Where(day => day.Date != decided.Date), new DecidedDay(decided.Date, decided.Decision)],
        UnplannedEasyDays =
        [
            .. history.UnplannedEasyDays.Where(date => date != decided.Date),
            .. decided.Displaced ? (LocalDate[])[decided.Date] : [],
        ],
        OpenReferralSince = Referral.IsOpenedBy(decided) && !(history.OpenReferralSince > decided.Date) ? decided.Date : history.OpenReferralSince,
    };
}
