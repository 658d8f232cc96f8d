using NodaTime;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Tests.Week;

public sealed class FreePlacesTests
{
    private static readonly LocalDate Monday = new(2026, 6, 8);

    /// <summary>T T AR T T OPT R, the first two hard.</summary>
    private static readonly WeekPlan Strength = WeekTemplates.For(Goal.StrengthHypertrophy).Plan;

    [Theory]
    [InlineData(0, "Saturday")] // Wednesday would join Tuesday to Friday: four in a row.
    [InlineData(1, "Wednesday,Saturday")] // Monday alone before it: Wednesday to Friday are three.
    [InlineData(3, "Saturday")]
    [InlineData(4, "Saturday")]
    [InlineData(6, "")]
    public void The_strength_week_of_an_intermediate(int day, string places) =>
        Assert.Equal(places.Split(',', StringSplitOptions.RemoveEmptyEntries).OrderBy(name => name != "Saturday"), Names(Strength, day, runLimit: 4));

    [Fact]
    public void A_beginner_has_no_place_where_three_in_a_row_would_come_of_it() =>
        Assert.Empty(Names(Strength, day: 0, runLimit: 3));

    [Fact]
    public void Optional_slots_come_before_recovery_slots() =>
        Assert.Equal(["Saturday", "Wednesday"], Names(Strength, day: 1, runLimit: 5));

    [Fact]
    public void A_planned_rest_day_is_never_a_place() =>
        Assert.DoesNotContain("Sunday", Names(Strength, day: 4, runLimit: 9));

    [Fact]
    public void Two_hard_sessions_do_not_come_next_to_each_other()
    {
        var week = Week("hard", "rest", "optional", "hard", "recovery", "easy", "rest");

        Assert.Empty(Names(week, day: 0, runLimit: 9));
        Assert.Equal(
            ["Wednesday", "Friday"],
            Names(week.With(IsoDayOfWeek.Thursday, new PlannedSlot(SlotKind.Training)), day: 0, runLimit: 9));
    }

    [Fact]
    public void A_day_that_took_a_session_takes_no_second_one() => Assert.Empty(FreePlaces.For(
        Strength, [new MovedSession(Monday, Monday.PlusDays(5))], Monday.PlusDays(3), restsThatDay: true, runLimit: 4));

    [Fact]
    public void The_last_day_without_training_stays_unless_the_displaced_day_is_a_rest_day()
    {
        var week = Week("easy", "easy", "easy", "easy", "easy", "easy", "optional");

        Assert.Empty(FreePlaces.For(week, [], Monday, restsThatDay: false, runLimit: 99));
        Assert.Equal([Monday.PlusDays(6)], FreePlaces.For(week, [], Monday, restsThatDay: true, runLimit: 99));
    }

    [Fact]
    public void A_place_is_never_in_another_week() => Assert.All(
        Enumerable.Range(0, 7), day => Assert.All(
            FreePlaces.For(Strength, [], Monday.PlusDays(day), restsThatDay: true, runLimit: 9),
            place => Assert.InRange(place, Monday.PlusDays(day + 1), Monday.PlusDays(6))));

    /// <summary>Whatever the week: the session takes the place of something lighter, and the rules hold afterwards.</summary>
    [Fact]
    public void Every_place_keeps_the_rules_whatever_the_week()
    {
        var chance = new Random(20260608);
        for (var round = 0; round < 5_000; round++)
        {
            var week = new WeekPlan([.. Enumerable.Range(0, 7).Select(_ => new PlannedSlot(
                (SlotKind)chance.Next(5), Intensity: (PlannedIntensity)chance.Next(5)))]);
            var from = Monday.PlusDays(chance.Next(7));
            var limit = chance.Next(3, 6);
            foreach (var place in FreePlaces.For(week, [], from, restsThatDay: true, limit))
            {
                var moved = new MovedSession(from, place);
                Assert.True(place > from);
                Assert.False(week.On(place.DayOfWeek).Kind is SlotKind.Training or SlotKind.Rest);
                var trains = Enumerable.Range(-7, 21).Select(Monday.PlusDays)
                    .Select(day => day == place || (day != from && week.On(day, [moved]).Kind == SlotKind.Training)).ToList();
                var at = 7 + Period.DaysBetween(Monday, place);
                var run = trains.Take(at).Reverse().TakeWhile(trained => trained).Count()
                    + trains.Skip(at).TakeWhile(trained => trained).Count();
                Assert.True(run < limit);
            }
        }
    }

    [Fact]
    public void A_moved_session_stands_on_its_new_day_and_the_old_day_keeps_its_slot()
    {
        var moved = new[] { new MovedSession(Monday, Monday.PlusDays(5)) };

        Assert.Equal("lower_body_strength", Strength.On(Monday.PlusDays(5), moved).Slot);
        Assert.Equal("lower_body_strength", Strength.On(Monday, moved).Slot);
        Assert.Equal(SlotKind.Training, DayPlans.For(Strength, Monday.PlusDays(4), moved).Next);
    }

    [Fact]
    public void A_session_moved_twice_is_still_itself() => Assert.Equal(
        "lower_body_strength",
        Strength.On(
            Monday.PlusDays(5),
            [new MovedSession(Monday, Monday.PlusDays(2)), new MovedSession(Monday.PlusDays(2), Monday.PlusDays(5))]).Slot);

    private static IEnumerable<string> Names(WeekPlan week, int day, int runLimit) =>
        FreePlaces.For(week, [], Monday.PlusDays(day), restsThatDay: true, runLimit).Select(place => place.DayOfWeek.ToString());

    private static WeekPlan Week(params string[] days) => new([.. days.Select(day => day switch
    {
        "hard" => new PlannedSlot(SlotKind.Training, Intensity: PlannedIntensity.Hard),
        "easy" => new PlannedSlot(SlotKind.Training, Intensity: PlannedIntensity.Easy),
        "optional" => new PlannedSlot(SlotKind.Optional),
        "recovery" => new PlannedSlot(SlotKind.ActiveRecovery),
        _ => new PlannedSlot(SlotKind.Rest),
    })]);
}
