using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace RecoveryBot.Conversations.Calendar;

/// <summary>Reads a time of day as people type it: "7", "7:30", "0730", "7.30", "7am", "19h", "half past seven".</summary>
public static partial class TimeReading
{
    private const string HourWord = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

    private static readonly string[] HourWords = HourWord.Split('|');

    /// <summary>The time that was meant, or null. Digits without am or pm are read by the 24-hour clock.</summary>
    public static LocalTime? Read(string typed)
    {
        // "-" is kept so that "-7" stays what it is: no time.
        var text = Spelling.Fold(typed, keep: ":.-");
        text = Filler().Replace(text, "");
        text = BeforeNoon().Replace(text, "am");
        text = AfterNoon().Replace(text, "pm");
        return text switch
        {
            "noon" or "midday" => LocalTime.Noon,
            "midnight" => LocalTime.Midnight,
            _ => InDigits(text) ?? InWords(text),
        };
    }

    private static LocalTime? InDigits(string text)
    {
        var match = Digits().Match(text);
        return match.Success
            ? Clock(Number(match.Groups["hour"]), Number(match.Groups["minute"]), match.Groups["half"].Value)
            : null;
    }

    private static LocalTime? InWords(string text)
    {
        var match = Words().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var word = Array.IndexOf(HourWords, match.Groups["hour"].Value);
        var hour = word < 0 ? Number(match.Groups["hour"]) : word + 1;
        if (hour is < 1 or > 12)
        {
            return null;
        }

        // A spoken hour alone means the morning, and twelve the noon that ends it: a morning question is being set.
        var half = match.Groups["half"] is { Success: true } said ? said.Value : hour == 12 ? "pm" : "am";
        return match.Groups["part"].Value switch
        {
            "half past" => Clock(hour, 30, half),
            "quarter past" => Clock(hour, 15, half),
            "quarter to" => Clock(hour, 0, half)?.PlusMinutes(-15),
            _ => word < 0 ? null : Clock(hour, 0, half),
        };
    }

    private static LocalTime? Clock(int hour, int minute, string half) => half switch
    {
        _ when minute > 59 => null,
        "" when hour < 24 => new LocalTime(hour, minute),
        "" when hour == 24 && minute == 0 => LocalTime.Midnight,
        "am" when hour is > 0 and <= 12 => new LocalTime(hour % 12, minute),
        "pm" when hour is > 0 and <= 12 => new LocalTime((hour % 12) + 12, minute),
        _ => null,
    };

    private static int Number(Group digits) =>
        digits.Length == 0 ? 0 : int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(at|around|about) | ?\b(o ?clock|uhr|hrs|hours)$|(?<=[0-9])\.$")]
    private static partial Regex Filler();

    [GeneratedRegex(@"\b(in the morning|a\.? ?m\.?)$|(?<=[0-9])a\.? ?m?\.?$")]
    private static partial Regex BeforeNoon();

    [GeneratedRegex(@"\b(in the (afternoon|evening)|at night|p\.? ?m\.?)$|(?<=[0-9])p\.? ?m?\.?$")]
    private static partial Regex AfterNoon();

    [GeneratedRegex("^(?<hour>[0-9]{1,2})( ?[:.h ] ?(?<minute>[0-9]{2})|(?<minute>[0-9]{2})| ?h)? ?(?<half>am|pm)?$")]
    private static partial Regex Digits();

    [GeneratedRegex("^((?<part>half past|quarter past|quarter to) )?(?<hour>" + HourWord + "|[0-9]{1,2})( (?<half>am|pm))?$")]
    private static partial Regex Words();
}
