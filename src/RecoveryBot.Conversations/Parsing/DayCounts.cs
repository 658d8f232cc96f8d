namespace RecoveryBot.Conversations.Parsing;

/// <summary>Reads how many days a length has: "5 days", "two weeks", "a month", "a fortnight".</summary>
internal static class DayCounts
{
    private const int DaysOfAWeek = 7;
    private const int DaysOfAMonth = 30;
    private const int Most = 9999;

    /// <summary>Null where no whole number of days is said from this token on.</summary>
    public static (int Days, int To)? Days(this QuantityParser quantities, IReadOnlyList<Token> tokens, int at, DateWords words)
    {
        var (value, kind, to) = quantities.At(tokens, at) switch
        {
            { Second: null } quantity => (quantity.Value, (QuantityKind?)quantity.Kind, quantity.To),
            null when at < tokens.Count && Lexicon.English.Articles.Contains(tokens[at].Text) && UnitAt(tokens, at + 1) is { } unit =>
                (1m, unit, at + 2),
            _ => (0m, null, at),
        };
        var days = value * kind switch
        {
            QuantityKind.Days => 1,
            QuantityKind.Weeks => words.Fortnights.Contains(tokens[to - 1].Text) ? 2 * DaysOfAWeek : DaysOfAWeek,
            QuantityKind.Months => DaysOfAMonth,
            _ => 0,
        };
        return days is > 0 and <= Most && decimal.Truncate(days) == days ? ((int)days, to) : null;
    }

    private static QuantityKind? UnitAt(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && Lexicon.English.Units.TryGetValue(tokens[at].Text, out var unit) ? unit : null;
}
