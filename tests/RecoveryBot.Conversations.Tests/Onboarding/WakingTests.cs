using NodaTime;
using RecoveryBot.Conversations.Onboarding;
using static RecoveryBot.Conversations.Tests.Onboarding.OnboardingWalk;

namespace RecoveryBot.Conversations.Tests.Onboarding;

public sealed class WakingTests
{
    [Theory]
    [InlineData("2:30", "After I get up", 0)]
    [InlineData("2:30", "Before I sleep", null)]
    public void A_time_in_the_night_asks_which_day_it_belongs_to(string time, string answer, int? begins) => Assert.Equal(
        begins is null ? null : LocalTime.Midnight,
        Before(OnboardingQuestionId.Time).Type(time).Tap(answer).Rest(OnboardingQuestionId.Zone).Client.DayBegins);

    [Fact]
    public void The_end_says_when_the_first_question_comes() => Assert.Contains(
        "Tomorrow at 02:30 (Europe/Berlin)",
        Before(OnboardingQuestionId.Time).Type("2:30").Tap("After I get up").Rest(OnboardingQuestionId.Zone).Said,
        StringComparison.Ordinal);

    [Fact]
    public void A_time_of_day_asks_nothing() =>
        Assert.Null(Before(OnboardingQuestionId.Time).Type("7").Rest(OnboardingQuestionId.Zone).Client.DayBegins);
}
