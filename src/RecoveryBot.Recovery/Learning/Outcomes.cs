using NodaTime;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Learning;

/// <summary>Judges one recovery session by what was said after it and by the next morning.</summary>
internal static class Outcomes
{
    public static SessionOutcome Of(
        SessionFeedback session,
        History history,
        LocalDate today,
        LearningOptions options) =>
        session.Date < today && NextMorning.Rise(session.Date, history) <= -options.MorningDrop
            ? SessionOutcome.Miss
            : AsSaid(session, options);

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
}
