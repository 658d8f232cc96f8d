using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Tests.Week;

public sealed class TrainingKindsTests
{
    [Theory]
    [InlineData("lower_body_strength", Goal.EnduranceConditioning, TrainingKind.Strength)]
    [InlineData("upper_body_volume", Goal.FatLossGeneral, TrainingKind.Strength)]
    [InlineData("resistance_training", Goal.FatLossGeneral, TrainingKind.Strength)]
    [InlineData("intervals_or_speed", Goal.StrengthHypertrophy, TrainingKind.Endurance)]
    [InlineData("long_session", Goal.FatLossGeneral, TrainingKind.Endurance)]
    [InlineData("cardio_or_conditioning", Goal.StrengthHypertrophy, TrainingKind.Endurance)]
    [InlineData("Easy Run", Goal.StrengthHypertrophy, TrainingKind.Endurance)]
    [InlineData("yoga", Goal.StrengthHypertrophy, TrainingKind.Strength)]
    [InlineData(null, Goal.StrengthHypertrophy, TrainingKind.Strength)]
    [InlineData(null, Goal.EnduranceConditioning, TrainingKind.Endurance)]
    [InlineData(null, Goal.FatLossGeneral, TrainingKind.Other)]
    public void The_slots_name_tells_the_kind_else_the_goal(string? slot, Goal goal, TrainingKind kind) =>
        Assert.Equal(kind, TrainingKinds.Of(slot, goal));

    [Fact]
    public void Every_training_slot_of_the_starting_weeks_names_its_kind() => Assert.All(
        WeekTemplates.All.Concat(WeekTemplates.ForBeginners).SelectMany(template => template.Plan.Days).Where(slot => slot.Kind == SlotKind.Training),
        slot => Assert.NotEqual(TrainingKind.Other, TrainingKinds.Of(slot.Slot, Goal.FatLossGeneral)));
}
