using System.Globalization;
using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Onboarding;

public sealed partial class OnboardingForm
{
    private const int OfAge = 18;

    private IEnumerable<Question<OnboardingContext>> Agreement() =>
    [
        new()
        {
            Id = OnboardingQuestionId.Consent,
            Kind = QuestionKind.One,
            Ask = (_, _) => _wording.AskConsent,
            Choices = (_, _) =>
            [
                new(OnboardingQuestionId.Yes, _wording.ConsentYes),
                new(OnboardingQuestionId.No, _wording.ConsentNo),
            ],
        },
        new()
        {
            Id = OnboardingQuestionId.Adult,
            Kind = QuestionKind.One,
            Applies = (answers, _) => answers.Says(OnboardingQuestionId.Consent, OnboardingQuestionId.Yes),
            Ask = (_, _) => _wording.AskAdult,
            Choices = (_, _) =>
            [
                new(OnboardingQuestionId.Yes, _wording.AdultYes),
                new(OnboardingQuestionId.No, _wording.AdultNo),
            ],
            Read = (typed, _, _) => ReadAge(typed),
        },
    ];

    private ParseResult ReadAge(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is >= 3 and <= 120
            ? new ParseResult.Understood(Answer.Of(years >= OfAge ? OnboardingQuestionId.Yes : OnboardingQuestionId.No))
            : new ParseResult.NotUnderstood(_wording.YesOrNo);
}
