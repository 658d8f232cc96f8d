using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Logs;

/// <content>What the evening asks.</content>
internal sealed partial class LogTalk
{
    public override Turn Due(Visit visit, Input.Due due)
    {
        var reminders = visit.Client.Reminders;
        var asks = Today(visit) == due.Occurrence.Date
            && visit.Now - due.DueAt <= MorningTimes.LatestAfterDue
            && reminders.Evening
            && !visit.IsPaused
            && !QuietSpan.Covers(reminders.Quiet, visit.Now, visit.Zone);
        return asks ? Ask(visit, DeliveryPriority.Reminder) : new Turn(visit.Person);
    }

    /// <summary>Whoever said already that the session is done is asked how it was; a day that is noted otherwise, nothing.</summary>
    private Turn Ask(Visit visit, DeliveryPriority priority) => visit switch
    {
        not { Day: { CheckIn: not null, Decision: not null and not Decision.Refer }, Form: null } => new Turn(visit.Person),
        _ when _after.AskInTheEvening(visit) is { } after => after,
        _ when !Log.Of(visit.History, visit.Date).IsEmpty => new Turn(visit.Person),
        _ => _form.Open(
            visit, Known(visit.Date).With(LogAsk.Evening, Answer.Of(Expected(visit, visit.Day!.Decision!.Value))), priority: priority),
    };

    /// <summary>Whoever chose to train on an eased day is asked about that.</summary>
    private static string Expected(Visit visit, Decision decision) => decision switch
    {
        _ when visit.FactOf<Fact.TrainingAnyway>(visit.Date) is { Stands: true } => LogAsk.Train,
        Decision.TrainAsPlanned or Decision.TrainReduced => LogAsk.Train,
        Decision.ActiveRecovery => LogAsk.Light,
        _ => LogAsk.Rest,
    };

    /// <summary>Decided to be a rest day, or planned as one where nothing was decided.</summary>
    private static bool WasForRest(Visit visit, LocalDate date)
    {
        var decided = visit.Day is { Decision: { } today } && date == visit.Date
            ? today
            : visit.History.Decided.LastOrDefault(day => day.Date == date)?.Decision;
        return decided == Decision.Rest
            || (decided is null && visit.Client.Week?.On(date, visit.History.MovedSessions).Kind == SlotKind.Rest);
    }
}
