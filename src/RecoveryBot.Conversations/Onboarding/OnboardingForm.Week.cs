using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Onboarding;

public sealed partial class OnboardingForm
{
    private IEnumerable<Question<OnboardingContext>> Week() => WeekQuestions.Of<OnboardingContext>(
        _wording, (answers, _) => MayGoOn(answers), (answers, _) => WeekAnswers.WeekOf(answers));
}
