using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

public sealed class OldButtonTests
{
    private const string Old = "That button is an old one.";

    [Fact]
    public void A_button_of_an_earlier_screen_repeats_the_open_question() => Known()
        .Types("/checkin").Keeps("As usual", out var usual).Taps("Something's different", "Sleep", "Done")
        .Presses(usual).Sees(Old, "Moving normally").SeesItInPlace();

    [Fact]
    public void A_double_tap_is_passed_over_in_silence() => Known()
        .Types("/checkin").Keeps("As usual", out var usual).Taps("As usual")
        .Presses(usual).SeesNot(Old).Sees("Moving normally");

    [Fact]
    public void A_double_tap_on_the_last_question_shows_the_answer_again() => Known()
        .Types("/checkin").Taps("As usual").Keeps("Yes, all of that", out var yes).Taps("Yes, all of that")
        .Presses(yes).SeesNot(Old).Sees("Ready to train.")
        .Expects(transcript => Assert.Equal(1, transcript.DecisionsKept));

    [Fact]
    public void A_button_of_yesterday_does_nothing_today() => Known()
        .Types("/checkin").Keeps("As usual", out var usual)
        .At(On(Monday.PlusDays(1), 8)).Presses(usual).Sees(Old, "You have not checked in today.").SeesItBelow();

    [Fact]
    public void Yesterdays_answer_card_does_nothing_today() => Known()
        .Types("/checkin").Taps("As usual", "Yes, all of that").Keeps("Why?", out var why)
        .At(On(Monday.PlusDays(1), 8)).Presses(why).Sees(Old);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("day|2026-11-23|0|dance")]
    [InlineData("checkin|zz|0|how|usual")]
    public void A_button_that_never_was_is_an_old_one(string payload) => Known()
        .Types("/checkin").Presses(payload).Sees(Old, "How are you today?");

    [Fact]
    public void A_check_in_begun_before_three_belongs_to_the_evening_it_ends() => new Transcript(
            On(Monday.PlusDays(1), 2), Clients.Onboarded(), Clients.RatedMornings(14, Monday))
        .Types("/checkin").Sees("Good evening.").Taps("As usual", "Yes, all of that")
        .Expects(transcript => Assert.Equal(Monday, transcript.Decided.Single().Date));

    [Fact]
    public void A_check_in_begun_just_before_three_may_be_finished_just_after() => new Transcript(
            On(Monday.PlusDays(1), 2, 55), Clients.Onboarded(), Clients.RatedMornings(14, Monday))
        .Types("/checkin").Taps("As usual").Waits(Duration.FromMinutes(10)).Taps("Yes, all of that")
        .IsDecided(Decision.TrainAsPlanned)
        .Expects(transcript => Assert.Equal(Monday, transcript.Decided.Single().Date));

    [Fact]
    public void After_three_a_new_day_begins() => new Transcript(
            On(Monday, 22), Clients.Onboarded(), Clients.RatedMornings(14, Monday))
        .Types("/checkin").Taps("As usual", "Yes, all of that")
        .At(On(Monday.PlusDays(1), 3)).Types("/today").Sees("You have not checked in today.");

    [Fact]
    public void Late_in_the_night_later_is_not_offered() => new Transcript(
            On(Monday.PlusDays(1), 2, 40), Clients.Onboarded(), Clients.RatedMornings(14, Monday))
        .Types("/checkin").SeesButtons("As usual", "Something's different", "Skip today");
}
