using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Recovery.Rules;

/// <summary>What is said where no row of the table decides.</summary>
internal static class DefaultRow
{
    /// <summary>Recovery was due, and nothing of its menu may be had.</summary>
    public static readonly Reason EmptyMenu =
        new("M0", "Nothing of the recovery menu is open to you today, so it is rest.", [10], Decision.Rest);

    private static readonly Reason Ready =
        new("Z", "You are ready: nothing you told me speaks against it.", [5, 34], Decision.TrainAsPlanned);

    private static readonly Reason ReadyWithGaps =
        new("Z", "Nothing you answered speaks against training.", [5, 34], Decision.TrainAsPlanned);

    /// <summary>Z: nothing fired. It claims no more than was answered.</summary>
    public static Reason Of(Signals signals) => signals.Missing == 0 ? Ready : ReadyWithGaps;
}
