using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>The log of what was done: asked for in the evening, said at any time for today and past days.</summary>
internal sealed partial class TrainingLogHandler : Feature
{
    private readonly ITrainingLogWording _wording;
    private readonly FeedbackHandler _after;
    private readonly LogCard _card;
    private readonly EveningSwitch _evenings;
    private readonly OverlayForm<LogContext> _form;

    public TrainingLogHandler(ITrainingLogWording wording, FeedbackHandler after)
    {
        _wording = wording;
        _after = after;
        _card = new LogCard(wording);
        _evenings = new EveningSwitch(wording);
        _form = new OverlayForm<LogContext>(new LogForm(wording).Form, wording, ContextOf, End)
        {
            Beside = open => open.Answers.Has(LogQuestionId.Evening) ? [_evenings.Stopping(open)] : [],
        };
    }

    public override string Name => LogForm.Kind;

    public override IReadOnlyList<string> Commands => ["log"];

    public override IReadOnlyList<OccurrenceKind> Occurrences => [OccurrenceKind.Evening];

    public override Turn Command(ClientTurn clientTurn, Input.Command command) =>
        (command.Arguments.Trim().Length > 0, LogLine.Read(command.Arguments, ContextOf(clientTurn), Today(clientTurn))) switch
        {
            (false, _) => _form.Open(clientTurn),
            (true, { IsNone: true }) => _form.Open(clientTurn, lead: _wording.LogLineHint),
            (_, var line) => _form.Open(clientTurn, KnownOf(line), LeftOut(line)),
        };

    public override bool Understands(ClientTurn clientTurn, Input.Command command) => TypeUnasked(clientTurn, command.Arguments) is not null;

    public override Turn? Press(ClientTurn clientTurn, OpenForm open, FormPress press) => _form.Press(clientTurn, open, press);

    /// <summary>
    /// Effort and minutes together are taken at any question about a day, as after the command; where the day is asked for,
    /// a line that names a session is today's unless it names its day.
    /// </summary>
    public override Turn? Type(ClientTurn clientTurn, OpenForm open, string text)
    {
        if (open.Answers.Has(LogQuestionId.Evening) && _evenings.MeansStop(text))
        {
            return _evenings.Stop(clientTurn, open);
        }

        var date = LogForm.DateOf(open.Answers);
        var line = open.Answers.Has(LogQuestionId.Keep) ? ParsedLog.None : LogLine.Read(text, ContextOf(clientTurn), date ?? Today(clientTurn));
        var isWhole = date is null
            ? line.Known.Has(LogQuestionId.What) && (line.NamesSession || line.NamesDay)
            : line.Known.Has(LogQuestionId.Rpe) && line.Known.Has(LogQuestionId.Minutes);
        return isWhole
            ? _form.Show(clientTurn, open with { Revision = open.Revision + 1, Answers = KnownOf(line) }, LeftOut(line))
            : IsYesterdays(clientTurn, open) && CheckInLine.Read(text).Tells && !_form.Takes(clientTurn, open, text) ? null : _form.Type(clientTurn, open, text);
    }

    /// <summary>What was left out is said once: above the question that follows, or else with what is noted.</summary>
    private static IReadOnlyList<string>? LeftUnsaid(Answers answers) =>
        answers.InOrder is [.., { Question: LogQuestionId.Left, Answer.Values: var left }] ? left : null;

    private static Answers KnownOf(ParsedLog line) => line.Left.Count == 0
        ? line.Known
        : line.Known.With(LogQuestionId.Left, new Answer(line.Left));

    private RichText? LeftOut(ParsedLog line) => line.Left.Count == 0 ? null : _wording.LogLeftOut(line.Left);

    /// <summary>
    /// A session with its figures, such as "ran easy 60 min rpe 3", while nothing is asked. Null if the line names none.
    /// </summary>
    public Turn? TypeUnasked(ClientTurn clientTurn, string text) =>
        Tokenizer.Read(text).Any(token => token.IsWord && LogWords.English.IsSession(token.Text))
        && LogLine.Read(text, ContextOf(clientTurn), Today(clientTurn)) is { NamesSession: true } line
        && (line.Known.Has(LogQuestionId.Rpe) || line.Known.Has(LogQuestionId.Minutes))
            ? _form.Open(clientTurn, KnownOf(line), LeftOut(line))
            : null;

    /// <summary>An evening question of an earlier day, which gives way to a line about this one.</summary>
    private static bool IsYesterdays(ClientTurn clientTurn, OpenForm open) =>
        open.Answers.Has(LogQuestionId.Evening) && LogForm.DateOf(open.Answers) < Today(clientTurn);

    public override bool Offers(ClientTurn clientTurn, OpenForm open, string text) => _form.Offers(clientTurn, open, text);

    public override Turn? AskAgain(ClientTurn clientTurn, OpenForm open, RichText lead) =>
        _form.Show(clientTurn, open, lead, priority: DeliveryPriority.Reminder);

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) =>
        (press.Verb, press.Argument.Split('=')) switch
        {
            (EveningSwitch.Off or EveningSwitch.On, _) => _evenings.Press(clientTurn, press, fresh => Ask(fresh, DeliveryPriority.Reply)),
            (_, [_, var once, ..]) when clientTurn.IsUsed(once) => UsedButton.Pressed(clientTurn, once, _wording),
            (LogCard.More, [var day, { Length: > 1 } once]) when DateOf(clientTurn, day) is { } date =>
                _form.Open(clientTurn.Spending(once), Known(date).With(LogQuestionId.Keep, Answer.Of(LogQuestionId.Add))),
            (LogCard.Went, [var day, { Length: > 1 } once, var how]) when DateOf(clientTurn, day) is { } date
                && PerformanceWords.Read(how) is { } performance
                && DayLog.Of(clientTurn.History, date) is { IsUnrated: true } dayLog =>
                Noted(clientTurn.Spending(once), dayLog.Went(performance), Placement.InPlace, once[1..]),
            _ => null,
        };

    private Turn End(ClientTurn clientTurn, OpenForm form, Placement placement)
    {
        var answers = form.Answers;
        var date = LogForm.DateOf(answers)!.Value;
        var before = DayLog.Of(clientTurn.History, date);
        var kept = answers.Says(LogQuestionId.Keep, LogQuestionId.Add) ? before : before.WithoutLatest();
        return answers switch
        {
            _ when answers.Says(LogQuestionId.Keep, LogQuestionId.Leave) => Say(clientTurn, _wording.LeftAsItWas, form.Id, placement),
            _ when answers.Says(LogQuestionId.Keep, LogQuestionId.Clear) => Noted(clientTurn, kept, placement, form.Id),
            _ when Says(answers, LogQuestionId.Rest) => Noted(clientTurn, kept with { Rested = kept.Sessions.Count == 0 }, placement, form.Id),
            _ when answers.Says(LogQuestionId.What, LogQuestionId.AsGiven) && date == clientTurn.Date && _after.Open(clientTurn, placement, inTheEvening: answers.Has(LogQuestionId.Evening)) is { } after => after,
            _ when answers.Says(LogQuestionId.What, LogQuestionId.AsGiven) => Noted(
                clientTurn, kept.With(new Session(date, SessionType.ActiveRecovery)), placement, form.Id),
            _ when answers.Says(LogQuestionId.Lightly, LogQuestionId.PartOfDay) => Noted(clientTurn, kept with { Rested = true }, placement, form.Id),
            _ => Noted(
                clientTurn,
                kept.With(LogAnswers.Session(answers, date), onRestDay: before.Rested || WasForRest(clientTurn, date)),
                placement,
                form.Id,
                LeftUnsaid(answers)),
        };
    }

    private Turn Noted(ClientTurn clientTurn, DayLog dayLog, Placement placement, string formId, IReadOnlyList<string>? left = null)
    {
        var takesBack = clientTurn.History.Feedback.Any(given => given.Date == dayLog.Date)
            && dayLog.Sessions.All(session => session.Type != SessionType.ActiveRecovery);
        return new Turn(clientTurn.Person)
        {
            Facts = [dayLog.Fact, .. takesBack ? (Fact[])[new Fact.FeedbackGiven(dayLog.Date, Feedback: null)] : []],
            Messages = [_card.Noted(dayLog, Today(clientTurn), formId, placement, left)],
            Agenda = dayLog.IsEmpty ? [] : [new AgendaChange.Cancel(new Occurrence(OccurrenceKind.Evening, dayLog.Date))],
        };
    }

    private static bool Says(Answers answers, string choice) =>
        answers.Says(LogQuestionId.What, choice) || answers.Says(LogQuestionId.Rpe, choice);

    private static Turn Say(ClientTurn clientTurn, RichText words, string formId, Placement placement) =>
        new(clientTurn.Person) { Messages = [new Message(words, []) { Card = LogCard.Of(formId), Placement = placement }] };

    private static LocalDate Today(ClientTurn clientTurn) => ClientTurn.Today(clientTurn.Person, clientTurn.Client, clientTurn.Context).Date;

    private static LogContext ContextOf(ClientTurn clientTurn) => new(Today(clientTurn), clientTurn.Context.History);

    private static Answers Known(LocalDate date) => Answers.None.With(LogQuestionId.KnownDay, Answer.Of(LogForm.Iso(date)));

    /// <summary>Of a button, which anybody could have forged: only a day that may be logged.</summary>
    private static LocalDate? DateOf(ClientTurn clientTurn, string iso) =>
        LocalDatePattern.Iso.Parse(iso) is { Success: true } date && ContextOf(clientTurn).MayLog(date.Value) ? date.Value : null;
}
