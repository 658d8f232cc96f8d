using NodaTime;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Pausing;

/// <summary>Leaves a client alone for a while, and begins again.</summary>
internal sealed class PauseHandler : Feature
{
    private const string Resume = "resume";
    private const string Change = "change";

    private readonly IPauseWording _wording;
    private readonly OverlayForm<PauseContext> _form;

    private readonly CheckInHandler _checkIn;
    private readonly CheckInCompletion _end;

    public PauseHandler(IPauseWording wording, CheckInHandler checkIn, CheckInCompletion end)
    {
        _wording = wording;
        _checkIn = checkIn;
        _end = end;
        _form = new OverlayForm<PauseContext>(new PauseForm(wording).Form, wording, clientTurn => new(Today(clientTurn)), End);
    }

    public override string Name => PauseForm.Kind;

    public override IReadOnlyList<string> Commands => [PauseForm.Kind, Resume];

    public override bool Understands(ClientTurn clientTurn, Input.Command command) =>
        command.Name == PauseForm.Kind && PauseLine.Read(command.Arguments, Today(clientTurn)).Has(PauseForm.Until);

    public override Turn Command(ClientTurn clientTurn, Input.Command command) => (command.Name, Current(clientTurn)) switch
    {
        (Resume, { } pause) => Ended(clientTurn, pause, Placement.Below),
        (Resume, null) => Say(clientTurn, _wording.NoPauseIsOn),
        (_, { } pause) when string.IsNullOrWhiteSpace(command.Arguments) => new Turn(clientTurn.Person)
        {
            Messages = [new Message(_wording.PauseIsOn(pause, Today(clientTurn)), Rows(clientTurn))],
        },
        _ => _form.Open(clientTurn, PauseLine.Read(command.Arguments, Today(clientTurn)), LeadOf(command.Arguments, Today(clientTurn))),
    };

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) => (press.Verb, Current(clientTurn)) switch
    {
        (Resume or Change, _) when clientTurn.IsUsed(press.Argument) => UsedButton.Pressed(clientTurn, press.Argument, _wording),
        (Resume, { } pause) when press.Argument.Length > 0 => Ended(clientTurn.Spending(press.Argument), pause, Placement.Below),
        (Change, { }) when press.Argument.Length > 0 => _form.Open(clientTurn.Spending(press.Argument)),
        _ => null,
    };

    public override Turn? Press(ClientTurn clientTurn, OpenForm open, FormPress press) => _form.Press(clientTurn, open, press);

    public override bool Offers(ClientTurn clientTurn, OpenForm open, string text) => _form.Offers(clientTurn, open, text);

    public override Turn? AskAgain(ClientTurn clientTurn, OpenForm open, RichText lead) =>
        _form.Show(clientTurn, open, lead, priority: DeliveryPriority.Reminder);

    public override Turn? Type(ClientTurn clientTurn, OpenForm open, string text) => _form.Type(clientTurn, open, text);

    /// <summary>What is wrong with the day that was named; null if nothing is.</summary>
    private RichText? LeadOf(string typed, LocalDate today) => PauseLine.SpanOf(typed, today).Problem switch
    {
        PauseProblem.NoSuchDay missing => _wording.NoSuchDay(missing.Day, missing.Month, missing.Year, _wording.PauseUntilHint),
        PauseProblem.Behind(var date) => _wording.DayIsBehind(date, _wording.PauseUntilHint),
        _ => null,
    };

    private Turn End(ClientTurn clientTurn, OpenForm form, Placement placement)
    {
        var today = Today(clientTurn);
        var until = PauseForm.UntilOf(form.Answers);
        var from = LocalDate.Max(PauseForm.FromOf(form.Answers) ?? today, today);
        if (until <= from)
        {
            // The form lay open over its own end.
            return Say(clientTurn, _wording.NoPauseIsOn);
        }

        var pause = new Pause(Current(clientTurn) is { } now && now.Covers(today) ? now.From : from, until, PauseForm.ReasonOf(form.Answers));

        // A pause that begins later leaves today as it is.
        var day = pause.Covers(today) ? ClosedDay(clientTurn, pause) : new Turn(clientTurn.Person);
        return new Turn(day.Person! with { Pause = pause })
        {
            Facts = [.. day.Facts, new Fact.Paused(pause.From, pause.Until, pause.Reason)],
            Messages =
            [
                new Message(_wording.Paused(pause, today), [])
                {
                    Card = OverlayForm<PauseContext>.CardOf(form),
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
                        .. SnoozeHandler.NoMoreAsking(clientTurn.DayOrNew),
                        new AgendaChange.Cancel(new Occurrence(OccurrenceKind.Evening, clientTurn.Date)),
                    ]
                    : [],
            ],
        };
    }

    /// <summary>
    /// A pause ends the day's questions, and an illness takes the place of what was answered today. Complaints of a
    /// check-in that was not finished count.
    /// </summary>
    private Turn ClosedDay(ClientTurn clientTurn, Pause pause)
    {
        var reason = pause.Reason;
        var said = clientTurn.Form is { } open ? _checkIn.Told(clientTurn, open) : null;
        var answers = reason == PauseReason.Illness && (said ?? (clientTurn.Day as ClientDay.WithAnswers)?.Answers) is { } known
            ? SafetyListTicks.WithIllness(known)
            : said;
        var closed = clientTurn.Form is null ? clientTurn : clientTurn with { Person = clientTurn.With(Closed(clientTurn.DayOrNew, clientTurn.Form), form: null) };
        var decided = answers is null ? new Turn(closed.Person) : _end.DecidedAs(closed, answers, Placement.InPlace);
        return reason == PauseReason.Illness ? InPlaceOfTheAnswer(decided, pause, clientTurn) : decided;
    }

    /// <summary>Somebody ill reads that nothing is asked of them; a referral still stands there in full.</summary>
    private Turn InPlaceOfTheAnswer(Turn decided, Pause pause, ClientTurn clientTurn) => decided.Person?.Day is ClientDay.Answered { Decision: Decision.Refer }
        ? decided
        : decided with
        {
            Messages = [.. decided.Messages.Select(message => message with { Text = _wording.PauseIsOn(pause, clientTurn.Date), Rows = [] })],
        };

    /// <summary>Buttons that were shown before are old ones.</summary>
    private static ClientDay Closed(ClientDay day, OpenForm form) => day with { Revision = day.Revision + 1, LastFormId = form.Id };

    private Turn Ended(ClientTurn clientTurn, Pause pause, Placement placement)
    {
        var today = Today(clientTurn);
        var next = MorningTimes.NextAfter(clientTurn.Now, clientTurn.Client, clientTurn.Zone, clientTurn.Person.PromptSchedule.LastDue);
        return new Turn(clientTurn.Person with { Pause = null })
        {
            Facts = [new Fact.Paused(pause.From, LocalDate.Max(pause.From, today), pause.Reason)],
            Messages =
            [
                new Message(
                    _wording.Resumed(
                        pause.Reason, next is var (_, at) ? at.InZone(clientTurn.Zone).LocalDateTime : null, today, clientTurn.Client.Zone),
                    [])
                {
                    Placement = placement,
                },
            ],
        };
    }

    private IReadOnlyList<IReadOnlyList<Button>> Rows(ClientTurn clientTurn)
    {
        Button Of(string verb, string label) => new(label, new FeaturePress(Name, verb, clientTurn.Context.NewFormId).Payload);
        return [[Of(Resume, _wording.ResumeNow), Of(Change, _wording.ChangePause)]];
    }

    /// <summary>The pause that is on or still to come; one that is over is none, also before a morning has noticed.</summary>
    private static Pause? Current(ClientTurn clientTurn) =>
        clientTurn.Person.Pause is { } pause && (pause.Covers(Today(clientTurn)) || pause.From > Today(clientTurn)) ? pause : null;

    private static LocalDate Today(ClientTurn clientTurn) => ClientTurn.Today(clientTurn.Person, clientTurn.Client, clientTurn.Context).Date;

    private static Turn Say(ClientTurn clientTurn, RichText words) => new(clientTurn.Person) { Messages = [new Message(words, [])] };
}
