using System.Globalization;
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

    private static readonly string[] RestWords = ["rest", "rested", "nothing", "off", "none"];

    private static readonly string[] LightWords = ["recovery", "light", "mobility", "stretching", "yoga", "walk", "walked", "breathing"];

    private static readonly string[] TrainWords =
    [
        "train", "trained", "training", "run", "ran", "lift", "lifted", "gym", "strength", "ride", "rode", "cycle", "cycled", "swim",
        "swam", "row", "rowed", "cardio", "intervals", "session", "workout", "class", "match", "game", "climbing",
    ];

    /// <summary>Answers in the order of the questions; none if nothing of it makes sense.</summary>
    public static Answers Read(string text, LogContext context)
    {
        var words = Spelling.Fold(text, keep: ".:/-").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var said = words.Count;
        var date = TakeDay(words, context.Today) ?? context.Today;
        if (!context.MayLog(date))
        {
            return Answers.None;
        }

        var saysDay = words.Count < said;
        var rest = string.Join(' ', words);
        var rpe = Take(ref rest, RpeWord()) ?? Take(ref rest, RpeAfter());
        var minutes = Take(ref rest, MinutesWord());
        var bare = Bare().Matches(rest).Select(match => match.Value).ToList();
        (rpe, minutes) = (rpe, minutes, bare) switch
        {
            (null, null, [var first, var second]) => (first, second),
            (null, { }, [var only]) => (only, minutes),
            ({ }, null, [var only]) => (rpe, only),
            _ => (rpe, minutes),
        };
        var what = Kind(words, rpe is not null || minutes is not null);
        var answers = Answers.None.With(LogAsk.KnownDay, Answer.Of(LogForm.Iso(date)));
        if (what is null)
        {
            return saysDay ? answers : Answers.None;
        }

        answers = answers.With(LogAsk.What, Answer.Of(what));
        if (what == LogAsk.Rest)
        {
            return answers;
        }

        answers = Within(rpe, 0, 10) is { } effort ? answers.With(LogAsk.Rpe, Answer.Of(effort)) : answers;
        return Within(minutes, 1, 600) is { } length ? answers.With(LogAsk.Minutes, Answer.Of(length)) : answers;
    }

    private static LocalDate? TakeDay(List<string> words, LocalDate today)
    {
        for (var count = Math.Min(MostWordsOfADay, words.Count); count > 0; count--)
        {
            for (var from = 0; from + count <= words.Count; from++)
            {
                var said = string.Join(' ', words.Skip(from).Take(count));
                if (!NumberOnly().IsMatch(said) && DateReading.Read(said, today, past: true) is { } date)
                {
                    words.RemoveRange(from, count);
                    return date;
                }
            }
        }

        return null;
    }

    private static string? Kind(List<string> words, bool hasNumbers) =>
        words.Exists(TrainWords.Contains) ? LogAsk.Train
        : words.Exists(LightWords.Contains) ? LogAsk.Light
        : words.Exists(RestWords.Contains) && !hasNumbers ? LogAsk.Rest
        : hasNumbers ? LogAsk.Train
        : null;

    private static string? Take(ref string rest, Regex pattern)
    {
        var match = pattern.Match(rest);
        rest = match.Success ? rest.Remove(match.Index, match.Length) : rest;
        return match.Success ? match.Groups["n"].Value : null;
    }

    private static string? Within(string? digits, double from, double to) =>
        double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number >= from && number <= to
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"\b(rpe|effort|hard|felt)( was| like)? (?<n>[0-9]{1,2}(\.[0-9])?)\b")]
    private static partial Regex RpeWord();

    [GeneratedRegex(@"\b(at |@ ?)(?<n>[0-9]{1,2}(\.[0-9])?)\b|\b(?<n>[0-9]{1,2})/10\b")]
    private static partial Regex RpeAfter();

    [GeneratedRegex(@"\b(?<n>[0-9]{1,3}) ?(m|min|mins|minutes?)\b")]
    private static partial Regex MinutesWord();

    [GeneratedRegex(@"(?<![0-9.\-])[0-9]{1,3}(\.[0-9])?(?![0-9.])")]
    private static partial Regex Bare();

    // "7.5" is an effort and "7/10" as well.
    [GeneratedRegex("^[0-9.:/ ]*$")]
    private static partial Regex NumberOnly();
}
