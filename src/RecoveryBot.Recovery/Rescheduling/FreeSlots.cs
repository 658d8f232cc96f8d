using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Rescheduling;

/// <summary>
/// Where a session that gave way to rest or recovery may go in the same week (statements 34, 44, 59). It takes the place
/// of something lighter and is never put on top: the week holds no more sessions than planned. A key session, such as
/// strength, intervals or a long one, may also take the place of an easy one, which is then let go.
/// </summary>
public static class FreeSlots
{
    private const int DaysOfAWeek = 7;

    /// <summary>
    /// The days it may go to, best first: optional slots before recovery ones before easy sessions, earlier before later. A
    /// place lies later in the same Monday-to-Sunday week and is still to come, is no other training, no planned rest and no
    /// day of a pause, holds no other moved session, makes no run of training days as long as <paramref name="runLimit"/>
    /// (rule C4), does not put two hard sessions on days next to each other, and leaves the week a rest day (statement 112).
    /// </summary>
    /// <param name="history">Up to and with today's decision; where this session went before does not count.</param>
    /// <param name="displaced">The day whose planned session gave way: today or earlier.</param>
    public static IReadOnlyList<LocalDate> For(
        WeekPlan week, History history, LocalDate displaced, LocalDate today, int runLimit)
    {
        if (history.Deloads.Any(begun => begun <= today && today < begun.PlusDays(DaysOfAWeek)))
        {
            // A deload is there to take something off the week.
            return [];
        }

        var others = history.MovedSessions.Where(session => session.From != displaced).ToList();
        var around = new Surroundings(week, history with { MovedSessions = others }, displaced);
        var first = LocalDate.Max(displaced, today).PlusDays(1);
        var sunday = displaced.PlusDays(DaysOfAWeek - (int)displaced.DayOfWeek);
        return
        [
            .. Days(first, sunday)
                .Where(day => (around.IsFree(day) || around.GivesWay(day))
                    && around.LeavesRest(day)
                    && around.RunWith(day) < runLimit
                    && !around.IsBesideHard(day))
                .OrderBy(day => around.On(day).Kind switch { SlotKind.Optional => 0, SlotKind.Training => 2, _ => 1 })
                .ThenBy(day => day),
        ];
    }

    private static IEnumerable<LocalDate> Days(LocalDate first, LocalDate last)
    {
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    private sealed record Surroundings(WeekPlan Week, History History, LocalDate Displaced)
    {
        public PlannedSlot On(LocalDate day) => Week.On(day, History.MovedSessions);

        public bool IsFree(LocalDate day) =>
            On(day).Kind is SlotKind.Optional or SlotKind.ActiveRecovery or SlotKind.Lifestyle && IsOpen(day);

        /// <summary>An easy session there is worth less than the key session that has lost its day.</summary>
        public bool GivesWay(LocalDate day) => On(Displaced).IsKey && On(day).IsEasyTraining && IsOpen(day);

        private bool IsOpen(LocalDate day) => PlannedDays.MovedTo(day, History.MovedSessions) is null
            && !History.Pauses.Any(pause => pause.Covers(day));

        public bool LeavesRest(LocalDate place)
        {
            var monday = Displaced.PlusDays(1 - (int)Displaced.DayOfWeek);
            return Days(monday, monday.PlusDays(DaysOfAWeek - 1)).Any(day => day != place && Rests(day));
        }

        /// <summary>The run of training days around the place, were the session there.</summary>
        public int RunWith(LocalDate place) => Run(place, -1) + 1 + Run(place, 1);

        public bool IsBesideHard(LocalDate place) => On(Displaced).Intensity == PlannedIntensity.Hard
            && (IsHard(place.PlusDays(-1)) || IsHard(place.PlusDays(1)));

        private int Run(LocalDate place, int step)
        {
            var length = 0;
            for (var day = place.PlusDays(step); Trains(day) && length < DaysOfAWeek; day = day.PlusDays(step))
            {
                length++;
            }

            return length;
        }

        /// <summary>A session that gave way was not trained on its day, whatever became of it.</summary>
        private bool Trains(LocalDate day) => On(day).Kind == SlotKind.Training
            && day != Displaced && !History.UnplannedEasyDays.Contains(day);

        private bool IsHard(LocalDate day) => Trains(day) && On(day).Intensity == PlannedIntensity.Hard;

        /// <summary>Planned, noted or decided as rest, and nothing noted that is more than part of the day.</summary>
        private bool Rests(LocalDate day) => (History.RestDays.Contains(day) || History.Sessions.All(session => session.Date != day))
            && LoggedDay.UpTo(day, 1, History)[0].Type is DayType.Unknown or DayType.Rest
            && (On(day).Kind == SlotKind.Rest
                || History.RestDays.Contains(day)
                || History.Decided.Any(decided => decided.Date == day && decided.Decision == Decision.Rest));
    }
}
