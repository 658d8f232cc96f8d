using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Logs;

/// <summary>The log of what was done: asked for in the evening, said at any time for today and past days.</summary>
internal sealed partial class LogTalk : Feature
{
    private readonly IWording _wording;
    private readonly AfterTalk _after;
    private readonly LogCard _card;
    private readonly EveningSwitch _evenings;
    private readonly OverlayForm<LogContext> _form;

    public LogTalk(IWording wording, AfterTalk after)
    {
        _wording = wording;
        _after = after;
        _card = new LogCard(wording);
        _evenings = new EveningSwitch(wording);
        _form = new OverlayForm<LogContext>(new LogForm(wording).Form, wording, ContextOf, End)
        {
            Beside = open => open.Answers.Has(LogAsk.Evening) ? [_evenings.Stopping(open)] : [],
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

    public override Turn? Press(ClientTurn clientTurn, OpenForm open, FormPress press) => _form.Press(clientTurn, open, press);

    /// <summary>
    /// Effort and minutes together are taken at any question about a day, as after the command; where the day is asked for,
    /// a line that names a session is today's unless it names its day.
    /// </summary>
    public override Turn? Type(ClientTurn clientTurn, OpenForm open, string text)
    {
        if (open.Answers.Has(LogAsk.Evening) && _evenings.MeansStop(text))
        {
            return _evenings.Stop(clientTurn, open);
        }

        var date = LogForm.DateOf(open.Answers);
        var line = open.Answers.Has(LogAsk.Keep) ? LogReading.None : LogLine.Read(text, ContextOf(clientTurn), date ?? Today(clientTurn));
        var isWhole = date is null
            ? line.Known.Has(LogAsk.What) && (line.NamesSession || line.NamesDay)
            : line.Known.Has(LogAsk.Rpe) && line.Known.Has(LogAsk.Minutes);
        return isWhole
            ? _form.Show(clientTurn, open with { Revision = open.Revision + 1, Answers = KnownOf(line) }, LeftOut(line))
            : IsYesterdays(clientTurn, open) && FormFiller.Tells(CheckInLine.Read(text)) && !_form.Takes(clientTurn, open, text) ? null : _form.Type(clientTurn, open, text);
    }

    /// <summary>What was left out is said once: above the question that follows, or else with what is noted.</summary>
    private static IReadOnlyList<string>? LeftUnsaid(Answers answers) =>
        answers.InOrder is [.., { Question: LogAsk.Left, Answer.Values: var left }] ? left : null;

    private static Answers KnownOf(LogReading line) => line.Left.Count == 0
        ? line.Known
        : line.Known.With(LogAsk.Left, new Answer(line.Left));

    private RichText? LeftOut(LogReading line) => line.Left.Count == 0 ? null : _wording.LogLeftOut(line.Left);

    /// <summary>
    /// A session with its figures, such as "ran easy 60 min rpe 3", while nothing is asked. Null if the line names none.
    /// </summary>
    public Turn? TypeUnasked(ClientTurn clientTurn, string text) =>
        Tokenizer.Read(text).Any(token => token.IsWord && LogWords.English.IsSession(token.Text))
        && LogLine.Read(text, ContextOf(clientTurn), Today(clientTurn)) is { NamesSession: true } line
        && (line.Known.Has(LogAsk.Rpe) || line.Known.Has(LogAsk.Minutes))
            ? _form.Open(clientTurn, KnownOf(line), LeftOut(line))
            : null;

    /// <summary>An evening question of an earlier day, which gives way to a line about this one.</summary>
    private static bool IsYesterdays(ClientTurn clientTurn, OpenForm open) =>
        open.Answers.Has(LogAsk.Evening) && LogForm.DateOf(open.Answers) < Today(clientTurn);

    public override bool Offers(ClientTurn clientTurn, OpenForm open, string text) => _form.Offers(clientTurn, open, text);

    public override Turn? AskAgain(ClientTurn clientTurn, OpenForm open, RichText lead) =>
        _form.Show(clientTurn, open, lead, priority: DeliveryPriority.Reminder);

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) =>
        (press.Verb, press.Argument.Split('=')) switch
        {
            (EveningSwitch.Off or EveningSwitch.On, _) => _evenings.Press(clientTurn, press, fresh => Ask(fresh, DeliveryPriority.Reply)),
            (_, [_, var once, ..]) when clientTurn.IsUsed(once) => UsedButton.Pressed(clientTurn, once, _wording),
            (LogCard.More, [var day, { Length: > 1 } once]) when DateOf(clientTurn, day) is { } date =>
                _form.Open(clientTurn.Spending(once), Known(date).With(LogAsk.Keep, Answer.Of(LogAsk.Add))),
            (LogCard.Went, [var day, { Length: > 1 } once, var how]) when DateOf(clientTurn, day) is { } date
                && PerformanceWords.Read(how) is { } performance
                && Log.Of(clientTurn.History, date) is { IsUnrated: true } log =>
                Noted(clientTurn.Spending(once), log.Went(performance), Placement.InPlace, once[1..]),
            _ => null,
        };

    private Turn End(ClientTurn clientTurn, OpenForm form, Placement placement)
    {
        var answers = form.Answers;
        var date = LogForm.DateOf(answers)!.Value;
        var before = Log.Of(clientTurn.History, date);
        var kept = answers.Says(LogAsk.Keep, LogAsk.Add) ? before : before.WithoutLatest;
        return answers switch
        {
            _ when answers.Says(LogAsk.Keep, LogAsk.Leave) => Say(clientTurn, _wording.LeftAsItWas, form.Id, placement),
            _ when answers.Says(LogAsk.Keep, LogAsk.Clear) => Noted(clientTurn, kept, placement, form.Id),
            _ when Says(answers, LogAsk.Rest) => Noted(clientTurn, kept with { Rested = kept.Sessions.Count == 0 }, placement, form.Id),
            _ when answers.Says(LogAsk.What, LogAsk.AsGiven) && date == clientTurn.Date && _after.Open(clientTurn, placement, inTheEvening: answers.Has(LogAsk.Evening)) is { } after => after,
            _ when answers.Says(LogAsk.What, LogAsk.AsGiven) => Noted(
                clientTurn, kept.With(new Session(date, SessionType.ActiveRecovery)), placement, form.Id),
            _ when answers.Says(LogAsk.Lightly, LogAsk.PartOfDay) => Noted(clientTurn, kept with { Rested = true }, placement, form.Id),
            _ => Noted(
                clientTurn,
                kept.With(LogAnswers.Session(answers, date), onRestDay: before.Rested || WasForRest(clientTurn, date)),
                placement,
                form.Id,
                LeftUnsaid(answers)),
        };
    }

    private Turn Noted(ClientTurn clientTurn, Log log, Placement placement, string formId, IReadOnlyList<string>? left = null)
    {
        var takesBack = clientTurn.History.Feedback.Any(given => given.Date == log.Date)
            && log.Sessions.All(session => session.Type != SessionType.ActiveRecovery);
        return new Turn(clientTurn.Person)
        {
            Facts = [log.Fact, .. takesBack ? (Fact[])[new Fact.FeedbackGiven(log.Date, Feedback: null)] : []],
            Messages = [_card.Noted(log, Today(clientTurn), formId, placement, left)],
            Agenda = log.IsEmpty ? [] : [new AgendaChange.Cancel(new Occurrence(OccurrenceKind.Evening, log.Date))],
        };
    }

    private static bool Says(Answers answers, string choice) =>
        answers.Says(LogAsk.What, choice) || answers.Says(LogAsk.Rpe, choice);

    private static Turn Say(ClientTurn clientTurn, RichText words, string formId, Placement placement) =>
        new(clientTurn.Person) { Messages = [new Message(words, []) { Card = LogCard.Of(formId), Placement = placement }] };

    private static LocalDate Today(ClientTurn clientTurn) => ClientTurn.Today(clientTurn.Person, clientTurn.Client, clientTurn.Context).Date;

    private static LogContext ContextOf(ClientTurn clientTurn) => new(Today(clientTurn), clientTurn.Context.History);

    private static Answers Known(LocalDate date) => Answers.None.With(LogAsk.KnownDay, Answer.Of(LogForm.Iso(date)));

    /// <summary>Of a button, which anybody could have forged: only a day that may be logged.</summary>
    private static LocalDate? DateOf(ClientTurn clientTurn, string iso) =>
        LocalDatePattern.Iso.Parse(iso) is { Success: true } date && ContextOf(clientTurn).MayLog(date.Value) ? date.Value : null;
}
