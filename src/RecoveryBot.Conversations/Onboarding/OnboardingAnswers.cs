using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>Turns a complete onboarding's answers into the client's settings.</summary>
public static class OnboardingAnswers
{
    /// <summary>Call it only when the form is complete.</summary>
    public static Client ToClient(Answers answers, Instant now)
    {
        var zone = ZoneAnswers.ZoneOf(answers)!;
        var today = now.InZone(DateTimeZoneProviders.Tzdb[zone]).Date;
        return new Client(
            new Profile().WithGoal(answers).WithLevel(answers).WithHealth(answers, today),
            answers.Says(OnboardingQuestionId.Week, WeekAnswers.NoPlan) ? null : WeekAnswers.WeekOf(answers),
            RecoveryDayQuestions.MinutesOf(answers),
            RecoveryDayQuestions.EquipmentOf(answers),
            TimeQuestion.Pattern.Parse(answers[OnboardingQuestionId.Time]!.Only!).Value,
            zone,
            MedicalUnsaid: answers.Says(OnboardingQuestionId.Medical, MedicalAnswers.Unsaid),
            SessionsPerWeek: WeekAnswers.SessionsOf(answers),
            DayBegins: TimeQuestion.DayBegins(answers));
    }

    /// <summary>Rule A5 will hold every day until a clinician's go-ahead is recorded.</summary>
    public static bool WaitsForClearance(Client client) => client.Profile.MedicalClearance == MedicalClearance.Missing;
}
