using NodaTime;

namespace RecoveryBot.Recovery.Week;

/// <summary>
/// Where a session that gave way to rest or recovery may go in the same week (statements 34, 44, 59). It takes the place
/// of something lighter and is never put on top: the week holds no more sessions than planned.
/// </summary>
public static class FreePlaces
{
    private const int DaysOfAWeek = 7;

    /// <summary>
    /// The days it may go to, best first: optional slots before recovery ones, earlier before later. A place lies later
    /// in the same Monday-to-Sunday week, is no planned training and no planned rest, holds no moved session yet, makes
    /// no run of training days as long as <paramref name="runLimit"/> (rule C4), does not put two hard sessions on
    /// days next to each other, and leaves the week a rest day (statement 112).
    /// </summary>
    /// <param name="displaced">The day whose planned session gave way.</param>
    /// <param name="restsThatDay">That day is a rest day now, not a recovery day.</param>
    public static IReadOnlyList<LocalDate> For(
        WeekPlan week, IReadOnlyList<MovedSession> moved, LocalDate displaced, bool restsThatDay, int runLimit)
    {
        var sunday = displaced.PlusDays(DaysOfAWeek - (int)displaced.DayOfWeek);
        var session = week.On(displaced, moved);
        var days = Enumerable.Range(1, Period.DaysBetween(displaced, sunday))
            .Select(ahead => displaced.PlusDays(ahead))
            .Where(day => IsOpen(week.On(day, moved).Kind) && PlannedDays.MovedTo(day, moved) is null)
            .Where(day => LeavesRest(week, moved, displaced, day, restsThatDay))
            .Where(day => RunWith(week, moved, displaced, day) < runLimit)
            .Where(day => !IsBesideHard(week, moved, displaced, day, session));
        return [.. days.OrderBy(day => week.On(day, moved).Kind == SlotKind.Optional ? 0 : 1).ThenBy(day => day)];
    }

    private static bool IsOpen(SlotKind kind) => kind is SlotKind.Optional or SlotKind.ActiveRecovery or SlotKind.Lifestyle;

    private static bool LeavesRest(
        WeekPlan week, IReadOnlyList<MovedSession> moved, LocalDate displaced, LocalDate place, bool restsThatDay)
    {
        var monday = displaced.PlusDays(1 - (int)displaced.DayOfWeek);
        return restsThatDay || Enumerable.Range(0, DaysOfAWeek).Select(monday.PlusDays)
            .Any(day => day != place && week.On(day, moved).Kind == SlotKind.Rest);
    }

    /// <summary>The run of training days around the place, were the session there; the displaced day itself is none.</summary>
    private static int RunWith(WeekPlan week, IReadOnlyList<MovedSession> moved, LocalDate displaced, LocalDate place)
    {
        int Run(int step)
        {
            var length = 0;
            for (var day = place.PlusDays(step); Trains(day) && length < DaysOfAWeek; day = day.PlusDays(step))
            {
                length++;
            }

            return length;
        }

        bool Trains(LocalDate day) => day != displaced && week.On(day, moved).Kind == SlotKind.Training;

        return Run(-1) + 1 + Run(1);
    }

    private static bool IsBesideHard(
        WeekPlan week, IReadOnlyList<MovedSession> moved, LocalDate displaced, LocalDate place, PlannedSlot session)
    {
        bool IsHard(LocalDate day) => day != displaced
            && week.On(day, moved) is { Kind: SlotKind.Training, Intensity: PlannedIntensity.Hard };

        return session.Intensity == PlannedIntensity.Hard && (IsHard(place.PlusDays(-1)) || IsHard(place.PlusDays(1)));
    }
}
