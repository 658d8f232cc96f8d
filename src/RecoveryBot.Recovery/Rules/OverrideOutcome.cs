using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Recovery.Rules;

/// <summary>What a trainer's override makes of the model's day.</summary>
/// <param name="Decides">The trainer's word shaped the day and is told to the client.</param>
/// <param name="RefusedBy">The strictest rule that it could not go past; null if it was followed in full.</param>
public readonly record struct OverrideOutcome(Decision Decision, bool Decides, Rule? RefusedBy)
{
    public static OverrideOutcome Apply(CoachOverride? word, Decision engine, FiredRules fired)
    {
        if (word is null)
        {
            return new(engine, false, null);
        }

        if (word.Decision >= engine)
        {
            return new(word.Decision, word.Kind == OverrideKind.Set || word.Decision > engine, null);
        }

        return word.Kind == OverrideKind.Cap ? new(engine, false, null) : Laxer(word, fired);
    }

    public static Reason Reason(CoachOverride word) => word.Kind == OverrideKind.Cap
        ? new("T1", $"Your trainer {word.By} wants no more than this today.", [], word.Decision) { By = DecidedBy.Trainer }
        : new("T2", $"Your trainer {word.By} set this for today.", [], word.Decision) { By = DecidedBy.Trainer };

    private static OverrideOutcome Laxer(CoachOverride word, FiredRules fired)
    {
        foreach (var rule in fired.Rules())
        {
            if (!MayLift(rule, word) && rule.Gives > word.Decision)
            {
                return new(rule.Gives, false, rule);
            }
        }

        return new(word.Decision, true, null);
    }

    private static bool MayLift(Rule rule, CoachOverride word) => rule.OverrideRequirement switch
    {
        OverrideRequirement.ByTrainer => true,
        OverrideRequirement.ByTrainerInPerson => word.ConfirmedInPerson,
        OverrideRequirement.ByClinician => false,
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
