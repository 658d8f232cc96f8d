using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Pausing;

/// <summary>Leaves a client alone for a while, and begins again.</summary>
internal sealed class PauseTalk : Subject
{
    private const string Resume = "resume";
    private const string Change = "change";

    private readonly IWording _wording;
    private readonly AsideForm<PauseContext> _form;

    private readonly CheckInTalk _checkIn;
    private readonly CheckInEnd _end;

    public PauseTalk(IWording wording, CheckInTalk checkIn, CheckInEnd end)
    {
        _wording = wording;
        _checkIn = checkIn;
        _end = end;
        _form = new AsideForm<PauseContext>(new PauseForm(wording).Form, wording, visit => new(Today(visit)), End);
    }

    public override string Name => PauseForm.Kind;

    public override IReadOnlyList<string> Commands => [PauseForm.Kind, Resume];

    public override Turn Command(Visit visit, Input.Command command) => (command.Name, Current(visit)) switch
    {
        (Resume, { } pause) => Ended(visit, pause, Placement.Below),
        (Resume, null) => Say(visit, _wording.NoPauseIsOn),
        (_, { } pause) when string.IsNullOrWhiteSpace(command.Arguments) => new Turn(visit.Person)
        {
            Messages = [new Message(_wording.PauseIsOn(pause, Today(visit)), Rows(visit))],
        },
        _ => _form.Open(visit, PauseLine.Read(command.Arguments, Today(visit)), LeadOf(command.Arguments, Today(visit))),
    };

    public override Turn? Press(Visit visit, SubjectPress press) => (press.Verb, Current(visit)) switch
    {
        (Resume or Change, _) when visit.IsSpent(press.Argument) => UsedButton.Pressed(visit, press.Argument, _wording),
        (Resume, { } pause) when press.Argument.Length > 0 => Ended(visit.Spending(press.Argument), pause, Placement.Below),
        (Change, { }) when press.Argument.Length > 0 => _form.Open(visit.Spending(press.Argument)),
        _ => null,
    };

    public override Turn? Press(Visit visit, OpenForm open, FormPress press) => _form.Press(visit, open, press);

    public override bool Offers(Visit visit, OpenForm open, string text) => _form.Offers(visit, open, text);

    public override Turn? AskAgain(Visit visit, OpenForm open, RichText lead) =>
        _form.Show(visit, open, lead, priority: DeliveryPriority.Reminder);

    public override Turn? Type(Visit visit, OpenForm open, string text) => _form.Type(visit, open, text);

    /// <summary>What is wrong with the day that was named; null if nothing is.</summary>
    private RichText? LeadOf(string typed, LocalDate today) => PauseLine.SpanOf(typed, today).Problem switch
    {
        PauseProblem.NoSuchDay missing => _wording.NoSuchDay(missing.Day, missing.Month, missing.Year, _wording.PauseUntilHint),
        PauseProblem.Behind(var date) => _wording.DayIsBehind(date, _wording.PauseUntilHint),
        _ => null,
    };

    private Turn End(Visit visit, OpenForm form, Placement placement)
    {
        var today = Today(visit);
        var until = PauseForm.UntilOf(form.Answers);
        var from = LocalDate.Max(PauseForm.FromOf(form.Answers) ?? today, today);
        if (until <= from)
        {
            // The form lay open over its own end.
            return Say(visit, _wording.NoPauseIsOn);
        }

        var pause = new Pause(Current(visit) is { } now && now.Covers(today) ? now.From : from, until, PauseForm.ReasonOf(form.Answers));

        // A pause that begins later leaves today as it is.
        var day = pause.Covers(today) ? ClosedDay(visit, pause) : new Turn(visit.Person);
        return new Turn(day.Person! with { Pause = pause })
        {
            Facts = [.. day.Facts, new Fact.Paused(pause.From, pause.Until, pause.Reason)],
            Messages =
            [
                new Message(_wording.Paused(pause, today), [])
                {
                    Card = AsideForm<PauseContext>.CardOf(form),
                    Placement = placement,
                },
                .. day.Messages,
            ],
            Agenda =
            [
                .. day.Agenda,
                .. pause.Covers(today)
                    ? (AgendaChange[])
                    [
                        .. PuttingOff.NoMoreAsking(visit.DayOrNew),
                        new AgendaChange.Cancel(new Occurrence(OccurrenceKind.Evening, visit.Date)),
                    ]
                    : [],
            ],
        };
    }

    /// <summary>
    /// A pause ends the day's questions, and an illness takes the place of what was answered today. Complaints of a
    /// check-in that was not finished count.
    /// </summary>
    private Turn ClosedDay(Visit visit, Pause pause)
    {
        var reason = pause.Reason;
        var said = visit.Form is { } open ? _checkIn.Told(visit, open) : null;
        var answers = reason == PauseReason.Illness && (said ?? visit.Day?.Answers) is { } known
            ? SafetyTicks.WithIllness(known)
            : said;
        var closed = visit.Form is null ? visit : visit with { Person = visit.With(Closed(visit.DayOrNew, visit.Form), form: null) };
        var decided = answers is null ? new Turn(closed.Person) : _end.DecidedAs(closed, answers, Placement.InPlace);
        return reason == PauseReason.Illness ? InPlaceOfTheAnswer(decided, pause, visit) : decided;
    }

    /// <summary>Somebody ill reads that nothing is asked of them; a referral still stands there in full.</summary>
    private Turn InPlaceOfTheAnswer(Turn decided, Pause pause, Visit visit) => decided.Person?.Day is { Decision: Decision.Refer }
        ? decided
        : decided with
        {
            Messages = [.. decided.Messages.Select(message => message with { Text = _wording.PauseIsOn(pause, visit.Date), Rows = [] })],
        };

    /// <summary>Buttons that were shown before are old ones.</summary>
    private static ClientDay Closed(ClientDay day, OpenForm form) => day with { Revision = day.Revision + 1, LastFormId = form.Id };

    private Turn Ended(Visit visit, Pause pause, Placement placement)
    {
        var today = Today(visit);
        var next = MorningTimes.NextAfter(visit.Now, visit.Client, visit.Zone, visit.Person.Rhythm.LastDue);
        return new Turn(visit.Person with { Pause = null })
        {
            Facts = [new Fact.Paused(pause.From, LocalDate.Max(pause.From, today), pause.Reason)],
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

    /// <summary>The pause that is on or still to come; one that is over is none, also before a morning has noticed.</summary>
    private static Pause? Current(Visit visit) =>
        visit.Person.Pause is { } pause && (pause.Covers(Today(visit)) || pause.From > Today(visit)) ? pause : null;

    private static LocalDate Today(Visit visit) => Visit.Today(visit.Person, visit.Client, visit.Context).Date;

    private static Turn Say(Visit visit, RichText words) => new(visit.Person) { Messages = [new Message(words, [])] };
}
