using NodaTime;

namespace RecoveryBot.Recovery.Week;

/// <summary>What a week's plan holds on one date, moved sessions included.</summary>
public static class PlannedDays
{
    /// <summary>
    /// The slot of a date. A session that moved here takes the slot that was planned; the day it came from keeps its own,
    /// because what was decided there was decided about it.
    /// </summary>
    /// <param name="moved">At most one entry for each planned day.</param>
    public static PlannedSlot On(this WeekPlan week, LocalDate date, IReadOnlyList<MovedSession> moved) =>
        MovedTo(date, moved) is { } came && came.From < date ? week.On(came.From, moved) : week.On(date.DayOfWeek);

    /// <summary>The session planned for this day that another one has taken the place of; null where none has.</summary>
    public static PlannedSlot? ReplacedOn(this WeekPlan week, LocalDate date, IReadOnlyList<MovedSession> moved) =>
        MovedTo(date, moved) is { } came && came.From < date && week.On(date.DayOfWeek) is { Kind: SlotKind.Training } own ? own : null;

    /// <summary>The session that has this day now; null if none moved here.</summary>
    public static MovedSession? MovedTo(LocalDate date, IReadOnlyList<MovedSession> moved) =>
        moved.FirstOrDefault(session => session.To == date);

    /// <summary>What became of the session planned for this day; null if it was never moved.</summary>
    public static MovedSession? MovedFrom(LocalDate date, IReadOnlyList<MovedSession> moved) =>
        moved.FirstOrDefault(session => session.From == date);
}
