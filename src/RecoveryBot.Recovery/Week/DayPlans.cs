using NodaTime;

namespace RecoveryBot.Recovery.Week;

/// <summary>What a week says about one date.</summary>
public static class DayPlans
{
    /// <summary>Words in a slot's name that ask for moving well: strength, technique and speed work (statement 91).</summary>
    private static readonly string[] AsksForMovementQuality = ["strength", "technique", "speed"];

    /// <summary>
    /// Today's slot and what follows it tomorrow. Without a week: training of unknown intensity, spaced where a
    /// number of sessions is wanted.
    /// </summary>
    /// <param name="week">Null for "no fixed plan".</param>
    /// <param name="moved">Sessions that have another day now.</param>
    /// <param name="sessionsPerWeek">Without a week: how many sessions are wanted, 1–7; null if not said.</param>
    public static DayPlan For(WeekPlan? week, LocalDate date, IReadOnlyList<MovedSession> moved, int? sessionsPerWeek = null)
    {
        if (week is null)
        {
            return sessionsPerWeek is { } wanted ? DayPlan.Sessions(wanted) : DayPlan.None;
        }

        var today = week.On(date, moved);
        var next = week.On(date.PlusDays(1), moved);
        return new DayPlan
        {
            Today = today.Kind,
            Slot = today.Slot,
            Intensity = today.Intensity,
            Next = next.Kind,
            NextNeedsMovementQuality = next is { Kind: SlotKind.Training, Slot: { } slot }
                && AsksForMovementQuality.Any(word => slot.Contains(word, StringComparison.OrdinalIgnoreCase)),
        };
    }
}
