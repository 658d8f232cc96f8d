using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Logs;

/// <summary>The log of what was done: asked for in the evening, said at any time for today and past days.</summary>
internal sealed class LogTalk : Subject
{
    private const string Went = "went";
    private const string More = "more";

    private readonly IWording _wording;
    private readonly AfterTalk _after;
    private readonly AsideForm<LogContext> _form;

    public LogTalk(IWording wording, AfterTalk after)
    {
        _wording = wording;
        _after = after;
        _form = new AsideForm<LogContext>(new LogForm(wording).Form, wording, ContextOf, End);
    }

    public override string Name => LogForm.Kind;

    public override IReadOnlyList<string> Commands => ["log"];

    public override IReadOnlyList<OccurrenceKind> Occurrences => [OccurrenceKind.Evening];

    public override Turn Command(Visit visit, Input.Command command) =>
        (command.Arguments.Trim().Length > 0, LogLine.Read(command.Arguments, ContextOf(visit))) switch
        {
            (true, { InOrder.Count: 0 }) => _form.Open(visit, lead: _wording.LogLineHint),
            (_, var known) => _form.Open(visit, known),
        };

    public override Turn Due(Visit visit, Input.Due due)
    {
        var reminders = visit.Client.Reminders;
        var asks = visit.Date == due.Occurrence.Date
            && visit.Now - due.DueAt <= MorningTimes.LatestAfterDue
            && visit.Day is { CheckIn: not null, Decision: not Decision.Refer }
            && visit.Form is null
            && reminders.Evening
            && !visit.IsPaused
            && !QuietSpan.Covers(reminders.Quiet, visit.Now, visit.Zone)
            && Log.Of(visit.History, visit.Date).IsEmpty;
        return asks
            ? _form.Open(visit, Known(visit.Date).With(LogAsk.Evening, Answer.Skipped), lane: Lane.Reminder)
            : new Turn(visit.Person);
    }

    public override Turn? Press(Visit visit, OpenForm open, FormPress press) => _form.Press(visit, open, press);

    public override Turn? Type(Visit visit, OpenForm open, string text) => _form.Type(visit, open, text);

    public override Turn? AskAgain(Visit visit, OpenForm open, RichText lead) =>
        _form.Show(visit, open, lead, lane: Lane.Reminder);

    public override Turn? Press(Visit visit, SubjectPress press) =>
        (press.Verb, press.Argument.Split('=')) switch
        {
            (_, [_, var once, ..]) when visit.IsSpent(once) => Say(visit, _wording.DoneAlready),
            (More, [var day, { Length: > 1 } once]) when DateOf(visit, day) is { } date =>
                _form.Open(visit.Spending(once), Known(date).With(LogAsk.Keep, Answer.Of(LogAsk.Add))),
            (Went, [var day, { Length: > 1 } once, var how]) when DateOf(visit, day) is { } date
                && PerformanceWords.Read(how) is { } performance
                && Log.Of(visit.History, date) is { IsUnrated: true } log =>
                Noted(visit.Spending(once), log.Went(performance), Placement.InPlace, once[1..]),
            _ => null,
        };

    private Turn End(Visit visit, OpenForm form, Placement placement)
    {
        var answers = form.Answers;
        var date = LogForm.DateOf(answers)!.Value;
        var before = Log.Of(visit.History, date);
        var kept = answers.Says(LogAsk.Keep, LogAsk.Add) ? before : new Log(date, [], Rested: false);
        return answers switch
        {
            _ when Says(answers, LogAsk.StopAsking) => StopEvenings(visit, form.Id, placement),
            _ when answers.Says(LogAsk.Keep, LogAsk.Leave) => Say(visit, _wording.LeftAsItWas, form.Id, placement),
            _ when answers.Says(LogAsk.Keep, LogAsk.Clear) => Noted(visit, kept, placement, form.Id),
            _ when Says(answers, LogAsk.Rest) => Noted(visit, kept with { Rested = true }, placement, form.Id),
            _ when answers.Says(LogAsk.What, LogAsk.AsGiven) => _after.Open(visit, placement) ?? Say(visit, _wording.LeftAsItWas, form.Id, placement),
            _ => Noted(visit, kept.With(LogAnswers.Session(answers, date)), placement, form.Id),
        };
    }

    private Turn Noted(Visit visit, Log log, Placement placement, string formId)
    {
        var today = Today(visit);
        var takesBack = visit.History.Feedback.Any(given => given.Date == log.Date)
            && log.Sessions.All(session => session.Type != SessionType.ActiveRecovery);
        return new Turn(visit.Person)
        {
            Facts = [log.Fact, .. takesBack ? (Fact[])[new Fact.FeedbackGiven(log.Date, Feedback: null)] : []],
            Messages =
            [
                new Message(_wording.Logged(log.Date, today, log.Sessions, log.Rested), Rows(log, formId))
                {
                    Card = CardOf(formId),
                    Placement = placement,
                },
            ],
            Agenda = log.IsEmpty ? [] : [new AgendaChange.Cancel(new Occurrence(OccurrenceKind.Evening, log.Date))],
        };
    }

    /// <summary>How it went is asked below what is noted already: it can be left out without losing anything.</summary>
    /// <param name="formId">Of the log's form; with a letter before it names a button that counts once.</param>
    private IReadOnlyList<IReadOnlyList<Button>> Rows(Log log, string formId)
    {
        Button Of(string verb, string argument, string label) => new(label, new SubjectPress(Name, verb, argument).Payload);
        var date = LogForm.Iso(log.Date);
        var another = Of(More, $"{date}=m{formId}", _wording.AnotherSession);
        return log switch
        {
            { IsUnrated: true } =>
            [
                [.. Enum.GetValues<Performance>()
                    .Select(how => Of(Went, $"{date}=w{formId}={PerformanceWords.Of(how)}", _wording.Went(how)))],
                [another],
            ],
            _ when log.Sessions.Count > 0 => [[another]],
            _ => [],
        };
    }

    private Turn StopEvenings(Visit visit, string formId, Placement placement)
    {
        var client = visit.Client with { ReminderSettings = visit.Client.Reminders with { Evening = false } };
        return Say(visit with { Person = visit.Person with { Client = client } }, _wording.EveningsStopped, formId, placement);
    }

    private static bool Says(Answers answers, string choice) =>
        answers.Says(LogAsk.What, choice) || answers.Says(LogAsk.Rpe, choice);

    private static Turn Say(Visit visit, RichText words) => new(visit.Person) { Messages = [new Message(words, [])] };

    private static Turn Say(Visit visit, RichText words, string formId, Placement placement) =>
        new(visit.Person) { Messages = [new Message(words, []) { Card = CardOf(formId), Placement = placement }] };

    private static LocalDate Today(Visit visit) => Visit.Today(visit.Person, visit.Client, visit.Context).Date;

    private static string CardOf(string formId) => $"{LogForm.Kind}-{formId}";

    private static LogContext ContextOf(Visit visit) => new(Today(visit), visit.Day?.Decision, visit.Context.History);

    private static Answers Known(LocalDate date) => Answers.None.With(LogAsk.KnownDay, Answer.Of(LogForm.Iso(date)));

    /// <summary>Of a button, which anybody could have forged: only a day that may be logged.</summary>
    private static LocalDate? DateOf(Visit visit, string iso) =>
        LocalDatePattern.Iso.Parse(iso) is { Success: true } date && ContextOf(visit).MayLog(date.Value) ? date.Value : null;
}
