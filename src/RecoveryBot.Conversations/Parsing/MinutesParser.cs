using System.Globalization;
using System.Text.RegularExpressions;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>Reads minutes as people type them: "25", "25 min", "half an hour", "1 hour", "an hour and a half".</summary>
internal static class MinutesParser
{
    private const int MinutesOfAnHour = 60;

    private static readonly TimeWords Words = TimeWords.English;

    private static readonly Regex Digits = new(
        $"^({TimeWords.AnyOf(Words.Approximately)} )?(?<number>[0-9]{{1,3}}) ?({TimeWords.AnyOf(Words.MinuteUnits)}|(?<hours>{TimeWords.AnyOf(Words.HourUnits)}))?$");

    /// <summary>A number of minutes within the limits, both included; null for anything else.</summary>
    public static int? Read(string typed, int fewest, int most)
    {
        // "-" is kept so that "-20" stays what it is: no number of minutes.
        var text = Spelling.Fold(typed, keep: "-");
        var minutes = Words.Minutes.TryGetValue(text, out var spoken) ? spoken
            : Digits.Match(text) is { Success: true } match
                ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) * (match.Groups["hours"].Success ? MinutesOfAnHour : 1)
                : 0;
        return minutes >= fewest && minutes <= most ? minutes : null;
    }
}
