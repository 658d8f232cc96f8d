using System.Globalization;
using System.Text.RegularExpressions;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>Training age in unbroken months, and the level it makes.</summary>
internal static class TrainingMonths
{
    /// <summary>More than eight weeks off, which lowers the level by one.</summary>
    public const string AfterBreak = "break";

    private const int MonthsToIntermediate = 6;
    private const int MonthsToAdvanced = 24;
    private const int LongestLife = 90 * 12;

    private const decimal WeeksOfAMonth = 4.35m;

    private static readonly TimeWords Words = TimeWords.English;

    private static readonly string Spoken = TimeWords.AnyOf(Words.Amounts.Keys);

    private static readonly Regex Span = new(
        $"^({TimeWords.AnyOf(Words.Approximately)} )?(?=.*[a-z])"
        + $@"((?<years>[0-9]{{1,3}}([.][0-9])?|{Spoken}) ?{TimeWords.AnyOf(Words.YearUnits)}\b)?( {TimeWords.AnyOf(Words.Joints)})? ?"
        + $@"((?<months>[0-9]{{1,4}}|{Spoken}) ?{TimeWords.AnyOf(Words.MonthUnits)}\b)?"
        + $@"((?<weeks>[0-9]{{1,4}}|{Spoken}) ?{TimeWords.AnyOf(Words.WeekUnits)}\b)?( {TimeWords.AnyOf(Words.OrMore)})?$");

    public static readonly IReadOnlyList<(string Id, TrainingLevel Level)> Choices =
    [
        ("under6", TrainingLevel.Beginner),
        ("under24", TrainingLevel.Intermediate),
        ("over24", TrainingLevel.Advanced),
    ];

    /// <summary>The level of a saved answer: a choice's id or a number of months.</summary>
    public static TrainingLevel LevelOf(string answer) => Number(answer) switch
    {
        null => Choices.Single(row => row.Id == answer).Level,
        < MonthsToIntermediate => TrainingLevel.Beginner,
        < MonthsToAdvanced => TrainingLevel.Intermediate,
        _ => TrainingLevel.Advanced,
    };

    public static TrainingLevel AfterTimeOff(TrainingLevel before) =>
        before == TrainingLevel.Advanced ? TrainingLevel.Intermediate : TrainingLevel.Beginner;

    /// <summary>The months that were typed; null if a range was chosen.</summary>
    public static int? Number(string answer) =>
        int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? months : null;

    /// <summary>Reads "8 months", "3 years", "1.5 years", "a year", "2 years and 3 months"; null for anything else.</summary>
    public static int? Read(string typed)
    {
        var match = Span.Match(Spelling.Fold(typed.Replace(',', '.'), keep: "."));
        if (!match.Success)
        {
            return null;
        }

        var months = (12 * Amount(match.Groups["years"])) + Amount(match.Groups["months"]) + (Amount(match.Groups["weeks"]) / WeeksOfAMonth);
        return months <= LongestLife ? (int)months : null;
    }

    private static decimal Amount(Group group) => group switch
    {
        { Length: 0 } => 0,
        _ when Words.Amounts.TryGetValue(group.Value, out var spoken) => spoken,
        _ => decimal.Parse(group.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
    };
}
