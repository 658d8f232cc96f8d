using System.Collections.Immutable;
using System.Numerics;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Recovery.Rules;

/// <summary>
/// The whole table, strictest part first. Every row is evaluated and none depends on another, so the result is total,
/// deterministic and independent of order.
/// </summary>
public static class RuleTable
{
    public static readonly ImmutableArray<Rule> Rows =
        [.. SafetyRules.Rows, .. RestRules.Rows, .. RecoveryRules.Rows, .. ReducingRules.Rows];

    /// <summary>Which rows hold.</summary>
    public static FiredRules Evaluate(Signals signals)
    {
        ulong fired = 0;
        for (var row = 0; row < Rows.Length; row++)
        {
            if (Rows[row].Holds(signals))
            {
                fired |= 1UL << row;
            }
        }

        return new FiredRules(fired);
    }
}

/// <summary>A set of rows of the rule table, strictest first.</summary>
public readonly record struct FiredRules(ulong Rows)
{
    public bool None => Rows == 0;

    /// <summary>The strictest row's day; training as planned if nothing fired.</summary>
    public Decision Strictest => None ? Decision.TrainAsPlanned : RuleTable.Rows[BitOperations.TrailingZeroCount(Rows)].Gives;

    public IEnumerable<Rule> Rules()
    {
        for (var left = Rows; left != 0; left &= left - 1)
        {
            yield return RuleTable.Rows[BitOperations.TrailingZeroCount(left)];
        }
    }
}
