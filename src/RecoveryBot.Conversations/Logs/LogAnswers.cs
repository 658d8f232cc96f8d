using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Logs;

/// <summary>Turns a finished log into the session it tells of. What was skipped stays unknown.</summary>
internal static class LogAnswers
{
    public static Session Session(Answers answers, LocalDate date) => new(
        date,
        answers.Says(LogAsk.What, LogAsk.Light) ? SessionType.ActiveRecovery : SessionType.Training,
        Number(answers, LogAsk.Rpe),
        Number(answers, LogAsk.Minutes));

    private static double? Number(Answers answers, string question) =>
        double.TryParse(answers[question]?.Only, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
