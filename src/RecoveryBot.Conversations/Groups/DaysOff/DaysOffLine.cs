using System.Text.RegularExpressions;
using NodaTime;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Pausing;

namespace RecoveryBot.Conversations.Groups.DaysOff;

/// <summary>The days that stand behind "off".</summary>
internal static partial class DaysOffLine
{
    /// <summary>So many at once.</summary>
    public const int MostDays = 60;

    /// <summary>Null for no days, days that are over, and too many.</summary>
    public static DaysOffSpan? Read(string typed, LocalDate today) =>
        SpanOf(typed, today) is var (from, until) && until > from && until > today && Period.DaysBetween(from, until) <= MostDays
            ? new DaysOffSpan(from, until)
            : null;

    /// <summary>"24 to 26 Dec" names the last day off; "until Friday" and "3 days" the first one on again, as of a pause. Null for no day.</summary>
    private static (LocalDate From, LocalDate Until)? SpanOf(string typed, LocalDate today)
    {
        var lexicon = CommandLexicon.English;
        var days = ShortSpan().Replace(typed, $"$1 $3 {lexicon.DaysOffTo} $2 $3");
        var words = Spelling.Fold(days).Split(' ');
        var span = PauseLine.SpanOf(days, today);
        return (span.Until, words.Any(lexicon.DaysOffUntil.Contains), words.Contains(lexicon.DaysOffTo)) switch
        {
            ([var until, ..], true, _) => (span.From.DefaultIfEmpty(today).First(), until),
            ([var last, ..], false, true) => (span.From.DefaultIfEmpty(today).First(), last.PlusDays(1)),
            ([var only, ..], false, false) => (only, only.PlusDays(1)),
            _ => null,
        };
    }

    // "24-26 Dec", "24 – 26 December".
    [GeneratedRegex(@"^\s*(\d{1,2})\.?\s*[-–]\s*(\d{1,2})\.?\s+(\p{L}+)\s*$")]
    private static partial Regex ShortSpan();
}
