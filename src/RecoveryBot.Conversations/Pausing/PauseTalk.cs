using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Pausing;

/// <summary>Leaves a client alone for a while, and begins again.</summary>
internal sealed class PauseTalk : Subject
{
    private const string Resume = "resume";
    private const string Change = "change";

    private readonly IWording _wording;
    private readonly AsideForm<PauseContext> _form;

    public PauseTalk(IWording wording)
    {
        _wording = wording;
        _form = new AsideForm<PauseContext>(new PauseForm(wording).Form, wording, visit => new(Today(visit)), End);
    }

    public override string Name => PauseForm.Kind;

    public override IReadOnlyList<string> Commands => [PauseForm.Kind, Resume];

    public override Turn Command(Visit visit, Input.Command command) => (command.Name, Current(visit)) switch
    {
        (Resume, { } pause) => Ended(visit, pause, Placement.Below),
        (Resume, null) => Say(visit, _wording.NoPauseIsOn),
        (_, { } pause) when string.IsNullOrWhiteSpace(command.Arguments) => Say(visit, _wording.PauseIsOn(pause)) with
        {
            Messages = [new Message(_wording.PauseIsOn(pause), Rows(visit))],
        },
        _ => _form.Open(visit, PauseLine.Read(command.Arguments, Today(visit))),
    };

    public override Turn? Press(Visit visit, SubjectPress press) => (press.Verb, Current(visit)) switch
    {
        (Resume or Change, _) when visit.IsSpent(press.Argument) => UsedButton.Pressed(visit, press.Argument, _wording),
        (Resume, { } pause) when press.Argument.Length > 0 => Ended(visit.Spending(press.Argument), pause, Placement.Below),
        (Change, { }) when press.Argument.Length > 0 => _form.Open(visit.Spending(press.Argument)),
        _ => null,
    };

    public override Turn? Press(Visit visit, OpenForm open, FormPress press) => _form.Press(visit, open, press);

    public override Turn? AskAgain(Visit visit, OpenForm open, RichText lead) =>
        _form.Show(visit, open, lead, lane: Lane.Reminder);

    public override Turn? Type(Visit visit, OpenForm open, string text) => _form.Type(visit, open, text);

    private Turn End(Visit visit, OpenForm form, Placement placement)
    {
        var today = Today(visit);
        var until = PauseForm.UntilOf(form.Answers);
        if (until <= today)
        {
            // The form lay open over its own end.
            return Say(visit, _wording.NoPauseIsOn);
        }

        var pause = new Pause(Current(visit)?.From ?? today, until, PauseForm.ReasonOf(form.Answers));
        return new Turn(visit.Person with { Pause = pause })
        {
            Facts = [new Fact.Paused(pause.From, pause.Until, pause.Reason)],
            Messages =
            [
                new Message(_wording.Paused(pause), [])
                {
                    Card = AsideForm<PauseContext>.CardOf(form),
                    Placement = placement,
                },
            ],
            Agenda =
            [
                .. CheckInEnd.NoMoreAsking(visit.DayOrNew),
                new AgendaChange.Cancel(new Occurrence(OccurrenceKind.Evening, visit.Date)),
            ],
        };
    }

    private Turn Ended(Visit visit, Pause pause, Placement placement)
    {
        var today = Today(visit);
        var next = MorningTimes.NextAfter(visit.Now, visit.Client, visit.Zone, visit.Person.Rhythm.LastDue);
        return new Turn(visit.Person with { Pause = null })
        {
            Facts = [new Fact.Paused(pause.From, today, pause.Reason)],
            Messages =
            [
                new Message(
                    _wording.Resumed(
                        pause.Reason, next is var (_, at) ? at.InZone(visit.Zone).LocalDateTime : null, today, visit.Client.Zone),
                    [])
                {
                    Placement = placement,
                },
            ],
        };
    }

    private IReadOnlyList<IReadOnlyList<Button>> Rows(Visit visit)
    {
        Button Of(string verb, string label) => new(label, new SubjectPress(Name, verb, visit.Context.NewFormId).Payload);
        return [[Of(Resume, _wording.ResumeNow), Of(Change, _wording.ChangePause)]];
    }

    /// <summary>The pause that is on today; one that is over is none, also before a morning has noticed.</summary>
    private static Pause? Current(Visit visit) =>
        visit.Person.Pause is { } pause && pause.Covers(Today(visit)) ? pause : null;

    private static LocalDate Today(Visit visit) => Visit.Today(visit.Person, visit.Client, visit.Context).Date;

    private static Turn Say(Visit visit, RichText words) => new(visit.Person) { Messages = [new Message(words, [])] };
}
