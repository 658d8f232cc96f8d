using System.Text.RegularExpressions;
using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Logs;

/// <summary>
/// Reads a log typed in one line: "7 60", "yesterday rest", "run 45 min rpe 6", "20 Nov 8 75". What it says answers the
/// log's questions; what it does not say is asked.
/// </summary>
internal static partial class LogLine
{
    private const int MostWordsOfADay = 3;

    /// <summary>Answers in the order of the questions; none if nothing of it makes sense.</summary>
    /// <param name="unsaid">The day it is about if it names none.</param>
    public static Answers Read(string text, LogContext context, LocalDate unsaid)
    {
        var words = Spelling.Fold(DecimalComma().Replace(text, "."), keep: ".:/-")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var day = TakeDay(words, context.Today);
        var date = day ?? unsaid;
        if (!context.MayLog(date) || LogFigures.Read(string.Join(' ', words)) is not { } figures)
        {
            return Answers.None;
        }

        var known = Answers.None.With(LogAsk.KnownDay, Answer.Of(LogForm.Iso(date)));
        return LogWords.Kind(words, figures.AreSaid) switch
        {
            { } what => WithFigures(known.With(LogAsk.What, Answer.Of(what)), figures),
            null when day is not null && words.Count == 0 => known,
            null => Answers.None,
        };
    }

    private static Answers WithFigures(Answers answers, LogFigures figures)
    {
        answers = figures.Rpe is { } rpe ? answers.With(LogAsk.Rpe, Answer.Of(SessionFigures.Digits(rpe))) : answers;
        return figures.Minutes is { } minutes
            ? answers.With(LogAsk.Minutes, Answer.Of(SessionFigures.Digits(minutes)))
            : answers;
    }

    private static LocalDate? TakeDay(List<string> words, LocalDate today)
    {
        for (var count = Math.Min(MostWordsOfADay, words.Count); count > 0; count--)
        {
            for (var from = 0; from + count <= words.Count; from++)
            {
                var said = string.Join(' ', words.Skip(from).Take(count));
                if (!MayBeFigure().IsMatch(said) && DateReading.Read(said, today, past: true) is { } date)
                {
                    words.RemoveRange(from, count);
                    return date;
                }
            }
        }

        return null;
    }

    [GeneratedRegex("(?<=[0-9]),(?=5)")]
    private static partial Regex DecimalComma();

    // "7.5" is an effort and "7/10" as well, but "20.11." is a day.
    [GeneratedRegex("^[0-9]+([.:/][0-9]+)?$")]
    private static partial Regex MayBeFigure();
}
