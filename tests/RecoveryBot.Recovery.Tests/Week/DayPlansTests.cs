using NodaTime;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Tests.Week;

public sealed class DayPlansTests
{
    private static readonly LocalDate Monday = new(2026, 6, 8);
    private static readonly WeekPlan Strength = WeekTemplates.For(Goal.StrengthHypertrophy).Plan;

    [Fact]
    public void A_date_has_its_weekdays_slot_and_what_follows_tomorrow()
    {
        var tuesday = DayPlans.For(Strength, Monday.PlusDays(1), []);

        Assert.Equal(
            new DayPlan
            {
                Today = SlotKind.Training,
                Slot = "upper_body_strength",
                Intensity = PlannedIntensity.Hard,
                Next = SlotKind.ActiveRecovery,
            },
            tuesday);
    }

    [Fact]
    public void After_Sunday_comes_Monday()
    {
        var sunday = DayPlans.For(Strength, Monday.PlusDays(6), []);

        Assert.Equal((SlotKind.Rest, SlotKind.Training), (sunday.Today, sunday.Next!.Value));
    }

    [Theory]
    [InlineData("lower_body_strength", true)]
    [InlineData("intervals_or_speed", true)]
    [InlineData("lifting_technique", true)]
    [InlineData("easy_aerobic", false)]
    [InlineData(null, false)]
    public void Strength_technique_and_speed_need_moving_well(string? slot, bool needs)
    {
        var week = Strength.With(IsoDayOfWeek.Thursday, new PlannedSlot(SlotKind.Training, slot));

        Assert.Equal(needs, DayPlans.For(week, Monday.PlusDays(2), []).NextNeedsMovementQuality);
    }

    [Fact]
    public void A_rest_day_needs_nothing_whatever_its_name() =>
        Assert.False(DayPlans.For(
            Strength.With(IsoDayOfWeek.Thursday, new PlannedSlot(SlotKind.Rest, "strength")), Monday.PlusDays(2), [])
            .NextNeedsMovementQuality);

    [Fact]
    public void Without_a_week_it_is_training_of_unknown_intensity() =>
        Assert.Equal(DayPlan.None, DayPlans.For(null, Monday, []));

    [Fact]
    public void Changing_a_day_leaves_the_others_alone()
    {
        var changed = Strength.With(IsoDayOfWeek.Monday, new PlannedSlot(SlotKind.Rest));

        Assert.Equal(SlotKind.Rest, changed.On(IsoDayOfWeek.Monday).Kind);
        Assert.Equal(Strength.Days.Skip(1), changed.Days.Skip(1));
    }
}
