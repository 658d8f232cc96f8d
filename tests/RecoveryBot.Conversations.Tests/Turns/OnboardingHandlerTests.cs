using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Turns;

public sealed class OnboardingHandlerTests
{
    [Theory]
    [InlineData("/start")]
    [InlineData("hello")]
    [InlineData("/checkin")]
    [InlineData("/help")]
    public void A_stranger_is_asked_for_consent_and_nothing_is_kept(string text) =>
        Stranger().Types(text).Sees("May I keep your answers?").KeepsNothing();

    [Fact]
    public void Consent_that_is_typed_gets_the_next_question_below_it() =>
        Stranger().Types("/start").Types("yes, keep them").SeesItBelow().Sees("Are you 18 or over?");

    [Fact]
    public void Consent_by_a_tap_needs_no_memory_of_having_asked() =>
        Stranger().Types("/start").KeepsNothing().Taps("Yes, keep them").Sees("Are you 18 or over?");

    [Theory]
    [InlineData(24, "Are you 18 or over?")]
    [InlineData(25, "That button is an old one.")]
    [InlineData(24 * 365, "That button is an old one.")]
    public void Consent_by_a_tap_counts_for_a_day(int hours, string seen) => Stranger().Types("/start")
        .Keeps("Yes, keep them", out var yes).Waits(Duration.FromHours(hours)).Presses(yes).Sees(seen);

    [Fact]
    public void A_tap_that_is_told_again_does_not_close_what_was_asked_after_it() => Stranger().Types("/start")
        .Taps("Yes, keep them").Keeps("Yes, 18 or over", out var adult).Taps("Yes, 18 or over")
        .Types("/forget").Presses(adult).Expects(transcript => Assert.Equal("forget", transcript.Person?.OverlayForm?.Kind));

    [Theory]
    [InlineData("onboard|new|0|consent|yes")]
    [InlineData("onboard|new0|0|consent|yes")]
    [InlineData("onboard|new-1|0|consent|yes")]
    [InlineData("onboard|new9999999|0|consent|yes")]
    [InlineData("onboard|new99999999999999999999|0|consent|yes")]
    public void Consent_that_was_not_shown_today_is_asked_for_again(string forged) =>
        Stranger().Presses(forged).Sees("That button is an old one.", "May I keep your answers?").KeepsNothing();

    [Fact]
    public void Declining_keeps_nothing() => Stranger().Types("/start").Taps("No, thank you").Sees("kept nothing").KeepsNothing();

    [Fact]
    public void A_minor_is_left_with_nothing_kept() =>
        Stranger().Types("/start").Taps("Yes, keep them", "No, under 18").Sees("guardian").KeepsNothing();

    [Fact]
    public void Consent_can_be_typed_in_full() => Stranger().Types("/start").Types("yes keep them").Sees("Are you 18 or over?");

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("ok")]
    public void A_bare_yes_is_no_consent(string text) => Stranger().Types("/start").Types(text).Sees("May I keep").KeepsNothing();

    [Fact]
    public void Consent_tapped_twice_counts_once() => Stranger()
        .Types("/start").Keeps("Yes, keep them", out var yes).Taps("Yes, keep them", "Yes, 18 or over")
        .Presses(yes).Sees("What do you mainly train for?").SeesNot("old one");

    [Fact]
    public void Coming_back_goes_on_where_it_stopped() => Stranger()
        .Types("/start").Taps("Yes, keep them", "Yes, 18 or over").Types("/start")
        .Sees("This is where we were:", "What do you mainly train for?");

    [Theory]
    [InlineData("/today", "First these few questions")]
    [InlineData("/help", "/start shows where we are")]
    [InlineData("/start K7F3", "I don't know that invite code")]
    [InlineData("purple", "Which is nearest")]
    public void Whatever_is_said_half_way_helps_and_repeats_the_question(string text, string helped) => Stranger()
        .Types("/start").Taps("Yes, keep them", "Yes, 18 or over").Types(text).Sees(helped, "What do you mainly train for?");

    [Fact]
    public void The_end_sets_the_first_prompt_and_offers_to_begin_now() => Stranger().Types("/start").Taps(
            "Yes, keep them", "Yes, 18 or over", "Strength and muscle", "Six months to two years", "I have no fixed plan", "3")
        .Expects(FinishesSettings).Sees("That's all I need.").SeesButtons("Check in now")
        .Expects(transcript => Assert.Equal(
            [(OccurrenceKind.MorningPrompt, Monday.PlusDays(1)), (OccurrenceKind.LookBack, Monday.PlusDays(6))],
            transcript.Agenda.Open.Keys.Select(occurrence => (occurrence.Kind, occurrence.Date))))
        .Keeps("Check in now", out var begin).Taps("Check in now").Sees("1 of 8", "Any of these today?")
        .Presses(begin).SeesNot("old one").Sees("1 of 8");

    private static Transcript Stranger() => new(MondayAt(9));

    private static void FinishesSettings(Transcript transcript) =>
        transcript.Types("20").Types("none of it").Taps("No, neither").Types("7:30").Types("Berlin").Taps("Yes");
}
