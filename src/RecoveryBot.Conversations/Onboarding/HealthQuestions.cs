using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>Pregnancy or a medical condition and a clinician's word for it, in onboarding and later.</summary>
internal static class HealthQuestions
{
    public static IReadOnlyList<Question<TContext>> Of<TContext>(IOnboardingWording wording) =>
    [
        new()
        {
            Id = OnboardingQuestionId.Medical,
            Kind = QuestionKind.One,
            Ask = (_, _) => wording.AskMedical,
            Choices = (_, _) =>
            [
                new(MedicalAnswers.Neither, wording.MedicalNeither),
                new(MedicalAnswers.Pregnant, wording.MedicalPregnant),
                new(MedicalAnswers.Condition, wording.MedicalCondition),
                new(MedicalAnswers.Both, wording.MedicalBoth),
                new(MedicalAnswers.Unsaid, wording.MedicalUnsaid),
            ],
            Read = (typed, _, _) => ProfileWords.English.Neither.Contains(typed.Trim().TrimEnd('.').ToLowerInvariant())
                ? new ParseResult.Understood(Answer.Of(MedicalAnswers.Neither))
                : new ParseResult.NotUnderstood(wording.MedicalHint),
        },
        new()
        {
            Id = OnboardingQuestionId.Cleared,
            Kind = QuestionKind.One,
            Applies = (answers, _) => answers.Has(OnboardingQuestionId.Medical)
                && !answers.Says(OnboardingQuestionId.Medical, MedicalAnswers.Neither),
            Ask = (answers, _) => wording.AskCleared(answers.Says(OnboardingQuestionId.Medical, MedicalAnswers.Unsaid)),
            Choices = (_, _) =>
            [
                new(OnboardingQuestionId.Yes, wording.ClearedYes),
                new(OnboardingQuestionId.No, wording.ClearedNo),
            ],
        },
    ];
}

/// <summary>The answers to "pregnant, or a medical condition?".</summary>
internal static class MedicalAnswers
{
    public const string Neither = "neither";
    public const string Pregnant = "pregnant";
    public const string Condition = "cond";
    public const string Both = "both";
    public const string Unsaid = "unsaid";
}
