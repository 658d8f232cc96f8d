using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>Reads a time of day as people type it: "7", "7:30", "0730", "7.30", "7am", "19h", "half past seven".</summary>
public static partial class TimeParser
{
    private static readonly TimeWords Said = TimeWords.English;

    private static readonly Regex Filler = new($@"^{TimeWords.AnyOf(Said.Before)} | ?\b{TimeWords.AnyOf(Said.After)}$|(?<=[0-9])\.$");

    private static readonly Regex Words =
        new($"^((?<part>{TimeWords.AnyOf(Said.Parts.Keys)}) )?(?<hour>{TimeWords.AnyOf(Said.Hours)}|[0-9]{{1,2}})( (?<half>am|pm))?$");

    private static readonly Regex BeforeNoon = HalfOfDay('a', Said.BeforeNoon);

    private static readonly Regex AfterNoon = HalfOfDay('p', Said.AfterNoon);

    /// <summary>The time that was meant, or null. Digits without am or pm are read by the 24-hour clock.</summary>
    public static LocalTime? Read(string typed)
    {
        // "-" is kept so that "-7" stays what it is: no time.
        var text = Spelling.Fold(typed, keep: ":.-");
        text = Filler.Replace(text, "");
        text = BeforeNoon.Replace(text, "am");
        text = AfterNoon.Replace(text, "pm");
        return text switch
        {
            _ when Said.Noon.Contains(text) => LocalTime.Noon,
            _ when Said.Midnight.Contains(text) => LocalTime.Midnight,
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
        var match = Words.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var word = Said.Hours.ToList().IndexOf(match.Groups["hour"].Value);
        var hour = word < 0 ? Number(match.Groups["hour"]) : word + 1;
        if (hour is < 1 or > 12)
        {
            return null;
        }

        // A spoken hour alone means the morning, and twelve the noon that ends it: a morning question is being set.
        var half = match.Groups["half"] is { Success: true } said ? said.Value : hour == 12 ? "pm" : "am";
        return match.Groups["part"] is { Success: true } part ? Clock(hour, 0, half)?.PlusMinutes(Said.Parts[part.Value])
            : word < 0 ? null
            : Clock(hour, 0, half);
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

    [GeneratedRegex("^(?<hour>[0-9]{1,2})( ?[:.h ] ?(?<minute>[0-9]{2})|(?<minute>[0-9]{2})| ?h)? ?(?<half>am|pm)?$")]
    private static partial Regex Digits();

    /// <summary>In words, or "a.m." right behind a number.</summary>
    private static Regex HalfOfDay(char letter, IReadOnlyList<string> phrases) =>
        new($@"\b(?:{TimeWords.AnyOf(phrases)}\.?|{letter}\. ?m\.?)$|(?<=[0-9]){letter}\.? ?m?\.?$");
}
