using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>Turns a finished log into the session it tells of. What was skipped stays unknown.</summary>
internal static class LogAnswers
{
    public static Session Session(Answers answers, LocalDate date) => new(
        date,
        answers.Says(LogQuestionId.What, LogQuestionId.Light) ? SessionType.ActiveRecovery : SessionType.Training,
        Number(answers, LogQuestionId.Rpe),
        Number(answers, LogQuestionId.Minutes));

    private static double? Number(Answers answers, string question) =>
        double.TryParse(answers[question]?.Only, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
