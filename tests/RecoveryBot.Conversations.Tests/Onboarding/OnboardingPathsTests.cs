using NodaTime;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;
using static RecoveryBot.Conversations.Tests.Onboarding.OnboardingWalk;

namespace RecoveryBot.Conversations.Tests.Onboarding;

public sealed class OnboardingPathsTests
{
    [Fact]
    public void The_straight_path_is_ten_taps_and_a_city() => Assert.Equal(10, Straight().Taps);

    [Fact]
    public void The_straight_path_makes_a_client()
    {
        var client = Straight().Client;

        Assert.Equal(new Profile { TrainingLevel = TrainingLevel.Intermediate, Goal = Goal.StrengthHypertrophy }, client.Profile);
        Assert.Equal(WeekTemplates.For(Goal.StrengthHypertrophy).Plan.Days, client.Week!.Days);
        Assert.Equal(20, client.RecoveryMinutes);
        Assert.Empty(client.Equipment);
        Assert.Equal((new LocalTime(7, 0), "Europe/Berlin"), (client.CheckInAt, client.Zone));
        Assert.False(client.MedicalUnsaid);
    }

    [Fact]
    public void It_says_what_it_does_what_it_never_does_and_what_it_keeps_before_anything_else()
    {
        var said = Before(OnboardingQuestionId.Consent).Said;

        Assert.Contains("what kind of day", said, StringComparison.Ordinal);
        Assert.Contains("never diagnose", said, StringComparison.Ordinal);
        Assert.Contains("Until you agree, I keep nothing", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_consent_it_ends_politely_and_asks_nothing_more()
    {
        var walk = new OnboardingWalk().Tap("No, thank you");

        Assert.IsType<OnboardingOutcome.Declined>(walk.End);
        Assert.Contains("kept nothing", walk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("No, under 18")]
    [InlineData("under 18")]
    [InlineData("17")]
    [InlineData("I'm 17")]
    public void Under_eighteen_it_ends_kindly_and_asks_nothing_about_health(string age)
    {
        var walk = new OnboardingWalk().Tap("Yes, keep them").Type(age);

        Assert.IsType<OnboardingOutcome.Minor>(walk.End);
        Assert.Contains("guardian", walk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Yes, 18 or over")]
    [InlineData("18 or over")]
    [InlineData("18+")]
    [InlineData("I'm 34")]
    [InlineData("34 years old")]
    public void An_age_is_understood_as_it_is_typed(string age) =>
        Assert.DoesNotContain("18 or over", new OnboardingWalk().Tap("Yes, keep them").Type(age).Said, StringComparison.Ordinal);

    [Theory]
    [InlineData("Less than six months", TrainingLevel.Beginner)]
    [InlineData("Six months to two years", TrainingLevel.Intermediate)]
    [InlineData("Two years or more", TrainingLevel.Advanced)]
    [InlineData("5 months", TrainingLevel.Beginner)]
    [InlineData("half a year", TrainingLevel.Intermediate)]
    [InlineData("23 months", TrainingLevel.Intermediate)]
    [InlineData("3 years", TrainingLevel.Advanced)]
    public void Unbroken_months_make_the_level(string answer, TrainingLevel level) =>
        Assert.Equal(level, To(OnboardingQuestionId.Months).Type(answer).Rest(OnboardingQuestionId.Week).Client.Profile.TrainingLevel);

    [Theory]
    [InlineData("Less than six months", TrainingLevel.Beginner)]
    [InlineData("Six months to two years", TrainingLevel.Beginner)]
    [InlineData("Two years or more", TrainingLevel.Intermediate)]
    public void A_long_break_lowers_the_level_by_one(string before, TrainingLevel level) =>
        Assert.Equal(
            level,
            To(OnboardingQuestionId.Months).Tap("Just back from over eight weeks off").Tap(before)
                .Rest(OnboardingQuestionId.Week).Client.Profile.TrainingLevel);

    [Fact]
    public void Typed_months_are_kept_as_said() =>
        Assert.Equal(18, To(OnboardingQuestionId.Months).Type("1.5 years").Rest(OnboardingQuestionId.Week).Client.Profile.TrainingAgeMonths);

    [Theory]
    [InlineData("I have no fixed plan")]
    [InlineData("i have no")]
    public void No_fixed_plan_is_an_answer(string answer) =>
        Assert.Null(To(OnboardingQuestionId.Week).Type(answer).Tap("3").Rest(OnboardingQuestionId.Minutes).Client.Week);

    [Theory]
    [InlineData("4")]
    [InlineData("1")]
    [InlineData("7")]
    public void Without_a_plan_the_number_of_sessions_is_asked(string answer) => Assert.Equal(
        answer,
        $"{To(OnboardingQuestionId.Week).Tap("I have no fixed plan").Type(answer).Rest(OnboardingQuestionId.Minutes).Client.SessionsPerWeek}");

    [Fact]
    public void With_a_plan_nobody_is_asked_for_a_number() =>
        Assert.Null(To(OnboardingQuestionId.Week).Tap("Looks right").Rest(OnboardingQuestionId.Minutes).Client.SessionsPerWeek);

    [Fact]
    public void Equipment_is_several_taps_and_done()
    {
        var walk = To(OnboardingQuestionId.Equipment).Tap("Foam roller").Tap("Bike").Tap("✓ Foam roller").Tap("Pool").Tap("Done");

        Assert.Equal([Equipment.Bike, Equipment.Pool], walk.Rest(OnboardingQuestionId.Medical).Client.Equipment);
    }

    [Fact]
    public void Minutes_may_be_left_open() =>
        Assert.Null(To(OnboardingQuestionId.Minutes).Tap("Skip").Rest(OnboardingQuestionId.Equipment).Client.RecoveryMinutes);

    [Theory]
    [InlineData("I'm pregnant", Pregnancy.Yes, false)]
    [InlineData("A medical condition", Pregnancy.No, true)]
    [InlineData("Both", Pregnancy.Yes, true)]
    public void A_pregnancy_or_condition_asks_for_a_clinicians_word(string answer, Pregnancy pregnancy, bool condition)
    {
        var client = To(OnboardingQuestionId.Medical).Tap(answer).Tap("Yes, I've been cleared").Rest(OnboardingQuestionId.Time).Client;

        Assert.Equal((pregnancy, condition), (client.Profile.Pregnancy, client.Profile.MedicalCondition));
        Assert.Equal(MedicalClearance.Recorded, client.Profile.MedicalClearance);
        Assert.Equal(new LocalDate(2026, 1, 15), client.Profile.MedicalClearanceDate);
    }

    [Fact]
    public void Without_a_clinicians_word_the_end_says_that_no_training_is_suggested()
    {
        var walk = To(OnboardingQuestionId.Medical).Tap("A medical condition").Tap("Not yet").Rest(OnboardingQuestionId.Time);

        Assert.Equal(MedicalClearance.Missing, walk.Client.Profile.MedicalClearance);
        Assert.Contains("Until a clinician has cleared you", walk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Rather_not_say_is_respected_and_read_carefully()
    {
        var walk = To(OnboardingQuestionId.Medical).Tap("I'd rather not say");
        Assert.Contains("That's all right", walk.Said, StringComparison.Ordinal);

        var client = walk.Tap("Not yet").Rest(OnboardingQuestionId.Time).Client;
        Assert.True(client.MedicalUnsaid);
        Assert.True(client.Profile.MedicalCondition);
        Assert.Equal(MedicalClearance.Missing, client.Profile.MedicalClearance);
    }

    [Theory]
    [InlineData("6:45", 6, 45)]
    [InlineData("half past five", 5, 30)]
    [InlineData("3", 3, 0)]
    [InlineData("08:00", 8, 0)]
    public void A_time_can_be_typed(string typed, int hour, int minute) =>
        Assert.Equal(
            new LocalTime(hour, minute),
            To(OnboardingQuestionId.Time).Type(typed).Rest(OnboardingQuestionId.Zone).Client.CheckInAt);

    [Theory]
    [InlineData("07:00", "Tomorrow at 07:00 (Europe/Berlin)")]
    [InlineData("08:00", "Today at 08:00 (Europe/Berlin)")]
    [InlineData("3:00", "Tomorrow at 03:00 (Europe/Berlin)")]
    public void The_end_says_when_the_first_question_comes(string time, string when) =>
        Assert.Contains(when, To(OnboardingQuestionId.Time).Type(time).Rest(OnboardingQuestionId.Zone).Said, StringComparison.Ordinal);

    private static OnboardingWalk To(string question) => Before(question);
}

internal static class RestOfTheWalk
{
    private static readonly (string Question, string Answer)[] Straight =
    [
        (OnboardingQuestionId.Week, "Looks right"), (OnboardingQuestionId.Minutes, "20 min"), (OnboardingQuestionId.Equipment, "None of it"),
        (OnboardingQuestionId.Medical, "No, neither"), (OnboardingQuestionId.Time, "07:00"), (OnboardingQuestionId.Zone, "Berlin"),
        (OnboardingQuestionId.ZoneConfirm, "Yes"),
    ];

    /// <summary>Answers everything from a question on as on the straight path.</summary>
    public static OnboardingWalk Rest(this OnboardingWalk walk, string from)
    {
        foreach (var (question, answer) in Straight.SkipWhile(row => row.Question != from))
        {
            Assert.Equal(question, walk.OpenQuestion);
            walk.Type(answer);
        }

        return walk;
    }
}
