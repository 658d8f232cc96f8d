using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Tests.Week;

public sealed class WeekTemplatesTests
{
    private const SlotKind Train = SlotKind.Training;
    private const SlotKind Recover = SlotKind.ActiveRecovery;

    [Theory]
    [InlineData(Goal.StrengthHypertrophy, Train, Train, Recover, Train, Train, SlotKind.Optional, SlotKind.Rest)]
    [InlineData(Goal.EnduranceConditioning, Train, Train, Recover, Train, Train, Train, SlotKind.Rest)]
    [InlineData(Goal.FatLossGeneral, Train, Train, Recover, Train, Train, SlotKind.Lifestyle, SlotKind.Rest)]
    public void Each_goal_starts_from_its_week(Goal goal, params SlotKind[] week) =>
        Assert.Equal(week, WeekTemplates.For(goal).Plan.Days.Select(day => day.Kind));

    [Fact]
    public void Every_goal_has_one_week_and_every_week_its_source()
    {
        Assert.Equal(Enum.GetValues<Goal>(), WeekTemplates.All.Select(template => template.Goal));
        Assert.All(WeekTemplates.All, template => Assert.Contains(56, template.Statements));
    }

    [Fact]
    public void A_beginner_s_week_has_three_sessions_with_a_day_between_them_and_no_intervals() =>
        Assert.All(Enum.GetValues<Goal>(), goal =>
        {
            var days = WeekTemplates.For(goal, TrainingLevel.Beginner).Plan.Days;
            var kinds = days.Select(day => day.Kind).ToList();

            Assert.Equal(3, kinds.Count(kind => kind == SlotKind.Training));
            Assert.InRange(kinds.Count(kind => kind is SlotKind.ActiveRecovery or SlotKind.Lifestyle), 1, 2);
            Assert.InRange(kinds.Count(kind => kind == SlotKind.Rest), 2, 3);
            Assert.DoesNotContain(Enumerable.Range(0, 7), day => kinds[day] == SlotKind.Training && kinds[(day + 1) % 7] == SlotKind.Training);
            Assert.DoesNotContain(days, day => day.Intensity == PlannedIntensity.Hard || day.Slot!.Contains("interval", StringComparison.Ordinal));
            Assert.Same(WeekTemplates.For(goal), WeekTemplates.For(goal, TrainingLevel.Intermediate));
        });

    [Fact]
    public void Every_week_has_seven_days_with_one_to_two_rest_days_at_most() =>
        Assert.All(WeekTemplates.All, template =>
        {
            Assert.Equal(7, template.Plan.Days.Count);
            Assert.InRange(template.Plan.Days.Count(day => day.Kind == SlotKind.Rest), 1, 2);
        });

    [Fact]
    public void No_week_follows_a_hard_day_with_two_more() =>
        Assert.All(WeekTemplates.All, template =>
        {
            var twice = template.Plan.Days.Concat(template.Plan.Days).Select(day => day.Intensity).ToList();
            Assert.DoesNotContain(
                Enumerable.Range(0, 7), day => twice.Skip(day).Take(3).All(intensity => intensity == PlannedIntensity.Hard));
        });
}
