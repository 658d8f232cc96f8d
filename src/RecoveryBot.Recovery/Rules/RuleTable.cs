using System.Collections.Immutable;
using System.Numerics;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Recovery.Rules;

/// <summary>
/// The whole table, strictest part first. Every row is evaluated and none depends on another, so the result is total,
/// deterministic and independent of order.
/// </summary>
public static class RuleTable
{
    /// <summary>A set of rows has a bit for each, and a row beyond them would fire another's.</summary>
    public const int MostRows = 8 * sizeof(ulong);

    public static readonly ImmutableArray<Rule> Rows =
        [.. SafetyRules.Rows, .. RestRules.Rows, .. RecoveryRules.Rows, .. ReducingRules.Rows];

    /// <summary>The row of an id that was kept; null if no row of the table has it (the plan's and a trainer's have none).</summary>
    public static Rule? Find(string id) => Rows.FirstOrDefault(row => row.Id == id);

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

    /// <summary>What should lead a recovery session: the firmest wish among the rows.</summary>
    public MenuLead Lead
    {
        get
        {
            var lead = MenuLead.Open;
            for (var left = Rows; left != 0; left &= left - 1)
            {
                var wished = RuleTable.Rows[BitOperations.TrailingZeroCount(left)].Lead;
                lead = wished > lead ? wished : lead;
            }

            return lead;
        }
    }

    public bool Has(string id) => Rules().Any(rule => rule.Id == id);

    /// <summary>Another of these rows says what this one would.</summary>
    public bool Say(Rule rule)
    {
        if (rule.SaidBy.Count > 0)
        {
            foreach (var other in Rules())
            {
                // One that is silent itself speaks for nobody.
                if (rule.SaidBy.Contains(other.Id) && !Say(other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public IEnumerable<Rule> Rules()
    {
        for (var left = Rows; left != 0; left &= left - 1)
        {
            yield return RuleTable.Rows[BitOperations.TrailingZeroCount(left)];
        }
    }
}
