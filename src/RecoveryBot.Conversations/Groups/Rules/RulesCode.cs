using System.Globalization;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Groups.Rules;

/// <summary>A group's rules in six signs, as a button carries them while nothing is saved yet.</summary>
internal static class RulesCode
{
    private const int Length = 6;
    private const int LeastRatio = 13;
    private const int TenthsOfOne = 10;

    public static string Write(GroupRules rules) => string.Create(
        CultureInfo.InvariantCulture,
        $"{rules.DaysWithoutRest ?? 0:X}{rules.LongerRun + 1}{rules.PoorDaysForRecovery}{rules.PoorDaysForRest}{Tenths(rules.HighLoadRatio) - LeastRatio}{Switches(rules)}");

    /// <summary>Null for what are no rules a group may have: anybody could have forged it.</summary>
    public static GroupRules? Read(string code)
    {
        if (code.Length != Length || !code.All(char.IsAsciiHexDigitUpper) || code.Select(Digit).ToList() is not [var days, var run, var recovery, var rest, var ratio, var switches])
        {
            return null;
        }

        var rules = new GroupRules
        {
            DaysWithoutRest = days == 0 ? null : days,
            LongerRun = run - 1,
            PoorDaysForRecovery = recovery,
            PoorDaysForRest = rest,
            HighLoadRatio = (double)(ratio + LeastRatio) / TenthsOfOne,
            SmallDipsCount = (switches & 1) != 0,
            MotivationCounts = (switches & 2) != 0,
            FullHeadCounts = (switches & 4) != 0,
        };
        return rules.IsAllowed && Write(rules) == code ? rules : null;
    }

    private static int Digit(char sign) => int.Parse([sign], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static int Tenths(double ratio) => (int)Math.Round(ratio * TenthsOfOne);

    private static int Switches(GroupRules rules) => (rules.SmallDipsCount ? 1 : 0) + (rules.MotivationCounts ? 2 : 0) + (rules.FullHeadCounts ? 4 : 0);
}
