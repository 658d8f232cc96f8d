using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Weeks;

/// <summary>A planned session that gave way to rest or recovery, and where it could go.</summary>
/// <param name="Session">As planned.</param>
/// <param name="Places">Where it may go in this week, best first.</param>
/// <param name="Settled">What the client chose; null while nothing is.</param>
internal sealed record Displacement(LocalDate From, PlannedSlot Session, IReadOnlyList<LocalDate> Places, MovedSession? Settled)
{
    /// <summary>Null if nothing gave way, or without a planned week.</summary>
    /// <param name="runLimit">Days of training in a row that rule C4 looks at.</param>
    public static Displacement? Of(Visit visit, DayDecision decision, int runLimit)
    {
        if (decision.PlanAction != PlanAction.PostponeSession || visit.Client.Week is not { } week)
        {
            return null;
        }

        var moved = visit.History.MovedSessions;
        var others = moved.Where(session => session.From != visit.Date).ToList();
        var places = FreePlaces.For(week, others, visit.Date, decision.Decision == Decision.Rest, runLimit);
        return new Displacement(visit.Date, week.On(visit.Date, moved), places, PlannedDays.MovedFrom(visit.Date, moved));
    }
}
