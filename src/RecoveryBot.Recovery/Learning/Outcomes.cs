using NodaTime;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Recovery.Learning;

/// <summary>Judges one recovery session by what was said after it and by the next morning (§6).</summary>
internal static class Outcomes
{
    public static SessionOutcome Of(
        SessionFeedback session,
        History history,
        LocalDate today,
        LearningOptions options) =>
        IsNextMorningLower(session.Date, history, today, options) ? SessionOutcome.Miss : AsSaid(session, options);

    /// <summary>Without looking at the next morning.</summary>
    public static SessionOutcome AsSaid(SessionFeedback session, LearningOptions options) =>
        SaysMiss(session, options) ? SessionOutcome.Miss
        : IsSuccess(session, options) ? SessionOutcome.Success
        : SessionOutcome.Neutral;

    private static bool SaysMiss(SessionFeedback session, LearningOptions options) =>
        session.Fatigued || session.Sore || session.Worked || session.Rpe >= options.MissRpe;

    // "Wired" is not calm, so it is no success however loose it left the client (K9).
    private static bool IsSuccess(SessionFeedback session, LearningOptions options) =>
        (session.Calmer is Change.More || session.Looser is Change.More || session.Prepared is Change.More)
        && session.Rpe <= options.SuccessRpe
        && !session.Wired;

    /// <summary>
    /// The next morning's total fell, and nothing but this session can have done it. Both mornings need all five
    /// ratings: a total is never guessed.
    /// </summary>
    private static bool IsNextMorningLower(LocalDate date, History history, LocalDate today, LearningOptions options) =>
        date < today
        && TotalOn(date, history) - TotalOn(date.PlusDays(1), history) >= options.MorningDrop
        && !HasOtherSession(date, history);

    private static int? TotalOn(LocalDate date, History history)
    {
        for (var i = history.CheckIns.Count - 1; i >= 0; i--)
        {
            if (history.CheckIns[i].Date == date)
            {
                return Mornings.TotalOf(history.CheckIns[i]);
            }
        }

        return null;
    }

    // The recovery session itself may be in the log too; a second one, or any training, is another session.
    private static bool HasOtherSession(LocalDate date, History history)
    {
        var recovery = 0;
        foreach (var session in history.Sessions)
        {
            if (session.Date == date && (session.Type is SessionType.Training || ++recovery > 1))
            {
                return true;
            }
        }

        return false;
    }
}
