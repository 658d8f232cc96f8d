using System.Globalization;
using System.Text.RegularExpressions;

namespace RecoveryBot.Conversations.Calendar;

/// <summary>Reads minutes as people type them: "25", "25 min", "half an hour", "1 hour", "an hour and a half".</summary>
internal static partial class MinutesReading
{
    /// <summary>A number of minutes within the limits, both included; null for anything else.</summary>
    public static int? Read(string typed, int fewest, int most)
    {
        // "-" is kept so that "-20" stays what it is: no number of minutes.
        var text = Spelling.Fold(typed, keep: "-");
        var minutes = text switch
        {
            "half an hour" or "half hour" => 30,
            "an hour" or "one hour" => 60,
            "an hour and a half" or "one and a half hours" => 90,
            "two hours" => 120,
            "three quarters of an hour" => 45,
            "quarter of an hour" or "a quarter of an hour" => 15,
            _ => Digits().Match(text) is { Success: true } match
                ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) * (match.Groups["hours"].Success ? 60 : 1)
                : 0,
        };
        return minutes >= fewest && minutes <= most ? minutes : null;
    }

    [GeneratedRegex("^(about |around )?(?<number>[0-9]{1,3}) ?((m|min|mins|minutes?)|(?<hours>h|hours?))?$")]
    private static partial Regex Digits();
}
