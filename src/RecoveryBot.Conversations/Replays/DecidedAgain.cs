using NodaTime;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Replays;

/// <summary>One decision beside the one that this program comes to with what was known at that moment.</summary>
/// <param name="Again">Null if the settings of that moment were not kept, as the first release did not.</param>
public sealed record DecidedAgain(Instant At, Fact.CheckInDecided Kept, Fact.CheckInDecided? Again)
{
    /// <summary>Whether decision, rules and what follows for plan and week are the same.</summary>
    public bool IsTheSame => Again is { } again
        && Kept.Decision == again.Decision
        && Kept.EngineDecision == again.EngineDecision
        && Kept.Displaced == again.Displaced
        && Kept.DeloadAdvised == again.DeloadAdvised
        && Kept.Rules.SequenceEqual(again.Rules);
}
