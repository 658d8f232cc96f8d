using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>
/// Yesterday was for training and nothing is noted of it: the morning asks what the evening did not hear. Only of somebody
/// who keeps a log; whoever notes nothing is not asked for it every day.
/// </summary>
internal static class UnloggedTraining
{
    /// <summary>Ids of its answers; they never change.</summary>
    public const string Trained = "yes";
    public const string Lightly = "light";
    public const string NotAtAll = "no";

    private const int DaysOfHabit = 7;

    public static bool IsOpen(LocalDate today, History history)
    {
        var yesterday = today.PlusDays(-1);
        return history.Decided.LastOrDefault(day => day.Date == yesterday) is { Decision: Decision.TrainAsPlanned or Decision.TrainReduced }
            && DayLog.Of(history, yesterday).IsEmpty
            && history.Sessions.Select(session => session.Date).Concat(history.RestDays)
                .Any(date => date < yesterday && date >= yesterday.PlusDays(-DaysOfHabit));
    }

    /// <summary>What is noted of yesterday after this answer; null if it was not given or something is noted already.</summary>
    public static DayLog? Told(LocalDate today, Answers answers, History history) =>
        (answers[CheckInQuestionId.Yesterday]?.Only, DayLog.Of(history, today.PlusDays(-1))) switch
        {
            (null, _) or (_, { IsEmpty: false }) => null,
            (Trained, var dayLog) => dayLog.With(new Session(dayLog.Date, SessionType.Training)),
            (Lightly, var dayLog) => dayLog.With(new Session(dayLog.Date, SessionType.ActiveRecovery)),
            (_, var dayLog) => dayLog with { Rested = true },
        };
}
