using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Conversations.Turns;

/// <summary>Something a turn found out that is kept for good.</summary>
public abstract record Fact
{
    private Fact()
    {
    }

    /// <summary>A check-in and its decision. A later one of the same date supersedes it; both are kept.</summary>
    /// <param name="Rules">The ids of the rules that counted, what decided first.</param>
    /// <param name="Displaced">A planned session gave way to rest or recovery.</param>
    public sealed record CheckInDecided(
        LocalDate Date,
        CheckIn CheckIn,
        Decision EngineDecision,
        Decision Decision,
        IReadOnlyList<string> Rules,
        bool Displaced,
        bool DeloadAdvised) : Fact;
}
