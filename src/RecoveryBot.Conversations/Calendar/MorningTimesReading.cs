using System.Text.RegularExpressions;
using NodaTime;

namespace RecoveryBot.Conversations.Calendar;

/// <summary>
/// Reads times for the days of the week as people type them: "6:45", "weekends at 9", "monday 6:30", "7 on weekdays",
/// "6:45, sat and sun 9", "mon-fri 6:30", "every day at 7".
/// </summary>
internal static partial class MorningTimesReading
{
    private const string Day =
        @"\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?|week ?ends?|(?:week|work) ?days?|(?:every|each) ?day|daily)\b";

    private static readonly string[] Names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly string[] RangeWords = ["-", "to", "till", "until", "through"];

    /// <summary>The times in the order they were said; null if any part makes no sense.</summary>
    public static IReadOnlyList<SaidTime>? Read(string typed)
    {
        // Splitting keeps what is split at: a time, days, a time, days, …, a time; the first and the last may be empty.
        var parts = DayRuns().Split(Spelling.Fold(typed.Replace('–', '-'), keep: ":.-"))
            .Select((part, place) => place % 2 == 0 ? Joints().Replace(part, "") : part).ToList();
        var timesFirst = parts.Count > 1 && parts[0].Length > 0 && parts[^1].Length == 0;
        var days = Enumerable.Range(0, parts.Count / 2).Select(pair =>
            Of(parts[(2 * pair) + (timesFirst ? 0 : 2)], DaysOf(parts[(2 * pair) + 1])));
        List<SaidTime?> said = [.. timesFirst || parts[0].Length == 0 ? [] : (SaidTime?[])[Of(parts[0], [])], .. days];
        return said.Count > 0 && !said.Contains(null) ? [.. said.OfType<SaidTime>()] : null;
    }

    /// <summary>Twelve may be noon or midnight.</summary>
    private static SaidTime? Of(string time, IReadOnlyList<IsoDayOfWeek> days) =>
        time != "12" && TimeReading.Read(time) is { } at ? new SaidTime(days, at) : null;

    private static IReadOnlyList<IsoDayOfWeek> DaysOf(string run)
    {
        var days = new List<IsoDayOfWeek>();
        var end = 0;
        foreach (Match match in Days().Matches(run))
        {
            var named = Named(match.Value);
            var isRange = days.Count > 0 && RangeWords.Contains(run[end..match.Index].Trim());
            days.AddRange(isRange ? [.. Between(days[^1], named[0]), .. named] : named);
            end = match.Index + match.Length;
        }

        return [.. days.Distinct()];
    }

    private static IReadOnlyList<IsoDayOfWeek> Named(string word) => Array.IndexOf(Names, word[..3]) switch
    {
        >= 0 and var place => [(IsoDayOfWeek)(place + 1)],
        _ when word.Contains("end", StringComparison.Ordinal) => From(IsoDayOfWeek.Saturday, 2),
        _ when word[0] is 'w' => From(IsoDayOfWeek.Monday, 5),
        _ => From(IsoDayOfWeek.Monday, 7),
    };

    /// <summary>The days between two, also over the end of the week.</summary>
    private static IReadOnlyList<IsoDayOfWeek> Between(IsoDayOfWeek from, IsoDayOfWeek to) =>
        [.. From(from, ((int)to - (int)from + 7) % 7).Skip(1)];

    private static IReadOnlyList<IsoDayOfWeek> From(IsoDayOfWeek first, int count) =>
        [.. Enumerable.Range((int)first - 1, count).Select(day => (IsoDayOfWeek)((day % 7) + 1))];

    [GeneratedRegex("(" + Day + "(?:(?: and| to| till| until| through| -|-)? ?" + Day + ")*)")]
    private static partial Regex DayRuns();

    [GeneratedRegex(Day)]
    private static partial Regex Days();

    [GeneratedRegex("^((and|at|on|the|in) ?| )+|( (and|at|on|the|in)| )+$")]
    private static partial Regex Joints();
}

/// <summary>A time for some weekdays; for the usual ones if none is named.</summary>
internal sealed record SaidTime(IReadOnlyList<IsoDayOfWeek> Days, LocalTime At);
