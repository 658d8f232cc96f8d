using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>
/// Reads times for the days of the week as people type them: "6:45", "weekends at 9", "monday 6:30", "7 on weekdays",
/// "6:45, sat and sun 9", "mon-fri 6:30", "every day at 7".
/// </summary>
internal static class MorningTimesParser
{
    private static readonly TimeWords Words = TimeWords.English;

    private static readonly string Day = $@"\b{TimeWords.AnyOf(Words.Days.Keys)}\b";

    private static readonly Regex Days = new(Day);

    private static readonly Regex DayRuns =
        new($"({Day}(?:(?: {TimeWords.AnyOf(Words.Ranges.Concat(Words.Joints))}| -|-)? ?{Day})*)");

    private static readonly Regex Joints = new($"^({TimeWords.AnyOf(Words.Joints)} ?| )+|( {TimeWords.AnyOf(Words.Joints)}| )+$");

    private static readonly IReadOnlyList<(Regex Name, IReadOnlyList<IsoDayOfWeek> Days)> Named =
        [.. Words.Days.Select(row => (new Regex($"^(?:{row.Key})$"), DaysIn(row.Value)))];

    /// <summary>The times in the order they were said; null if any part makes no sense.</summary>
    public static IReadOnlyList<ParsedTime>? Read(string typed)
    {
        // Splitting keeps what is split at: a time, days, a time, days, …, a time; the first and the last may be empty.
        var parts = DayRuns.Split(Spelling.Fold(typed.Replace('–', '-'), keep: ":.-"))
            .Select((part, place) => place % 2 == 0 ? Joints.Replace(part, "") : part).ToList();
        var timesFirst = parts.Count > 1 && parts[0].Length > 0 && parts[^1].Length == 0;
        var days = Enumerable.Range(0, parts.Count / 2).Select(pair =>
            Of(parts[(2 * pair) + (timesFirst ? 0 : 2)], DaysOf(parts[(2 * pair) + 1])));
        List<ParsedTime?> said = [.. timesFirst || parts[0].Length == 0 ? [] : (ParsedTime?[])[Of(parts[0], [])], .. days];
        return said.Count > 0 && !said.Contains(null) ? [.. said.OfType<ParsedTime>()] : null;
    }

    /// <summary>Twelve may be noon or midnight.</summary>
    private static ParsedTime? Of(string time, IReadOnlyList<IsoDayOfWeek> days) =>
        time != "12" && TimeParser.Read(time) is { } at ? new ParsedTime(days, at) : null;

    private static IReadOnlyList<IsoDayOfWeek> DaysOf(string run)
    {
        var days = new List<IsoDayOfWeek>();
        var end = 0;
        foreach (Match match in Days.Matches(run))
        {
            var named = Named.First(row => row.Name.IsMatch(match.Value)).Days;
            var between = run[end..match.Index].Trim();
            var isRange = days.Count > 0 && (between == "-" || Words.Ranges.Contains(between));
            days.AddRange(isRange ? [.. Between(days[^1], named[0]), .. named] : named);
            end = match.Index + match.Length;
        }

        return [.. days.Distinct()];
    }

    private static IReadOnlyList<IsoDayOfWeek> DaysIn(string numbers) =>
        [.. numbers.Split(' ').Select(number => (IsoDayOfWeek)int.Parse(number, CultureInfo.InvariantCulture))];

    /// <summary>The days between two, also over the end of the week.</summary>
    private static IReadOnlyList<IsoDayOfWeek> Between(IsoDayOfWeek from, IsoDayOfWeek to) =>
        [.. From(from, ((int)to - (int)from + 7) % 7).Skip(1)];

    private static IReadOnlyList<IsoDayOfWeek> From(IsoDayOfWeek first, int count) =>
        [.. Enumerable.Range((int)first - 1, count).Select(day => (IsoDayOfWeek)((day % 7) + 1))];
}

/// <summary>A time for some weekdays; for the usual ones if none is named.</summary>
internal sealed record ParsedTime(IReadOnlyList<IsoDayOfWeek> Days, LocalTime At);
