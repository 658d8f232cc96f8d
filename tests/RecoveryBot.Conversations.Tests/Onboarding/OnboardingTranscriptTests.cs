using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Onboarding;

/// <summary>Onboarding as it is lived, with a restart between any two steps.</summary>
public sealed class OnboardingTranscriptTests
{
    private static readonly string[] StraightAnswers =
    [
        "Yes, keep them", "Yes, 18 or over", "Strength and muscle", "Six months to two years", "Looks right", "20 min",
        "None of it", "No, neither", "07:00", "Berlin", "Yes",
    ];

    public static TheoryData<int> StepsTaken => [.. Enumerable.Range(1, StraightAnswers.Length - 1)];

    [Fact]
    public void A_stranger_becomes_a_client_who_is_asked_the_next_morning() =>
        Straight(StraightAnswers.Length)
            .Sees("Tomorrow at 07:00 (Europe/Berlin)")
            .SeesItInPlace()
            .Until(Berlin(16, 6, 59)).Sees("That's all I need")
            .Until(Berlin(16, 7, 0)).Sees("Good morning");

    [Fact]
    public void The_settings_are_kept_with_the_day_they_hold_from()
    {
        var settings = Assert.IsType<Fact.SettingsChanged>(Assert.Single(Straight(StraightAnswers.Length).Facts));

        Assert.Equal(new LocalDate(2026, 1, 15), settings.Date);
        Assert.Equal("Europe/Berlin", settings.Client.Zone);
    }

    [Fact]
    public void The_first_check_in_may_follow_at_once() =>
        Straight(StraightAnswers.Length).Taps("Check in now").Sees("1 of 8");

    [Fact]
    public void Before_consent_nothing_is_kept() =>
        Stranger().Types("/start").Sees("May I keep your answers?").KeepsNothing().Types("hello").KeepsNothing();

    [Fact]
    public void Declining_keeps_nothing_and_leaves_the_door_open() =>
        Stranger().Types("/start").Taps("No, thank you").Sees("kept nothing about you").KeepsNothing()
            .Types("/start").Sees("May I keep your answers?");

    [Fact]
    public void Nothing_is_kept_about_a_minor_not_even_the_consent() =>
        Straight(1).Taps("No, under 18").Sees("guardian").KeepsNothing();

    [Theory]
    [MemberData(nameof(StepsTaken))]
    public void Coming_back_days_later_goes_on_at_the_same_question(int steps)
    {
        var transcript = Straight(steps);
        var question = FirstWords(transcript);

        transcript.Waits(Duration.FromDays(7)).Types("/start").Sees("This is where we were:", question);
    }

    [Theory]
    [MemberData(nameof(StepsTaken))]
    public void Back_shows_the_question_before(int steps)
    {
        var transcript = Straight(steps - 1);
        var before = FirstWords(transcript);

        transcript = Straight(steps).Taps("Back");

        Assert.Equal(before, FirstWords(transcript));
    }

    [Fact]
    public void A_button_of_an_earlier_question_says_so_and_repeats_the_open_one() =>
        Straight(2).Keeps("Strength and muscle", out var old).Taps("Strength and muscle", "Six months to two years")
            .Presses(old)
            .Sees("an old one", "What does your week look like?");

    [Fact]
    public void An_invite_code_nobody_knows_does_not_stop_it() =>
        Stranger().Types("/start CODE").Sees("invite code", "May I keep your answers?");

    [Fact]
    public void Without_a_clinicians_word_the_first_morning_refers_however_good_it_is()
    {
        var transcript = Straight(7).Taps("A medical condition", "Not yet", "07:00").Types("Berlin").Taps("Yes")
            .Sees("Until a clinician has cleared you")
            .Taps("Check in now", "None of these", "Normally");

        for (var question = 0; transcript.Decided.Count == 0 && question < 10; question++)
        {
            transcript.Types("5");
        }

        transcript.IsDecided(Decision.Refer);
    }

    private static Transcript Straight(int steps) => StraightAnswers[..steps].Aggregate(
        Stranger().Types("/start"),
        (transcript, answer) => answer == "Berlin" ? transcript.Types(answer) : transcript.Taps(answer));

    private static Transcript Stranger() => new(OnboardingWalk.Now);

    private static string FirstWords(Transcript transcript) => transcript.Screen.Split('\n')[0];

    private static Instant Berlin(int day, int hour, int minute) =>
        new LocalDateTime(2026, 1, day, hour, minute).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).ToInstant();
}
