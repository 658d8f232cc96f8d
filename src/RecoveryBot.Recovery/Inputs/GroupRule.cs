namespace RecoveryBot.Recovery.Inputs;

/// <summary>One of the numbers and switches of <see cref="GroupRules"/>.</summary>
public enum GroupRule
{
    DaysWithoutRest,
    LongerRun,
    PoorDaysForRecovery,
    PoorDaysForRest,
    HighLoadRatio,
    SmallDips,
    Motivation,
    FullHead,
}

/// <summary>A group's rules one by one.</summary>
public static class GroupRuleExtensions
{
    private const double TenthsOfOne = 10;

    private static readonly GroupRule[] All = Enum.GetValues<GroupRule>();

    /// <summary>The rules in which they differ.</summary>
    public static IReadOnlyList<GroupRule> DifferingFrom(this GroupRules rules, GroupRules other) =>
        [.. All.Where(rule => rules.With(rule, other) != rules)];

    /// <summary>The same with one rule as in other ones.</summary>
    public static GroupRules With(this GroupRules rules, GroupRule rule, GroupRules other) => rule switch
    {
        GroupRule.DaysWithoutRest => rules with { DaysWithoutRest = other.DaysWithoutRest },
        GroupRule.LongerRun => rules with { LongerRun = other.LongerRun },
        GroupRule.PoorDaysForRecovery => rules with { PoorDaysForRecovery = other.PoorDaysForRecovery },
        GroupRule.PoorDaysForRest => rules with { PoorDaysForRest = other.PoorDaysForRest },
        GroupRule.HighLoadRatio => rules with { HighLoadRatio = other.HighLoadRatio },
        GroupRule.SmallDips => rules with { SmallDipsCount = other.SmallDipsCount },
        GroupRule.Motivation => rules with { MotivationCounts = other.MotivationCounts },
        GroupRule.FullHead => rules with { FullHeadCounts = other.FullHeadCounts },
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>Everything that one rule may be, the others as they are; the strictest first.</summary>
    public static IReadOnlyList<GroupRules> Choices(this GroupRules rules, GroupRule rule) => rule switch
    {
        GroupRule.DaysWithoutRest => [.. Enumerable.Range(5, 6).Select(days => rules with { DaysWithoutRest = days }), rules with { DaysWithoutRest = null }],
        GroupRule.LongerRun => [.. Enumerable.Range(-1, 3).Select(days => rules with { LongerRun = days })],
        GroupRule.PoorDaysForRecovery => [.. Enumerable.Range(2, 2).Select(days => rules with { PoorDaysForRecovery = days })],
        GroupRule.PoorDaysForRest => [.. Enumerable.Range(2, 3).Select(days => rules with { PoorDaysForRest = days })],
        GroupRule.HighLoadRatio => [.. Enumerable.Range(13, 8).Select(tenths => rules with { HighLoadRatio = tenths / TenthsOfOne })],
        GroupRule.SmallDips => [rules with { SmallDipsCount = true }, rules with { SmallDipsCount = false }],
        GroupRule.Motivation => [rules with { MotivationCounts = true }, rules with { MotivationCounts = false }],
        GroupRule.FullHead => [rules with { FullHeadCounts = true }, rules with { FullHeadCounts = false }],
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
