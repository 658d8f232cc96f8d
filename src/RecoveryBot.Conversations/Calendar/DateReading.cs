using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.Conversations.Calendar;

/// <summary>
/// Reads a day as people type it: "today", "yesterday", "tomorrow", "friday", "2026-11-20", "20 Nov", "Nov 20", "20.11.".
/// Days and months in digits are read day first; a date without a year is the nearest one in the asked direction.
/// </summary>
public static partial class DateReading
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day that was meant, whether or not it makes sense; null if the text is no date.</summary>
    /// <param name="past">
    /// A weekday or a date without a year lies today or before; otherwise after today, or today for a date.
    /// </param>
    public static LocalDate? Read(string typed, LocalDate today, bool past)
    {
        var text = Filler().Replace(Spelling.Fold(typed, keep: ".-/"), "");
        return text switch
        {
            "today" or "tonight" or "this evening" => today,
            "yesterday" or "last night" => today.PlusDays(-1),
            "tomorrow" => today.PlusDays(1),
            _ => Weekday(text, today, past) ?? Iso(text) ?? DayAndMonth(text, today, past),
        };
    }

    private static LocalDate? Weekday(string text, LocalDate today, bool past)
    {
        var place = text.Length < 3 ? -1 : Array.FindIndex(Weekdays, name => name.StartsWith(text, StringComparison.Ordinal));
        if (place < 0)
        {
            return null;
        }

        var ahead = (place + 1 - (int)today.DayOfWeek + 7) % 7;
        return past ? today.PlusDays(ahead == 0 ? 0 : ahead - 7) : today.PlusDays(ahead == 0 ? 7 : ahead);
    }

    private static LocalDate? Iso(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : null;

    private static LocalDate? DayAndMonth(string text, LocalDate today, bool past)
    {
        var match = Digits().Match(text);
        match = match.Success ? match : DayFirst().Match(text);
        match = match.Success ? match : MonthFirst().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var day = Number(match.Groups["day"]);
        var month = match.Groups["name"].Success
            ? Array.IndexOf(Months, match.Groups["name"].Value) + 1
            : Number(match.Groups["month"]);
        return match.Groups["year"].Success
            ? On(Number(match.Groups["year"]), month, day)
            : Nearest(today, month, day, past);
    }

    /// <summary>29 February may be years away.</summary>
    private static LocalDate? Nearest(LocalDate today, int month, int day, bool past)
    {
        for (var away = 0; away <= 8; away++)
        {
            var year = past ? today.Year - away : today.Year + away;
            if (On(year, month, day) is { } date && (past ? date <= today : date >= today))
            {
                return date;
            }
        }

        return null;
    }

    private static LocalDate? On(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year is >= 1900 and <= 9998
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(on|last|this|next|until|till|from|since|the) ")]
    private static partial Regex Filler();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})[./](?<month>[0-9]{1,2})[./]?(?<year>[0-9]{4})?$")]
    private static partial Regex Digits();

    [GeneratedRegex("^(?<day>[0-9]{1,2})(st|nd|rd|th)?[. ]{0,2}(of )?(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[. ]{0,2}(?<year>[0-9]{4})?$")]
    private static partial Regex DayFirst();

    [GeneratedRegex("^(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[. ]{0,2}(?<day>[0-9]{1,2})(st|nd|rd|th)?[. ]{0,2}(?<year>[0-9]{4})?$")]
    private static partial Regex MonthFirst();
}
