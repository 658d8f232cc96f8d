using RecoveryBot.Conversations.Onboarding;

namespace RecoveryBot.Conversations.Tests.Onboarding;

public sealed class ReadingsTests
{
    [Theory]
    [InlineData(OnboardingQuestionId.Months, "8 months", "8")]
    [InlineData(OnboardingQuestionId.Months, "a year", "12")]
    [InlineData(OnboardingQuestionId.Months, "about 3 years", "36")]
    [InlineData(OnboardingQuestionId.Months, "2 years and 3 months", "27")]
    [InlineData(OnboardingQuestionId.Months, "2 years or more", "24")]
    [InlineData(OnboardingQuestionId.Months, "2,5 years", "30")]
    [InlineData(OnboardingQuestionId.Months, "10 weeks", "2")]
    [InlineData(OnboardingQuestionId.Minutes, "25", "25")]
    [InlineData(OnboardingQuestionId.Minutes, "25 minutes", "25")]
    [InlineData(OnboardingQuestionId.Minutes, "half an hour", "30")]
    [InlineData(OnboardingQuestionId.Minutes, "1 hour", "60")]
    [InlineData(OnboardingQuestionId.Time, "quarter to seven", "06:45")]
    public void A_typed_answer_is_understood(string question, string typed, string kept) =>
        Assert.Equal(kept, OnboardingWalk.Before(question).Type(typed).Answers[question]?.Only);

    [Theory]
    [InlineData(OnboardingQuestionId.Months, "ages", "such as 8 months")]
    [InlineData(OnboardingQuestionId.Months, "200 years", "such as 8 months")]
    [InlineData(OnboardingQuestionId.Minutes, "2", "such as 25")]
    [InlineData(OnboardingQuestionId.Minutes, "999", "such as 25")]
    [InlineData(OnboardingQuestionId.Minutes, "all day", "such as 25")]
    [InlineData(OnboardingQuestionId.Goal, "to be strong and lose fat", "Which is nearest")]
    [InlineData(OnboardingQuestionId.Time, "early", "Try 6:45")]
    [InlineData(OnboardingQuestionId.Adult, "perhaps", "yes or a no")]
    [InlineData(OnboardingQuestionId.Medical, "my heart", "I'd rather not say")]
    public void What_is_not_understood_gets_a_hint_that_helps(string question, string typed, string hint)
    {
        var walk = OnboardingWalk.Before(question).Type(typed);

        Assert.Equal(question, walk.OpenQuestion);
        Assert.Contains(hint, walk.Said, StringComparison.Ordinal);
    }
}
