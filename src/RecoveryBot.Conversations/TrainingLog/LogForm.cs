using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>What was done on a day: which day, what, how hard (Foster's CR10), how long. In the evening two taps.</summary>
internal sealed partial class LogForm
{
    public const string Kind = "log";

    private const int DaysOffered = 6;

    private static readonly int[] OfferedMinutes = [20, 30, 45, 60, 75, 90];

    private readonly ITrainingLogWording _wording;

    public LogForm(ITrainingLogWording wording)
    {
        _wording = wording;
        Form = new Form<LogContext>(Kind, [Day(), DayPick(), Keep(), What(), Lightly(), Rpe(), Minutes(), Sure()]);
    }

    public Form<LogContext> Form { get; }

    /// <summary>Null while the day is still to be asked for.</summary>
    public static LocalDate? DateOf(Answers answers) => (answers[LogQuestionId.KnownDay] ?? answers[LogQuestionId.Day])?.Only is { } day
        && LocalDatePattern.Iso.Parse(day) is { Success: true } date
            ? date.Value
            : null;

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>On a training day the evening asks how hard it was, at once.</summary>
    private static bool AsksForTraining(Answers answers) => answers.Says(LogQuestionId.Evening, LogQuestionId.Train);

    private Question<LogContext> Day() => new()
    {
        Id = LogQuestionId.Day,
        Kind = QuestionKind.Typed,
        Columns = 2,
        Applies = (answers, _) => !answers.Has(LogQuestionId.KnownDay),
        Ask = (_, _) => _wording.AskLogDay,
        Choices = (_, context) =>
            [.. Enumerable.Range(0, DaysOffered).Select(back => context.Today.PlusDays(-back))
                .Select(date => new Choice(Iso(date), _wording.LogDay(date, context.Today)))],
        Read = (text, _, context) => DateMatch.Find(text, context.Scope) switch
        {
            DateMatch.Found(var date) when context.MayLog(date) => new ParseResult.Understood(Answer.Of(Iso(date))),
            DateMatch.Several(var dates) when dates.Where(context.MayLog).ToList() is [_, ..] sensible =>
                new ParseResult.Understood(new Answer([.. sensible.Select(Iso)])),
            DateMatch.NoSuchDay missing => new ParseResult.NotUnderstood(
                _wording.NoSuchDay(missing.Day, missing.Month, missing.Year, _wording.LogDayHint(DayLog.DaysBack))),
            _ => new ParseResult.NotUnderstood(_wording.LogDayHint(DayLog.DaysBack)),
        },
    };

    /// <summary>"6/7" is two days: which is asked, and then it is one.</summary>
    private Question<LogContext> DayPick() => new()
    {
        Id = LogQuestionId.DayPick,
        Kind = QuestionKind.One,
        Applies = (answers, _) => answers[LogQuestionId.Day] is { Values.Count: > 1 },
        Ask = (_, _) => _wording.AskWhichDay,
        Choices = (answers, context) =>
            [.. answers[LogQuestionId.Day]!.Values.Select(day => new Choice(day, _wording.LogDay(LocalDatePattern.Iso.Parse(day).Value, context.Today)))],
        Settle = (answers, _) => answers.With(LogQuestionId.Day, answers[LogQuestionId.DayPick]!).Without(LogQuestionId.DayPick),
    };

    private Question<LogContext> Keep() => new()
    {
        Id = LogQuestionId.Keep,
        Kind = QuestionKind.One,
        Applies = (answers, context) => !answers.Has(LogQuestionId.Evening) && LogOf(answers, context) is { IsEmpty: false },
        Ask = (answers, context) => _wording.AskKeepLog(
            DateOf(answers)!.Value, context.Today, LogOf(answers, context)!.Sessions),
        Choices = (answers, context) =>
        [
            new(LogQuestionId.Add, _wording.AddToLog),
            new(LogQuestionId.Replace, _wording.ReplaceLog(LogOf(answers, context)!.Sessions.Count)),
            new(LogQuestionId.Clear, _wording.ClearLog(LogOf(answers, context)!.Sessions.Count)),
            new(LogQuestionId.Leave, _wording.LeaveAsItIs),
        ],
    };

    private Question<LogContext> Rpe() => new()
    {
        Id = LogQuestionId.Rpe,
        Kind = QuestionKind.One,
        Columns = 5,
        MaySkip = true,
        Applies = (answers, _) => AsksForTraining(answers)
            || answers.Says(LogQuestionId.What, LogQuestionId.Train)
            || (answers.Says(LogQuestionId.What, LogQuestionId.Light) && !answers.Says(LogQuestionId.Lightly, LogQuestionId.PartOfDay)),
        Ask = (answers, context) => AsksForTraining(answers) && IsThisEvening(answers, context)
            ? _wording.AskEveningRpe
            : _wording.AskRpe,
        Choices = (answers, _) =>
        [
            .. Enumerable.Range(1, SessionFigures.MostRpe).Select(rpe => SessionFigures.Digits(rpe)).Select(rpe => new Choice(rpe, rpe)),
            .. AsksForTraining(answers)
                ? (Choice[])[new(LogQuestionId.Rest, _wording.DidNotTrain)]
                : [],
        ],
        Read = (text, _, _) => SessionFigures.Effort(text, _wording),
    };

    private Question<LogContext> Minutes() => new()
    {
        Id = LogQuestionId.Minutes,
        Kind = QuestionKind.Typed,
        Columns = 6,
        MaySkip = true,
        Applies = (answers, _) => answers[LogQuestionId.Rpe] is { } rpe && rpe.Only is not LogQuestionId.Rest,
        Ask = (_, _) => _wording.AskLogMinutes,
        Choices = (_, _) => [.. OfferedMinutes.Select(minutes => SessionFigures.Digits(minutes)).Select(minutes => new Choice(minutes, minutes))],
        Read = (text, _, _) => SessionFigures.Minutes(text, _wording),
    };

    /// <summary>Before anything is kept that is hardly possible, it is asked whether it is so.</summary>
    private Question<LogContext> Sure() => new()
    {
        Id = LogQuestionId.Sure,
        Kind = QuestionKind.One,
        Applies = (answers, context) => DoubtOf(answers, context) is not null,
        Ask = (answers, context) => DoubtOf(answers, context) is SessionDoubt.Twice
            ? _wording.AskSessionTwice(LogAnswers.Session(answers, context.Today))
            : _wording.AskSessionSoLarge(LogAnswers.Session(answers, context.Today)),
        Choices = (_, _) => [new(LogQuestionId.Yes, _wording.SessionIsSo), new(LogQuestionId.No, _wording.SessionIsNotSo)],
        Settle = (answers, _) => answers switch
        {
            _ when !answers.Says(LogQuestionId.Sure, LogQuestionId.No) => answers,
            _ when answers.Says(LogQuestionId.Keep, LogQuestionId.Add) => answers.With(LogQuestionId.Keep, Answer.Of(LogQuestionId.Leave)),
            _ => answers.Without(LogQuestionId.Sure).Without(LogQuestionId.Rpe).Without(LogQuestionId.Minutes),
        },
    };

    private static SessionDoubt? DoubtOf(Answers answers, LogContext context)
    {
        if (DateOf(answers) is not { } date || answers.Says(LogQuestionId.Keep, LogQuestionId.Leave) || answers.Says(LogQuestionId.Keep, LogQuestionId.Clear))
        {
            return null;
        }

        var before = answers.Has(LogQuestionId.Evening) ? [] : LogOf(answers, context)?.Sessions ?? [];
        return SessionDoubts.Of(
            LogAnswers.Session(answers, date), answers.Says(LogQuestionId.Keep, LogQuestionId.Add) ? before : [.. before.SkipLast(1)]);
    }

    private static DayLog? LogOf(Answers answers, LogContext context) =>
        DateOf(answers) is { } date ? DayLog.Of(context.History.Value, date) : null;

    /// <summary>Answered after its day has ended, the evening's question cannot say "today" any more.</summary>
    private static bool IsThisEvening(Answers answers, LogContext context) =>
        answers.Has(LogQuestionId.Evening) && DateOf(answers) == context.Today;
}
