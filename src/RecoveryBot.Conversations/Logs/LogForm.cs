using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Logs;

/// <summary>What was done on a day: which day, what, how hard (Foster's CR10), how long. In the evening two taps.</summary>
internal sealed partial class LogForm
{
    public const string Kind = "log";

    private const int DaysOffered = 6;

    private static readonly int[] OfferedMinutes = [20, 30, 45, 60, 75, 90];

    private readonly IWording _wording;

    public LogForm(IWording wording)
    {
        _wording = wording;
        Form = new Form<LogContext>(Kind, [Day(), DayPick(), Keep(), What(), Lightly(), Rpe(), Minutes(), Sure()]);
    }

    public Form<LogContext> Form { get; }

    /// <summary>Null while the day is still to be asked for.</summary>
    public static LocalDate? DateOf(Answers answers) => (answers[LogAsk.KnownDay] ?? answers[LogAsk.Day])?.Only is { } day
        && LocalDatePattern.Iso.Parse(day) is { Success: true } date
            ? date.Value
            : null;

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>On a training day the evening asks how hard it was, at once.</summary>
    private static bool AsksForTraining(Answers answers) => answers.Says(LogAsk.Evening, LogAsk.Train);

    private Question<LogContext> Day() => new()
    {
        Id = LogAsk.Day,
        Kind = QuestionKind.Typed,
        Columns = 2,
        Applies = (answers, _) => !answers.Has(LogAsk.KnownDay),
        Ask = (_, _) => _wording.AskLogDay,
        Choices = (_, context) =>
            [.. Enumerable.Range(0, DaysOffered).Select(back => context.Today.PlusDays(-back))
                .Select(date => new Choice(Iso(date), _wording.LogDay(date, context.Today)))],
        Read = (text, _, context) => DateReading.Find(text, context.Scope) switch
        {
            DateReading.Found(var date) when context.MayLog(date) => new Reading.Understood(Answer.Of(Iso(date))),
            DateReading.Several(var dates) when dates.Where(context.MayLog).ToList() is [_, ..] sensible =>
                new Reading.Understood(new Answer([.. sensible.Select(Iso)])),
            DateReading.NoSuchDay missing => new Reading.NotUnderstood(
                _wording.NoSuchDay(missing.Day, missing.Month, missing.Year, _wording.LogDayHint(Log.DaysBack))),
            _ => new Reading.NotUnderstood(_wording.LogDayHint(Log.DaysBack)),
        },
    };

    /// <summary>"6/7" is two days: which is asked, and then it is one.</summary>
    private Question<LogContext> DayPick() => new()
    {
        Id = LogAsk.DayPick,
        Kind = QuestionKind.One,
        Applies = (answers, _) => answers[LogAsk.Day] is { Values.Count: > 1 },
        Ask = (_, _) => _wording.AskWhichDay,
        Choices = (answers, context) =>
            [.. answers[LogAsk.Day]!.Values.Select(day => new Choice(day, _wording.LogDay(LocalDatePattern.Iso.Parse(day).Value, context.Today)))],
        Settle = (answers, _) => answers.With(LogAsk.Day, answers[LogAsk.DayPick]!).Without(LogAsk.DayPick),
    };

    private Question<LogContext> Keep() => new()
    {
        Id = LogAsk.Keep,
        Kind = QuestionKind.One,
        Applies = (answers, context) => !answers.Has(LogAsk.Evening) && LogOf(answers, context) is { IsEmpty: false },
        Ask = (answers, context) => _wording.AskKeepLog(
            DateOf(answers)!.Value, context.Today, LogOf(answers, context)!.Sessions),
        Choices = (answers, context) =>
        [
            new(LogAsk.Add, _wording.AddToLog),
            new(LogAsk.Replace, _wording.ReplaceLog(LogOf(answers, context)!.Sessions.Count)),
            new(LogAsk.Clear, _wording.ClearLog(LogOf(answers, context)!.Sessions.Count)),
            new(LogAsk.Leave, _wording.LeaveAsItIs),
        ],
    };

    private Question<LogContext> Rpe() => new()
    {
        Id = LogAsk.Rpe,
        Kind = QuestionKind.One,
        Columns = 5,
        MaySkip = true,
        Applies = (answers, _) => AsksForTraining(answers)
            || answers.Says(LogAsk.What, LogAsk.Train)
            || (answers.Says(LogAsk.What, LogAsk.Light) && !answers.Says(LogAsk.Lightly, LogAsk.PartOfDay)),
        Ask = (answers, context) => AsksForTraining(answers) && IsThisEvening(answers, context)
            ? _wording.AskEveningRpe
            : _wording.AskRpe,
        Choices = (answers, _) =>
        [
            .. Enumerable.Range(1, SessionFigures.MostRpe).Select(rpe => SessionFigures.Digits(rpe)).Select(rpe => new Choice(rpe, rpe)),
            .. AsksForTraining(answers)
                ? (Choice[])[new(LogAsk.Rest, _wording.DidNotTrain)]
                : [],
        ],
        Read = (text, _, _) => SessionFigures.Effort(text, _wording),
    };

    private Question<LogContext> Minutes() => new()
    {
        Id = LogAsk.Minutes,
        Kind = QuestionKind.Typed,
        Columns = 6,
        MaySkip = true,
        Applies = (answers, _) => answers[LogAsk.Rpe] is { } rpe && rpe.Only is not LogAsk.Rest,
        Ask = (_, _) => _wording.AskLogMinutes,
        Choices = (_, _) => [.. OfferedMinutes.Select(minutes => SessionFigures.Digits(minutes)).Select(minutes => new Choice(minutes, minutes))],
        Read = (text, _, _) => SessionFigures.Minutes(text, _wording),
    };

    /// <summary>Before anything is kept that is hardly possible, it is asked whether it is so.</summary>
    private Question<LogContext> Sure() => new()
    {
        Id = LogAsk.Sure,
        Kind = QuestionKind.One,
        Applies = (answers, context) => DoubtOf(answers, context) is not null,
        Ask = (answers, context) => DoubtOf(answers, context) is SessionDoubt.Twice
            ? _wording.AskSessionTwice(LogAnswers.Session(answers, context.Today))
            : _wording.AskSessionSoLarge(LogAnswers.Session(answers, context.Today)),
        Choices = (_, _) => [new(LogAsk.Yes, _wording.SessionIsSo), new(LogAsk.No, _wording.SessionIsNotSo)],
        Settle = (answers, _) => answers switch
        {
            _ when !answers.Says(LogAsk.Sure, LogAsk.No) => answers,
            _ when answers.Says(LogAsk.Keep, LogAsk.Add) => answers.With(LogAsk.Keep, Answer.Of(LogAsk.Leave)),
            _ => answers.Without(LogAsk.Sure).Without(LogAsk.Rpe).Without(LogAsk.Minutes),
        },
    };

    private static SessionDoubt? DoubtOf(Answers answers, LogContext context)
    {
        if (DateOf(answers) is not { } date || answers.Says(LogAsk.Keep, LogAsk.Leave) || answers.Says(LogAsk.Keep, LogAsk.Clear))
        {
            return null;
        }

        var before = answers.Has(LogAsk.Evening) ? [] : LogOf(answers, context)?.Sessions ?? [];
        return SessionDoubts.Of(
            LogAnswers.Session(answers, date), answers.Says(LogAsk.Keep, LogAsk.Add) ? before : [.. before.SkipLast(1)]);
    }

    private static Log? LogOf(Answers answers, LogContext context) =>
        DateOf(answers) is { } date ? Log.Of(context.History.Value, date) : null;

    /// <summary>Answered after its day has ended, the evening's question cannot say "today" any more.</summary>
    private static bool IsThisEvening(Answers answers, LogContext context) =>
        answers.Has(LogAsk.Evening) && DateOf(answers) == context.Today;
}
