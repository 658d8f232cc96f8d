using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Conversations.Logs;

/// <summary>What was done on a day: which day, what, how hard (Foster's CR10), how long. In the evening two taps.</summary>
internal sealed class LogForm
{
    public const string Kind = "log";

    private const int MostRpe = 10;
    private const int MostMinutes = 600;

    private static readonly int[] OfferedMinutes = [20, 30, 45, 60, 75, 90];

    private readonly IWording _wording;

    public LogForm(IWording wording)
    {
        _wording = wording;
        Form = new Form<LogContext>(Kind, [Day(), Keep(), What(), Rpe(), Minutes()]);
    }

    public Form<LogContext> Form { get; }

    /// <summary>Null while the day is still to be asked for.</summary>
    public static LocalDate? DateOf(Answers answers) => (answers[LogAsk.KnownDay] ?? answers[LogAsk.Day])?.Only is { } day
        && LocalDatePattern.Iso.Parse(day) is { Success: true } date
            ? date.Value
            : null;

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static bool IsEvening(Answers answers) => answers.Has(LogAsk.Evening);

    /// <summary>On a training day the evening asks how hard it was, at once.</summary>
    private static bool AsksForTraining(Answers answers, LogContext context) =>
        IsEvening(answers) && context.Decision is Decision.TrainAsPlanned or Decision.TrainReduced;

    private Question<LogContext> Day() => new()
    {
        Id = LogAsk.Day,
        Kind = QuestionKind.Typed,
        Columns = 2,
        Applies = (answers, _) => !answers.Has(LogAsk.KnownDay),
        Ask = (_, _) => _wording.AskLogDay,
        Choices = (_, context) =>
            [.. Enumerable.Range(0, 6).Select(back => context.Today.PlusDays(-back))
                .Select(date => new Choice(Iso(date), _wording.LogDay(date, context.Today)))],
        Read = (text, _, context) => DateReading.Read(text, context.Today, past: true) is { } date && context.MayLog(date)
            ? new Reading.Understood(Answer.Of(Iso(date)))
            : new Reading.NotUnderstood(_wording.LogDayHint(Log.DaysBack)),
    };

    private Question<LogContext> Keep() => new()
    {
        Id = LogAsk.Keep,
        Kind = QuestionKind.One,
        Applies = (answers, context) => !IsEvening(answers) && LogOf(answers, context) is { IsEmpty: false },
        Ask = (answers, context) => _wording.AskKeepLog(
            DateOf(answers)!.Value, context.Today, LogOf(answers, context)!.Sessions),
        Choices = (answers, context) =>
        [
            new(LogAsk.Add, _wording.AddToLog),
            new(LogAsk.Replace, _wording.ReplaceLog),
            new(LogAsk.Clear, _wording.ClearLog),
            new(LogAsk.Leave, _wording.LeaveAsItIs),
        ],
    };

    private Question<LogContext> What() => new()
    {
        Id = LogAsk.What,
        Kind = QuestionKind.One,
        Applies = (answers, context) => !AsksForTraining(answers, context)
            && !answers.Says(LogAsk.Keep, LogAsk.Clear) && !answers.Says(LogAsk.Keep, LogAsk.Leave),
        Ask = (answers, context) => (IsEvening(answers), context.Decision) switch
        {
            (true, Decision.ActiveRecovery) => _wording.AskEveningRecovery,
            (true, _) => _wording.AskEveningRest,
            _ => _wording.AskLogWhat(DateOf(answers) ?? context.Today, context.Today),
        },
        Choices = WhatChoices,
    };

    private IReadOnlyList<Choice> WhatChoices(Answers answers, LogContext context) => (IsEvening(answers), context.Decision) switch
    {
        (true, Decision.ActiveRecovery) =>
        [
            new(LogAsk.AsGiven, _wording.DidTheSession), new(LogAsk.Rest, _wording.DidNothing),
            new(LogAsk.Train, _wording.DidTrain), new(LogAsk.StopAsking, _wording.StopEvenings),
        ],
        (true, _) =>
        [
            new(LogAsk.Rest, _wording.DidRest), new(LogAsk.Light, _wording.DidSomethingLight),
            new(LogAsk.Train, _wording.DidTrain), new(LogAsk.StopAsking, _wording.StopEvenings),
        ],
        _ =>
        [
            new(LogAsk.Train, _wording.LoggedTraining), new(LogAsk.Light, _wording.LoggedRecovery),
            .. answers.Says(LogAsk.Keep, LogAsk.Add) ? [] : (Choice[])[new(LogAsk.Rest, _wording.LoggedRest)],
        ],
    };

    private Question<LogContext> Rpe() => new()
    {
        Id = LogAsk.Rpe,
        Kind = QuestionKind.One,
        Columns = 5,
        MaySkip = true,
        Applies = (answers, context) => AsksForTraining(answers, context)
            || answers.Says(LogAsk.What, LogAsk.Train) || answers.Says(LogAsk.What, LogAsk.Light),
        Ask = (answers, context) => AsksForTraining(answers, context) ? _wording.AskEveningRpe : _wording.AskRpe,
        Choices = (answers, context) =>
        [
            .. Enumerable.Range(1, MostRpe).Select(rpe => new Choice(Digits(rpe), Digits(rpe))),
            .. AsksForTraining(answers, context)
                ? (Choice[])[new(LogAsk.Rest, _wording.DidNotTrain), new(LogAsk.StopAsking, _wording.StopEvenings)]
                : [],
        ],
        Read = (text, _, _) => double.TryParse(
            text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rpe) && rpe <= MostRpe
                ? new Reading.Understood(Answer.Of(rpe.ToString(CultureInfo.InvariantCulture)))
                : new Reading.NotUnderstood(_wording.OutOfRange(0, MostRpe)),
    };

    private Question<LogContext> Minutes() => new()
    {
        Id = LogAsk.Minutes,
        Kind = QuestionKind.Typed,
        Columns = 6,
        MaySkip = true,
        Applies = (answers, _) => answers[LogAsk.Rpe] is { } rpe && rpe.Only is not (LogAsk.Rest or LogAsk.StopAsking),
        Ask = (_, _) => _wording.AskLogMinutes,
        Choices = (_, _) => [.. OfferedMinutes.Select(minutes => new Choice(Digits(minutes), Digits(minutes)))],
        Read = (text, _, _) => MinutesReading.Read(text, 1, MostMinutes) is { } minutes
            ? new Reading.Understood(Answer.Of(Digits(minutes)))
            : new Reading.NotUnderstood(_wording.OutOfRange(1, MostMinutes)),
    };

    private static Log? LogOf(Answers answers, LogContext context) =>
        DateOf(answers) is { } date ? Log.Of(context.History.Value, date) : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
