namespace RecoveryBot.Conversations.Parsing;

/// <summary>How times of day, spans and "on" or "off" are said in one language; see the comments in the data file.</summary>
internal sealed record TimeWords(
    IReadOnlyList<string> Before,
    IReadOnlyList<string> After,
    IReadOnlyList<string> BeforeNoon,
    IReadOnlyList<string> AfterNoon,
    IReadOnlyList<string> Noon,
    IReadOnlyList<string> Midnight,
    IReadOnlyList<string> Hours,
    IReadOnlyDictionary<string, int> Parts,
    IReadOnlyList<string> From,
    IReadOnlyList<string> Until,
    IReadOnlyList<string> Ranges,
    IReadOnlyList<string> Joints,
    IReadOnlyDictionary<string, string> Days,
    IReadOnlyDictionary<string, int> Minutes,
    IReadOnlyList<string> Approximately,
    IReadOnlyList<string> MinuteUnits,
    IReadOnlyList<string> HourUnits,
    IReadOnlyList<string> DayUnits,
    IReadOnlyList<string> WeekUnits,
    IReadOnlyList<string> MonthUnits,
    IReadOnlyList<string> YearUnits,
    IReadOnlyDictionary<string, decimal> Amounts,
    IReadOnlyList<string> OrMore,
    IReadOnlyList<string> On,
    IReadOnlyList<string> Off,
    IReadOnlyList<string> OffIfAsked)
{
    public static TimeWords English { get; } = LanguageData.Load<TimeWords>("en", "times");

    /// <summary>Any one of the phrases, as part of a regular expression; the longest first.</summary>
    public static string AnyOf(IEnumerable<string> phrases) => $"(?:{string.Join('|', phrases.OrderByDescending(phrase => phrase.Length))})";
}
