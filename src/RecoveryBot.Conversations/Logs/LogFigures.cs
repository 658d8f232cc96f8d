using System.Globalization;
using System.Text.RegularExpressions;

namespace RecoveryBot.Conversations.Logs;

/// <summary>Effort and minutes out of a typed line: "7 60", "45 min rpe 6", "1h30 at 5", "8/10 for an hour".</summary>
/// <param name="Rpe">Null if not said.</param>
/// <param name="Minutes">Null if not said.</param>
internal sealed partial record LogFigures(double? Rpe, double? Minutes)
{
    private static readonly (string Said, string Meant)[] Spans =
    [
        ("an hour and a half", "90 min"), ("half an hour", "30 min"), ("an hour", "60 min"), ("one hour", "60 min"),
        ("two hours", "120 min"),
    ];

    public bool AreSaid => Rpe is not null || Minutes is not null;

    /// <summary>
    /// Of two bare numbers the effort comes first, unless the first is off its scale. Null if any figure is off its scale
    /// or there are more than a session has: then nothing of the line is worth guessing at.
    /// </summary>
    /// <param name="line">Folded, without the words that name the day.</param>
    public static LogFigures? Read(string line)
    {
        var rest = Distance().Replace(line, "");
        rest = Spans.Aggregate(rest, (text, span) => text.Replace(span.Said, span.Meant, StringComparison.Ordinal));
        var rpe = Take(ref rest, MarkedRpe());
        var minutes = Take(ref rest, Hours()) ?? Take(ref rest, MarkedMinutes());
        var bare = Bare().Matches(rest).Select(match => Number(match.Value)).ToList();
        (rpe, minutes) = (rpe, minutes, bare) switch
        {
            (_, _, []) => (rpe, minutes),
            (null, null, [var effort]) when effort <= SessionFigures.MostRpe => (effort, minutes),
            (null, null, [var length]) => (rpe, length),
            (null, null, [var length, var effort]) when length > SessionFigures.MostRpe => (effort, length),
            (null, null, [var effort, var length]) => (effort, length),
            (null, { }, [var effort]) => (effort, minutes),
            ({ }, null, [var length]) => (rpe, length),
            _ => (double.NaN, double.NaN),
        };
        return rpe is null or (>= 0 and <= SessionFigures.MostRpe)
            && (minutes is null || (minutes is >= 1 and <= SessionFigures.MostMinutes && double.IsInteger(minutes.Value)))
                ? new LogFigures(rpe, minutes)
                : null;
    }

    private static double? Take(ref string rest, Regex pattern)
    {
        var match = pattern.Match(rest);
        if (!match.Success)
        {
            return null;
        }

        rest = rest.Remove(match.Index, match.Length);
        return (60 * Number(match.Groups["hours"].Value)) + Number(match.Groups["n"].Value);
    }

    /// <summary>Zero for a part that was not said.</summary>
    private static double Number(string digits) =>
        digits.Length == 0 ? 0 : double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(rpe|effort|felt|hard)( was| like| of)?[ :]+(?<n>-?[0-9]+(\.[0-9]+)?)\b|\b(?<n>[0-9]+(\.[0-9]+)?) ?/ ?10\b|\bat (?<n>[0-9]+(\.[0-9]+)?)(?![0-9:.])")]
    private static partial Regex MarkedRpe();

    [GeneratedRegex(@"\b(?<hours>[0-9]+):(?<n>[0-5][0-9])\b|\b(?<hours>[0-9]+(\.[0-9]+)?) ?(h|hr|hrs|hours?)(?<n>[0-5][0-9])\b|\b(?<hours>[0-9]+(\.[0-9]+)?) ?(h|hr|hrs|hours?)( and)?( (?<n>[0-9]{1,2}) ?(m|min|mins|minutes?))?\b")]
    private static partial Regex Hours();

    [GeneratedRegex(@"(?<![0-9.])(?<n>-?[0-9]+) ?(m|min|mins|minutes?)\b")]
    private static partial Regex MarkedMinutes();

    [GeneratedRegex(@"\b[0-9]+(\.[0-9]+)? ?(k|km|miles?|kg)\b")]
    private static partial Regex Distance();

    // A number that is part of a word, as in "5x5", is none of ours.
    [GeneratedRegex(@"(?<![a-z0-9.])-?[0-9]+(\.[0-9]+)?(?![a-z0-9])")]
    private static partial Regex Bare();
}
