using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>
/// Reads a log typed in one line: "7 60", "yesterday rest", "run 45 min rpe 6", "20 Nov 8 75". What it says answers the
/// log's questions; what it does not say, or not for sure, is asked.
/// </summary>
internal static class LogLine
{
    // Saying back is for people; nobody reads the hundredth number of a line.
    private const int MostLeft = 5;
    private const int LongestLeft = 20;

    private static readonly QuantityParser Quantities = new(Lexicon.English);

    /// <param name="unsaid">The day it is about if it names none.</param>
    public static ParsedLog Read(string text, LogContext context, LocalDate unsaid)
    {
        var tokens = Tokenizer.Read(text);
        var days = Days(tokens, context.Scope);
        var dates = DatesOf(days, unsaid).Distinct().ToList();
        var sensible = dates.FindAll(context.MayLog);
        var scan = FigureScan.Of(tokens, days, LogWords.English, Lexicon.English);
        if (sensible.Count == 0 || LogFigures.Read(scan) is not { } figures)
        {
            return ParsedLog.None;
        }

        var day = new Answer([.. sensible.Order().Select(LogForm.Iso)]);
        var known = Answers.None.With(sensible.Count == 1 ? LogQuestionId.KnownDay : LogQuestionId.Day, day);
        var what = LogWords.English.Kind(tokens, figures.AreSaid);
        var isDayAlone = days.Count > 0 && tokens.All(token => !token.IsWord || days.Any(named => Covers(named, tokens, token)));
        return (what, isDayAlone) switch
        {
            ({ } kind, _) => new ParsedLog(
                WithFigures(known.With(LogQuestionId.What, Answer.Of(kind)), figures),
                [.. figures.Left.Take(MostLeft).Select(quantity => Typed(text, tokens, quantity))],
                days.Count > 0,
                figures.AreMarked || scan.NamesSession),
            (null, true) when !figures.AreSaid && figures.Left.Count == 0 =>
                new ParsedLog(known, [], NamesDay: true, NamesSession: false),
            _ => ParsedLog.None,
        };
    }

    /// <summary>Numbers that are an effort or have a unit are no days: "7/10" is no 7 October.</summary>
    private static List<DateMention> Days(IReadOnlyList<Token> tokens, DateScope scope) =>
        [.. DateParser.English.All(tokens, scope).Where(mention => !(Quantities.At(tokens, mention.From) is { } quantity
            && (quantity.To > mention.To || (quantity.To == mention.To && quantity.Kind == QuantityKind.OutOf))))];

    /// <summary>A day that the calendar does not have is no day that could be noted.</summary>
    private static IEnumerable<LocalDate> DatesOf(List<DateMention> days, LocalDate unsaid) => days.Count == 0
        ? [unsaid]
        : days.SelectMany(mention => mention.Reading switch
        {
            DateMatch.Found found => [found.Date],
            DateMatch.Several several => several.Dates,
            _ => (IReadOnlyList<LocalDate>)[],
        });

    private static bool Covers(DateMention day, IReadOnlyList<Token> tokens, Token token) =>
        token.Start >= tokens[day.From].Start && token.End <= tokens[day.To - 1].End;

    private static string Typed(string text, IReadOnlyList<Token> tokens, Quantity quantity)
    {
        var typed = text[tokens[quantity.From].Start..tokens[quantity.To - 1].End];
        return typed.Length <= LongestLeft ? typed : typed[..LongestLeft] + "…";
    }

    private static Answers WithFigures(Answers answers, LogFigures figures)
    {
        answers = figures.Rpe is { } rpe ? answers.With(LogQuestionId.Rpe, Answer.Of(SessionFigures.Digits(rpe))) : answers;
        return figures.Minutes is { } minutes
            ? answers.With(LogQuestionId.Minutes, Answer.Of(SessionFigures.Digits(minutes)))
            : answers;
    }
}
