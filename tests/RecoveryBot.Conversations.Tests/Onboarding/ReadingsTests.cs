using RecoveryBot.Conversations.Onboarding;

namespace RecoveryBot.Conversations.Tests.Onboarding;

public sealed class ReadingsTests
{
    [Theory]
    [InlineData(OnboardingAsk.Months, "8 months", "8")]
    [InlineData(OnboardingAsk.Months, "a year", "12")]
    [InlineData(OnboardingAsk.Months, "about 3 years", "36")]
    [InlineData(OnboardingAsk.Months, "2 years and 3 months", "27")]
    [InlineData(OnboardingAsk.Months, "2 years or more", "24")]
    [InlineData(OnboardingAsk.Months, "2,5 years", "30")]
    [InlineData(OnboardingAsk.Months, "10 weeks", "2")]
    [InlineData(OnboardingAsk.Minutes, "25", "25")]
    [InlineData(OnboardingAsk.Minutes, "25 minutes", "25")]
    [InlineData(OnboardingAsk.Minutes, "half an hour", "30")]
    [InlineData(OnboardingAsk.Minutes, "1 hour", "60")]
    [InlineData(OnboardingAsk.Time, "quarter to seven", "06:45")]
    public void A_typed_answer_is_understood(string question, string typed, string kept) =>
        Assert.Equal(kept, OnboardingWalk.Before(question).Type(typed).Answers[question]?.Only);

    [Theory]
    [InlineData(OnboardingAsk.Months, "ages", "such as 8 months")]
    [InlineData(OnboardingAsk.Months, "200 years", "such as 8 months")]
    [InlineData(OnboardingAsk.Minutes, "2", "such as 25")]
    [InlineData(OnboardingAsk.Minutes, "999", "such as 25")]
    [InlineData(OnboardingAsk.Minutes, "all day", "such as 25")]
    [InlineData(OnboardingAsk.Goal, "to be strong and lose fat", "Which is nearest")]
    [InlineData(OnboardingAsk.Time, "early", "Try 6:45")]
    [InlineData(OnboardingAsk.Adult, "perhaps", "yes or a no")]
    [InlineData(OnboardingAsk.Medical, "my heart", "I'd rather not say")]
    public void What_is_not_understood_gets_a_hint_that_helps(string question, string typed, string hint)
    {
        var walk = OnboardingWalk.Before(question).Type(typed);

        Assert.Equal(question, walk.OpenQuestion);
        Assert.Contains(hint, walk.Said, StringComparison.Ordinal);
    }
}
