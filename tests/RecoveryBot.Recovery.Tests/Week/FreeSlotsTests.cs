using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Rescheduling;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Tests.Week;

public sealed class FreeSlotsTests
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
        var week = Week("hard", "rest", "optional", "hard", "recovery", "rest", "rest");

        Assert.Empty(Names(week, day: 0, runLimit: 9));
        Assert.Equal(
            ["Wednesday", "Friday"],
            Names(week.With(IsoDayOfWeek.Thursday, new PlannedSlot(SlotKind.Training)), day: 0, runLimit: 9));
    }

    [Fact]
    public void A_day_that_took_a_session_takes_no_second_one() => Assert.Empty(Places(
        Strength,
        Rested(Monday.PlusDays(3)) with { MovedSessions = [new MovedSession(Monday, Monday.PlusDays(5))] },
        Monday.PlusDays(3),
        runLimit: 4));

    [Fact]
    public void The_last_day_without_training_stays_unless_the_displaced_day_is_a_rest_day()
    {
        var week = Week("easy", "easy", "easy", "easy", "easy", "easy", "optional");

        Assert.Empty(Places(week, Eased(Monday), Monday, runLimit: 99));
        Assert.Equal([Monday.PlusDays(6)], Places(week, Rested(Monday), Monday, runLimit: 99));
    }

    [Fact]
    public void An_earlier_day_decided_as_rest_is_a_rest_day_too_unless_a_session_was_noted()
    {
        var week = Week("easy", "easy", "easy", "easy", "easy", "easy", "optional");
        var (tuesday, sunday) = (Monday.PlusDays(1), Monday.PlusDays(6));
        var history = new History
        {
            Decided = [new DecidedDay(Monday, Decision.Rest), new DecidedDay(tuesday, Decision.ActiveRecovery)],
            UnplannedEasyDays = [Monday, tuesday],
        };

        Assert.Equal([sunday], Places(week, history, tuesday, runLimit: 99));
        Assert.Empty(Places(week, history with { Sessions = [new Session(Monday, SessionType.Training)] }, tuesday, runLimit: 99));
    }

    [Fact]
    public void Seen_later_the_days_that_went_by_are_no_places() => Assert.Equal(
        [Monday.PlusDays(5)],
        FreeSlots.For(Strength, Rested(Monday.PlusDays(1)), Monday.PlusDays(1), today: Monday.PlusDays(2), runLimit: 4));

    [Fact]
    public void A_session_that_gave_way_too_is_not_trained_on_its_day()
    {
        var (wednesday, saturday) = (Monday.PlusDays(2), Monday.PlusDays(5));
        var history = new History { UnplannedEasyDays = [Monday, Monday.PlusDays(3)] };

        // Friday alone stands before Saturday, because Thursday gave way.
        Assert.Equal([saturday], FreeSlots.For(Strength, history, Monday, today: Monday.PlusDays(3), runLimit: 3));
        Assert.DoesNotContain(
            wednesday, FreeSlots.For(Strength, Rested(Monday), Monday, today: Monday, runLimit: 3));
    }

    [Fact]
    public void A_day_of_a_pause_is_no_place() => Assert.Empty(Places(
        Strength,
        Rested(Monday) with { Pauses = [new Pause(Monday.PlusDays(4), null, PauseReason.Holiday)] },
        Monday,
        runLimit: 4));

    [Fact]
    public void Where_it_went_before_is_still_a_place_for_it() => Assert.Contains(
        Monday.PlusDays(5),
        Places(Strength, Rested(Monday) with { MovedSessions = [new MovedSession(Monday, Monday.PlusDays(5))] }, Monday, runLimit: 4));

    /// <summary>Intervals, easy, recovery, tempo, easy, long, rest: the easy run gives way, another key session never.</summary>
    [Theory]
    [InlineData(0, "Tuesday")] // Wednesday lies beside the tempo run, Friday too.
    [InlineData(3, "")] // Friday lies before the long run, which is no hard one, yet makes three with it.
    [InlineData(1, "Wednesday")] // An easy session takes nobody's place.
    public void A_key_session_may_take_the_place_of_an_easy_one(int day, string places) => Assert.Equal(
        places.Split(',', StringSplitOptions.RemoveEmptyEntries),
        Names(WeekTemplates.For(Goal.EnduranceConditioning).Plan, day, runLimit: day == 3 ? 2 : 5));

    [Fact]
    public void A_stroll_leaves_a_rest_day_one()
    {
        var week = Week("easy", "easy", "easy", "easy", "easy", "easy", "optional");
        var (tuesday, sunday) = (Monday.PlusDays(1), Monday.PlusDays(6));
        var history = Eased(tuesday) with
        {
            RestDays = [Monday],
            Sessions = [new Session(Monday, SessionType.ActiveRecovery, 2, 30)],
        };

        Assert.Equal([sunday], Places(week, history, tuesday, runLimit: 99));
    }

    [Fact]
    public void A_place_is_never_in_another_week() => Assert.All(
        Enumerable.Range(0, 7), day => Assert.All(
            Places(Strength, Rested(Monday.PlusDays(day)), Monday.PlusDays(day), runLimit: 9),
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
            foreach (var place in Places(week, Rested(from), from, limit))
            {
                var moved = new MovedSession(from, place);
                Assert.True(place > from);
                var there = week.On(place.DayOfWeek);
                Assert.True(there.Kind is not (SlotKind.Training or SlotKind.Rest) || (there.IsEasyTraining && week.On(from.DayOfWeek).IsKey));
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

    /// <summary>Seen on the very day whose session gave way.</summary>
    private static IReadOnlyList<LocalDate> Places(WeekPlan week, History history, LocalDate displaced, int runLimit) =>
        FreeSlots.For(week, history, displaced, displaced, runLimit);

    private static History Rested(LocalDate day) => GaveWay(day, Decision.Rest);

    private static History Eased(LocalDate day) => GaveWay(day, Decision.ActiveRecovery);

    private static History GaveWay(LocalDate day, Decision decision) => new()
    {
        Decided = [new DecidedDay(day, decision)],
        UnplannedEasyDays = [day],
    };

    private static IEnumerable<string> Names(WeekPlan week, int day, int runLimit) =>
        Places(week, Rested(Monday.PlusDays(day)), Monday.PlusDays(day), runLimit).Select(place => place.DayOfWeek.ToString());

    private static WeekPlan Week(params string[] days) => new([.. days.Select(day => day switch
    {
        "hard" => new PlannedSlot(SlotKind.Training, Intensity: PlannedIntensity.Hard),
        "easy" => new PlannedSlot(SlotKind.Training, Intensity: PlannedIntensity.Easy),
        "optional" => new PlannedSlot(SlotKind.Optional),
        "recovery" => new PlannedSlot(SlotKind.ActiveRecovery),
        _ => new PlannedSlot(SlotKind.Rest),
    })]);
}
