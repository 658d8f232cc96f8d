using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Decisions;

/// <summary>One answer that can be made better step by step.</summary>
/// <param name="Field">The answer's name as in the check-in's JSON.</param>
/// <param name="Try">The check-in with the answer better by this many steps; null if it cannot get that much better.</param>
/// <param name="Says">"Had your sleep been a 3 of 5", said of the changed check-in.</param>
internal sealed record BetterAnswer(
    string Field,
    Func<CheckIn, int, BetterAnswer.Tried?> Try,
    Func<CheckIn, string> Says)
{
    /// <param name="From">Today's value as in JSON.</param>
    /// <param name="To">The better value as in JSON.</param>
    public sealed record Tried(CheckIn CheckIn, string From, string To);
}
