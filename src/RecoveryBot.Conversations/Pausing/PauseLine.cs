using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Pausing;

/// <summary>Reads a pause typed in one line: "5", "until friday", "holiday until 3 Jan", "ill", "two weeks".</summary>
internal static partial class PauseLine
{
    private const int MostDays = 366;

    private static readonly IReadOnlyList<(PauseReason Reason, string[] Words)> Reasons =
    [
        (PauseReason.Illness, ["ill", "sick", "illness", "flu", "cold", "unwell", "fever", "covid"]),
        (PauseReason.Holiday, ["holiday", "holidays", "vacation", "travel", "travelling", "trip", "away"]),
        (PauseReason.Days, ["days", "day", "off", "break", "busy", "weeks", "week"]),
    ];

    private static readonly string[] OpenWords =
        ["open", "open end", "until i say so", "i will say", "ill say", "not sure", "dont know", "i dont know", "no idea", "unknown"];

    private static readonly string[] NumberWords =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>What it says answers the pause's questions; what it does not say is asked.</summary>
    public static Answers Read(string text, LocalDate today)
    {
        var words = Spelling.Fold(text, keep: ".-/").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var reason = ReasonOf(text);
        var rest = string.Join(' ', words.Where(word => reason is null or PauseReason.Days
            || !Reasons.Single(row => row.Reason == reason).Words.Contains(word)));
        var until = UntilOf(rest, today);
        var answers = Answers.None;
        if ((reason ?? (until is null ? null : PauseReason.Days)) is { } why)
        {
            answers = answers.With(PauseForm.Why, Answer.Of(PauseForm.IdOf(why)));
        }

        return until is null ? answers : answers.With(PauseForm.Until, Answer.Of(until));
    }

    public static PauseReason? ReasonOf(string text)
    {
        var words = Spelling.Fold(text).Split(' ');
        foreach (var (reason, named) in Reasons)
        {
            if (words.Any(named.Contains))
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>The first day after it as it is saved; null if the text is no end that makes sense.</summary>
    public static string? UntilOf(string text, LocalDate today)
    {
        var folded = Spelling.Fold(text, keep: ".-/");
        if (OpenWords.Contains(folded))
        {
            return PauseForm.Open;
        }

        var until = DaysOf(folded) is { } days ? today.PlusDays(days) : DateReading.Read(folded, today, past: false);
        return until > today && until <= today.PlusDays(MostDays) ? LocalDatePattern.Iso.Format(until.Value) : null;
    }

    private static int? DaysOf(string text)
    {
        var match = Length().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var said = match.Groups["n"].Value;
        var number = said is "a" or "one" ? 1
            : Array.IndexOf(NumberWords, said) is >= 0 and var place ? place + 1
            : int.Parse(said, CultureInfo.InvariantCulture);
        return number * match.Groups["unit"].Value switch { "week" => 7, "month" => 30, _ => 1 };
    }

    [GeneratedRegex("^(for |about )?(?<n>a|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3}) ?(?<unit>day|week|month)?s?( off)?$")]
    private static partial Regex Length();
}
