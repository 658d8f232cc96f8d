using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>A morning that is not answered now: it is asked later, or not at all today.</summary>
internal sealed class SnoozeHandler(ICheckInWording wording, DayCards cards)
{
    public Turn Of(ClientTurn clientTurn, OpenForm form, Placement placement) =>
        CheckInAnswerQueries.AboutToday(form.Answers, CheckInChoice.Skip) ? Skipped(clientTurn, placement) : Later(clientTurn, form, placement);

    private Turn Later(ClientTurn clientTurn, OpenForm form, Placement placement)
    {
        var later = clientTurn.Morning.Later.FirstOrDefault(later => form.Answers.Says(CheckInQuestionId.Later, later.Id));
        if (later is null)
        {
            // The night ran out between the two taps, so there is no later today.
            return Skipped(clientTurn, placement);
        }

        var day = clientTurn.DayOrNew with { Snoozes = clientTurn.DayOrNew.Snoozes + 1, Revision = clientTurn.DayOrNew.Revision + 1 };
        return new Turn(clientTurn.With(day, form: null))
        {
            Messages = [cards.Invitation(clientTurn, day, wording.WillAskAt(later.At.InZone(clientTurn.Zone).TimeOfDay), placement)],
            Agenda =
            [
                .. NoMoreAsking(clientTurn.DayOrNew),
                new AgendaChange.Set(new Occurrence(OccurrenceKind.Snoozed, clientTurn.Date, day.Snoozes), later.At),
            ],
        };
    }

    private Turn Skipped(ClientTurn clientTurn, Placement placement)
    {
        var day = Unanswered(clientTurn) with { Skipped = true, Revision = clientTurn.DayOrNew.Revision + 1 };
        return new Turn(clientTurn.With(day, form: null))
        {
            Messages = [cards.Invitation(clientTurn, day, wording.SkippedToday, placement)],
            Agenda = NoMoreAsking(day),
        };
    }

    private static ClientDay.Unanswered Unanswered(ClientTurn clientTurn) => clientTurn.Day as ClientDay.Unanswered ?? new ClientDay.Unanswered(clientTurn.Date);

    /// <summary>Takes the reminder and every "later" of a day off the agenda.</summary>
    public static IReadOnlyList<AgendaChange> NoMoreAsking(ClientDay day) =>
    [
        new AgendaChange.Cancel(new Occurrence(OccurrenceKind.Nudge, day.Date)),
        .. Enumerable.Range(1, day.Snoozes).Select(number =>
            new AgendaChange.Cancel(new Occurrence(OccurrenceKind.Snoozed, day.Date, number))),
    ];
}
