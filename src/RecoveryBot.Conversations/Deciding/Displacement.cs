using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Rescheduling;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Deciding;

/// <summary>A planned session that gave way to rest or recovery, and where it could go.</summary>
/// <param name="Session">As planned.</param>
/// <param name="Places">Where it may go in this week, best first.</param>
/// <param name="Settled">What the client chose; null while nothing is.</param>
/// <param name="Week">The plan it belongs to.</param>
internal sealed record Displacement(
    LocalDate From, PlannedSlot Session, IReadOnlyList<LocalDate> Places, MovedSession? Settled, WeekPlan? Week = null)
{
    /// <summary>It was done after all, on its own day: then nothing of it is left to be put elsewhere.</summary>
    public bool IsDone { get; init; }

    /// <summary>The easier session that has to give way to it there; null where it takes the place of none.</summary>
    public PlannedSlot? InsteadOf(LocalDate place) => Week?.On(place.DayOfWeek) is { Kind: SlotKind.Training } easier ? easier : null;

    /// <summary>Without what it takes the place of.</summary>
    public Displacement Alone() => this with { Week = null };

    /// <summary>Where it could go besides where it is.</summary>
    public IEnumerable<LocalDate> OtherPlaces => Places.Where(place => place != Settled?.To);

    public bool IsLetGo => Settled is { To: null };

    /// <summary>What an answer of today did to the plan. Null if nothing gave way, or without a planned week.</summary>
    /// <param name="history">Today's decision need not be in it.</param>
    /// <param name="runLimit">Days of training in a row that rule C4 looks at.</param>
    public static Displacement? Of(DayDecision decision, WeekPlan? week, History history, LocalDate today, int runLimit)
    {
        if (decision.PlanAction != PlanAction.PostponeSession || week is null)
        {
            return null;
        }

        var decided = history with
        {
            Decided = [.. history.Decided.Where(day => day.Date != today), new DecidedDay(today, decision.Decision)],
            UnplannedEasyDays = [.. history.UnplannedEasyDays.Where(day => day != today), today],
        };
        var displaced = On(today, week, decided, today, runLimit);
        return decision.MayMoveSession && !displaced.IsDone ? displaced : displaced with { Places = [] };
    }

    /// <summary>
    /// Those of this week whose place can still be chosen: one that went to a day still to come can be moved again; on
    /// the day itself the morning decides about it.
    /// </summary>
    /// <param name="history">Up to and with today's decision.</param>
    public static IReadOnlyList<Displacement> StillOpen(WeekPlan? week, History history, LocalDate today, int runLimit) =>
        week is null
            ? []
            :
            [
                .. history.UnplannedEasyDays.Distinct().Order()
                    .Where(day => day <= today && day >= today.PlusDays(1 - (int)today.DayOfWeek))
                    .Select(day => On(day, week, history, today, runLimit))
                    .Where(one => one is { Session.Kind: SlotKind.Training, IsDone: false }
                        && one.Places.Count > 0
                        && (one.Settled?.To is not { } place || place > today)),
            ];

    private static Displacement On(LocalDate date, WeekPlan week, History history, LocalDate today, int runLimit) => new(
        date,
        week.On(date, history.MovedSessions),
        FreeSlots.For(week, history, date, today, runLimit),
        PlannedDays.MovedFrom(date, history.MovedSessions),
        week)
    {
        IsDone = LoggedDay.UpTo(date, 1, history)[0].Type == DayType.Training,
    };
}
