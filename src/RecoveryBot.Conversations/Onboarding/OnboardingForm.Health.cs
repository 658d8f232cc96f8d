using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Onboarding;

public sealed partial class OnboardingForm
{
    private IEnumerable<Question<OnboardingContext>> Health() =>
    [
        Question(
            OnboardingAsk.Medical,
            _wording.AskMedical,
            [
                new(MedicalAnswers.Neither, _wording.MedicalNeither),
                new(MedicalAnswers.Pregnant, _wording.MedicalPregnant),
                new(MedicalAnswers.Condition, _wording.MedicalCondition),
                new(MedicalAnswers.Both, _wording.MedicalBoth),
                new(MedicalAnswers.Unsaid, _wording.MedicalUnsaid),
            ]) with
        {
            Read = (typed, _, _) => typed.Trim().TrimEnd('.').ToLowerInvariant() is "no" or "nope" or "none" or "no, neither" or "nothing"
                ? Understood(MedicalAnswers.Neither)
                : new Reading.NotUnderstood(_wording.MedicalHint),
        },
        Question(
            OnboardingAsk.Cleared,
            _wording.AskCleared(unsaid: false),
            [
                new(OnboardingAsk.Yes, _wording.ClearedYes),
                new(OnboardingAsk.No, _wording.ClearedNo),
            ],
            answers => !answers.Says(OnboardingAsk.Medical, MedicalAnswers.Neither)) with
        {
            Ask = (answers, _) => _wording.AskCleared(answers.Says(OnboardingAsk.Medical, MedicalAnswers.Unsaid)),
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
