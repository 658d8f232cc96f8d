using NodaTime;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Tests.Onboarding;

public sealed class OnboardingWeekTests
{
    [Theory]
    [InlineData("strength", "Monday: lower body strength")]
    [InlineData("marathon", "Monday: intervals or speed")]
    [InlineData("lose weight", "Monday: resistance training")]
    public void The_goals_week_is_shown_in_words(string goal, string monday) =>
        Assert.Contains(
            monday,
            OnboardingWalk.Before(OnboardingQuestionId.Goal).Type(goal).Tap("Two years or more").Said,
            StringComparison.Ordinal);

    [Fact]
    public void A_changed_day_stands_in_the_week_that_is_shown_again()
    {
        var walk = AtWeek().Tap("Change a day").Tap("Monday").Tap("Rest");

        Assert.Equal(OnboardingQuestionId.Week, walk.OpenQuestion);
        Assert.Contains("With your changes", walk.Said, StringComparison.Ordinal);
        Assert.Contains("Monday: rest", walk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_days_are_changed_one_after_another()
    {
        var week = AtWeek()
            .Tap("Change a day").Tap("Monday").Tap("Rest")
            .Tap("Change a day").Tap("Saturday").Tap("Training")
            .Tap("Change a day").Tap("Monday").Tap("Active recovery")
            .Rest(OnboardingQuestionId.Week).Client.Week!;

        Assert.Equal(SlotKind.ActiveRecovery, week.On(IsoDayOfWeek.Monday).Kind);
        Assert.Equal(SlotKind.Training, week.On(IsoDayOfWeek.Saturday).Kind);
        Assert.Equal("upper_body_strength", week.On(IsoDayOfWeek.Tuesday).Slot);
    }

    [Fact]
    public void A_day_that_stays_what_it_was_keeps_its_session() =>
        Assert.Equal(
            WeekTemplates.For(Goal.StrengthHypertrophy).Plan.Days,
            AtWeek().Tap("Change a day").Tap("Monday").Tap("Training").Rest(OnboardingQuestionId.Week).Client.Week!.Days);

    [Fact]
    public void Back_at_the_week_takes_the_latest_change_away()
    {
        var walk = AtWeek()
            .Tap("Change a day").Tap("Monday").Tap("Rest")
            .Tap("Change a day").Tap("Tuesday").Tap("Rest")
            .Tap("Back");

        // The day whose change was taken back is free again; the earlier change stays.
        Assert.Equal(OnboardingQuestionId.Week, walk.OpenQuestion);
        Assert.Contains("Monday: rest", walk.Said, StringComparison.Ordinal);
        Assert.Contains("Tuesday: upper body strength", walk.Said, StringComparison.Ordinal);
    }

    private static OnboardingWalk AtWeek() => OnboardingWalk.Before(OnboardingQuestionId.Week);
}
