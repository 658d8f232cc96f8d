using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.TrainingLog;

/// <content>What the evening asks.</content>
internal sealed partial class TrainingLogHandler
{
    public override Turn Due(ClientTurn clientTurn, Input.Due due)
    {
        var reminders = clientTurn.Client.Reminders;
        var asks = Today(clientTurn) == due.Occurrence.Date
            && clientTurn.Now - due.DueAt <= MorningTimes.LatestAfterDue
            && reminders.Evening
            && !clientTurn.IsPaused
            && !QuietSpan.Covers(reminders.Quiet, clientTurn.Now, clientTurn.Zone);
        return asks ? Ask(clientTurn, DeliveryPriority.Reminder) : new Turn(clientTurn.Person);
    }

    /// <summary>Whoever said already that the session is done is asked how it was; a day that is noted otherwise, nothing.</summary>
    private Turn Ask(ClientTurn clientTurn, DeliveryPriority priority) => clientTurn switch
    {
        not { Day: ClientDay.Answered { Decision: not Decision.Refer }, Form: null } => new Turn(clientTurn.Person),
        _ when _after.AskInTheEvening(clientTurn) is { } after => after,
        _ when !DayLog.Of(clientTurn.History, clientTurn.Date).IsEmpty => new Turn(clientTurn.Person),
        _ => _form.Open(
            clientTurn, Known(clientTurn.Date).With(LogQuestionId.Evening, Answer.Of(Expected(clientTurn, ((ClientDay.Answered)clientTurn.Day!).Decision))), priority: priority),
    };

    /// <summary>Whoever chose to train on an eased day is asked about that.</summary>
    private static string Expected(ClientTurn clientTurn, Decision decision) => decision switch
    {
        _ when clientTurn.FactOf<Fact.TrainingAnyway>(clientTurn.Date) is { Stands: true } => LogQuestionId.Train,
        Decision.TrainAsPlanned or Decision.TrainReduced => LogQuestionId.Train,
        Decision.ActiveRecovery => LogQuestionId.Light,
        _ => LogQuestionId.Rest,
    };

    /// <summary>Decided to be a rest day, or planned as one where nothing was decided.</summary>
    private static bool WasForRest(ClientTurn clientTurn, LocalDate date)
    {
        var decided = clientTurn.Day is ClientDay.Answered { Decision: var today } && date == clientTurn.Date
            ? today
            : clientTurn.History.Decided.LastOrDefault(day => day.Date == date)?.Decision;
        return decided == Decision.Rest
            || (decided is null && clientTurn.Client.Week?.On(date, clientTurn.History.MovedSessions).Kind == SlotKind.Rest);
    }
}
