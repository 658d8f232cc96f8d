using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Recovery.Rules;

/// <summary>
/// B12: when the result would be recovery but recovery keeps missing, full rest. It looks at the result, so it is a
/// guard behind the table and the plan, not a row of it.
/// </summary>
public static class FeedbackGuard
{
    public static readonly Reason Reason =
        new("B12", "Your last recovery sessions left you worked rather than fresh, so full rest this time.", [31, 108], Decision.Rest) { By = DecidedBy.DaysBefore };

    public static bool Holds(Decision result, Signals signals) =>
        result == Decision.ActiveRecovery && signals.Input.Feedback.ConsecutiveMisses >= signals.Options.MissesForRest;
}
