using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>Turns a complete onboarding's answers into the client's settings.</summary>
public static class OnboardingAnswers
{
    internal static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Call it only when the form is complete. A clearance is the client's own statement and dated today.</summary>
    public static Client ToClient(Answers answers, Instant now)
    {
        var zone = ZoneAnswers.ZoneOf(answers)!;
        var today = now.InZone(DateTimeZoneProviders.Tzdb[zone]).Date;
        return new Client(
            ProfileOf(answers, today),
            answers.Says(OnboardingAsk.Week, WeekAnswers.NoPlan) ? null : WeekAnswers.WeekOf(answers),
            answers[OnboardingAsk.Minutes]?.Only is { } minutes ? int.Parse(minutes, CultureInfo.InvariantCulture) : null,
            [.. OnboardingForm.EquipmentChoices
                .Where(row => answers.Says(OnboardingAsk.Equipment, row.Id))
                .Select(row => row.Equipment)],
            TimePattern.Parse(answers[OnboardingAsk.Time]!.Only!).Value,
            zone,
            MedicalUnsaid: answers.Says(OnboardingAsk.Medical, MedicalAnswers.Unsaid));
    }

    /// <summary>Rule A5 will hold every day until a clinician's go-ahead is recorded.</summary>
    public static bool WaitsForClearance(Client client) => client.Profile.MedicalClearance == MedicalClearance.Missing;

    private static Profile ProfileOf(Answers answers, LocalDate today)
    {
        var medical = answers[OnboardingAsk.Medical]!.Only!;
        var cleared = answers.Says(OnboardingAsk.Cleared, OnboardingAsk.Yes);
        return new Profile
        {
            Goal = GoalChoice.Of(answers[OnboardingAsk.Goal]!.Only!).Goal,
            TrainingLevel = LevelOf(answers),
            TrainingAgeMonths = TrainingMonths.Number(answers[OnboardingAsk.Months]!.Only!),
            Pregnancy = medical is MedicalAnswers.Pregnant or MedicalAnswers.Both ? Pregnancy.Yes : Pregnancy.No,

            // Unsaid counts as a condition: the careful reading, so that rule A5 asks for a clinician's word.
            MedicalCondition = medical is MedicalAnswers.Condition or MedicalAnswers.Both or MedicalAnswers.Unsaid,
            MedicalClearance = medical == MedicalAnswers.Neither ? MedicalClearance.NotRequired
                : cleared ? MedicalClearance.Recorded
                : MedicalClearance.Missing,
            MedicalClearanceDate = medical != MedicalAnswers.Neither && cleared ? today : null,
        };
    }

    private static TrainingLevel LevelOf(Answers answers) => answers[OnboardingAsk.Months]!.Only! switch
    {
        TrainingMonths.AfterBreak =>
            TrainingMonths.AfterTimeOff(TrainingMonths.LevelOf(answers[OnboardingAsk.MonthsBefore]!.Only!)),
        var months => TrainingMonths.LevelOf(months),
    };
}
