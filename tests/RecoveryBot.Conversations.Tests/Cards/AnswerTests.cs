using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Cards;

public sealed class AnswerTests
{
    [Fact]
    public void Active_recovery_gives_a_session_in_a_line_and_when_to_stop() => Sore()
        .Sees("Active recovery today.", "• You are sore", " min: ", "Stop if anything hurts").SeesNot("1. ")
        .SeesButtons("Show me how", "I did it", "Swap", "Shorter", "I'll train anyway", "Why?", "Change an answer");

    [Fact]
    public void Swap_gives_another_session_of_the_same_length()
    {
        var transcript = Sore();
        var first = transcript.Screen;

        transcript.Taps("Swap").Sees("Active recovery today.").SeesItInPlace();
        Assert.NotEqual(first, transcript.Screen);
    }

    [Fact]
    public void Shorter_gives_a_few_minutes_and_cannot_be_shortened_again() => Sore()
        .Taps("Shorter").SeesButtons("Show me how", "I did it", "Swap", "I'll train anyway", "Why?", "Change an answer")
        .Expects(transcript => Assert.True(MinutesOf(transcript) is >= 3 and <= 5));

    [Fact]
    public void A_swap_delivered_twice_swaps_once() => Sore()
        .Keeps("Swap", out var swap).Presses(swap).Expects(transcript =>
        {
            var swapped = transcript.Screen;
            Assert.Equal(swapped, transcript.Presses(swap).Screen);
        });

    [Fact]
    public void Why_names_every_reason_and_what_would_have_changed_it() => Sore()
        .Taps("Why?").Sees("Why active recovery", "You are sore", "Had your soreness been a 3 of 5, it would have been", "How sure I am").SeesNot("C2")
        .SeesButtons("Back to today", "Change an answer").SeesItInPlace()
        .Taps("Back to today").Sees("Active recovery today.");

    [Fact]
    public void Rest_has_no_session() => First()
        .Types("/checkin").Taps("None of these", "I can't move normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well")
        .Sees("Rest today.", "No session today.").SeesNot(" min: ").SeesButtons("I'll train anyway", "Why?", "Change an answer");

    [Fact]
    public void Reduced_training_says_what_to_cut() => First()
        .Types("/checkin").Taps("None of these", "Normally", "4 · Good", "4 · Fresh", "4 · Good", "2 · Stressed", "None of these", "4 · Good", "4 · Well")
        .Sees("Train, but less than usual.", "30 to 40 % fewer sets", "3 reps to spare").SeesNot("Intervals");

    [Fact]
    public void A_referral_is_waited_for_until_the_client_says_they_are_cleared() => First()
        .Types("/checkin").Taps("Injury, swelling or dark urine", "Done", "Urine dark like cola or tea", "Done")
        .Sees("Please be seen by a doctor today.").SeesButtons("Why?", "Change an answer")
        .At(On(Monday.PlusDays(1), 7)).Types("/checkin")
        .Taps("Not yet", "None of these")
        .IsDecided(Decision.Refer).SeesButtons("A professional has cleared me", "Why?", "Change an answer")
        .Taps("A professional has cleared me").Sees("told you that you may train again?")
        .Taps("No, not yet").Sees("No training: have this looked at first.")
        .Taps("A professional has cleared me", "Yes, I am cleared").IsDecided(Decision.TrainReduced)
        .Expects(transcript => Assert.Equal(Monday.PlusDays(1), transcript.Person!.Client!.Profile.MedicalClearanceDate));

    [Fact]
    public void A_clearance_does_not_answer_a_sign_named_after_it()
    {
        var client = Clients.Usual with
        {
            Profile = Clients.Usual.Profile with { MedicalClearance = MedicalClearance.Recorded, MedicalClearanceDate = Monday },
        };
        new Transcript(MondayAt(7), Clients.Onboarded(client)).Types("/checkin")
            .Taps("Injury, swelling or dark urine", "Done", "Urine dark like cola or tea", "Done")
            .At(On(Monday.PlusDays(1), 7)).Types("/checkin")
            .Taps("Not yet", "None of these")
            .IsDecided(Decision.Refer);
    }

    [Fact]
    public void Changing_todays_answer_does_not_hide_an_older_referral()
    {
        var history = Clients.RatedMornings(14, Monday) with { OpenReferralSince = Monday.PlusDays(-2) };
        new Transcript(MondayAt(7), Clients.Onboarded(), history)
            .Types("chest pain").IsDecided(Decision.Refer)
            .Taps("Change an answer", "Pain or illness", "None of these").Sees("And moving normally?").Taps("Yes")
            .IsDecided(Decision.Refer);
    }

    [Fact]
    public void Today_shows_the_answer_again_below() => Sore().Types("/today").Sees("Active recovery today.").SeesItBelow();

    [Fact]
    public void Why_without_an_answer_says_what_comes_first() =>
        Known().Types("/why").Sees("first comes the check-in", "Check in now");

    private static Transcript Sore() => Known()
        .Types("sore 2").Taps("Yes, all of that", "All over").IsDecided(Decision.ActiveRecovery);

    private static int MinutesOf(Transcript transcript) => int.Parse(
        transcript.Screen.Split(" min: ")[0].Split('\n')[^1], System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Who_is_sent_for_help_reads_only_what_for() => First()
        .Types("/checkin").Taps("I don't feel safe with myself", "Done").Sees("a crisis line now")
        .SeesNot("You did not answer", "stay careful", "Not answered", "•")
        .Types("/why").Sees("What you feel matters more").SeesNot("You did not answer", "How sure I am", "would have been");
}
