using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>What the answers make of a profile, in onboarding and later. Each looks at its own questions, which are answered.</summary>
internal static class ProfileAnswers
{
    public static Profile WithGoal(this Profile profile, Answers answers) =>
        profile with { Goal = GoalChoice.Of(answers[OnboardingQuestionId.Goal]!.Only!).Goal };

    public static Profile WithLevel(this Profile profile, Answers answers)
    {
        var months = answers[OnboardingQuestionId.Months]!.Only!;
        return profile with
        {
            TrainingLevel = months == TrainingMonths.AfterBreak
                ? TrainingMonths.AfterTimeOff(TrainingMonths.LevelOf(answers[OnboardingQuestionId.MonthsBefore]!.Only!))
                : TrainingMonths.LevelOf(months),
            TrainingAgeMonths = TrainingMonths.Number(months),
        };
    }

    /// <summary>A clearance is the client's own statement and dated today.</summary>
    public static Profile WithHealth(this Profile profile, Answers answers, LocalDate today)
    {
        var medical = answers[OnboardingQuestionId.Medical]!.Only!;
        var healthy = profile with
        {
            Pregnancy = medical is MedicalAnswers.Pregnant or MedicalAnswers.Both ? Pregnancy.Yes : Pregnancy.No,

            // Unsaid counts as a condition: the careful reading, so that rule A5 asks for a clinician's word.
            MedicalCondition = medical is MedicalAnswers.Condition or MedicalAnswers.Both or MedicalAnswers.Unsaid,
        };
        return (medical, answers.Says(OnboardingQuestionId.Cleared, OnboardingQuestionId.Yes)) switch
        {
            // A clearance on record may have answered a referral: it stays, or the referral would be open again.
            (MedicalAnswers.Neither, _) when profile.MedicalClearance == MedicalClearance.Recorded => healthy,
            (MedicalAnswers.Neither, _) =>
                healthy with { MedicalClearance = MedicalClearance.NotRequired, MedicalClearanceDate = null },
            (_, true) => healthy with { MedicalClearance = MedicalClearance.Recorded, MedicalClearanceDate = today },
            (_, false) => healthy with { MedicalClearance = MedicalClearance.Missing, MedicalClearanceDate = null },
        };
    }
}
