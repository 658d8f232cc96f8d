using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>What was said of pain, illness and warning signs stays said, until the list that shows it takes it back.</summary>
public sealed class WhatWasSaidTests
{
    private const string InDoubt = "my resting heart rate is up";

    [Fact]
    public void A_second_sign_is_added_to_the_first() => Known()
        .Types("chest pain").Types("hit my head").Sees("Get emergency help now.", "chest pain", "a knock to the head")
        .Expects(transcript => Assert.Equal([RedFlag.ChestPain, RedFlag.HeadInjury], transcript.Decided.Single().CheckIn.RedFlags));

    [Fact]
    public void A_later_complaint_opens_the_list_with_the_sign_on_it_and_the_emergency_stays() => Known()
        .Types("chest pain").Types("my knee hurts")
        .Sees("Any of these today?").SeesButtonsAmong("✓ Pain, other than sore muscles", "✓ Chest, heart, breath or fainting")
        .Taps("Done").Sees("Get emergency help now.").IsDecided(Decision.Refer)
        .Expects(transcript => Assert.Equal([RedFlag.ChestPain], transcript.Decided.Single().CheckIn.RedFlags));

    [Fact]
    public void Only_none_of_these_at_the_list_takes_a_sign_back() => Known()
        .Types("chest pain").Types("my knee hurts").Taps("None of these", "Yes").IsDecided(Decision.TrainAsPlanned);

    [Fact]
    public void A_complaint_typed_at_the_list_adds_to_what_is_ticked() => Known()
        .Types("chest pain").Types("my knee hurts").Types("ill").Sees("Get emergency help now.");

    [Fact]
    public void A_fever_stays_when_pain_is_told_later() => First()
        .Types("/checkin").Taps("Ill, feverish or overheated", "Done", "Fever").IsDecided(Decision.Refer)
        .Types("my knee hurts").SeesButtonsAmong("✓ Pain, other than sore muscles", "✓ Ill, feverish or overheated")
        .Taps("Done", "2", "1", "Neither of these").IsDecided(Decision.Refer)
        .Expects(transcript => Assert.Equal(
            (Illness.Fever, 2), (transcript.Decided.Single().CheckIn.Illness, transcript.Decided.Single().CheckIn.PainNrs)));

    [Fact]
    public void A_milder_pain_later_does_not_outweigh_the_earlier_one() => First()
        .Types("/checkin").Taps("Pain, other than sore muscles", "Done", "Knee", "7", "It is swollen", "Done")
        .IsDecided(Decision.Refer)
        .Types("my knee hurts").Taps("Done", "2", "Neither of these").IsDecided(Decision.Refer)
        .Expects(transcript =>
        {
            var checkIn = transcript.Decided.Single().CheckIn;
            Assert.Equal((7, null, true), (checkIn.PainNrs, checkIn.PainDurationDays, checkIn.Swelling));
        });

    [Theory]
    [InlineData("my knee hurts", "✓ Pain, other than sore muscles")]
    [InlineData("slept 4, energy 4, feverish", "✓ Ill, feverish or overheated")]
    public void A_complaint_after_the_list_was_answered_opens_it_again(string typed, string ticked) => First()
        .Types("/checkin").Taps("None of these", "Normally").Types(typed)
        .Sees("Any of these today?").SeesButtonsAmong(ticked);

    [Fact]
    public void The_list_that_was_opened_again_still_holds_what_was_ticked_on_it() => First()
        .Types("/checkin").Taps("Ill, feverish or overheated", "Done", "Fever").Types("my knee hurts")
        .SeesButtonsAmong("✓ Pain, other than sore muscles", "✓ Ill, feverish or overheated")
        .Taps("Done", "2", "1", "Neither of these")
        .Expects(transcript => Assert.Equal(Illness.Fever, transcript.Decided.Single().CheckIn.Illness));

    [Fact]
    public void Ticks_that_were_tapped_stay_when_something_is_typed() => First()
        .Types("/checkin").Taps("Ill, feverish or overheated").Types("my knee hurts")
        .SeesButtonsAmong("✓ Pain, other than sore muscles", "✓ Ill, feverish or overheated");

    [Theory]
    [InlineData("got a fever", "✓ Ill, feverish or overheated")]
    [InlineData("pain 3", "✓ Pain, other than sore muscles")]
    public void A_tick_waits_for_the_list_on_a_short_morning(string typed, string ticked) => Known()
        .Types(typed).Sees("And moving normally?").Taps("Yes").SeesButtonsAmong(ticked);

    [Fact]
    public void None_of_these_takes_a_typed_pain_back() => Known()
        .Types("pain 6").Taps("None of these", "Yes").IsDecided(Decision.TrainAsPlanned)
        .Expects(transcript => Assert.Null(transcript.Decided.Single().CheckIn.PainNrs));

    [Fact]
    public void A_sign_in_doubt_is_asked_about_before_anything_else() => Known()
        .Types(InDoubt).Sees("you wrote. Is that so today?", "Any of these today?").SeesNot("moving normally")
        .SeesButtonsAmong("✓ Chest, heart, breath or fainting")
        .Taps("Done").SeesButtonsAmong("✓ Heart racing or skipping at rest").Taps("Done").IsDecided(Decision.Refer);

    [Fact]
    public void A_sign_in_doubt_that_is_none_goes_on_with_the_morning() => Known()
        .Types(InDoubt).Taps("None of these").Sees("And moving normally?").Taps("Yes")
        .IsDecided(Decision.TrainAsPlanned);

    [Fact]
    public void A_sign_in_doubt_after_the_answer_is_asked_about() => Planned()
        .Types(InDoubt).Sees("you wrote. Is that so today?").SeesButtonsAmong("✓ Chest, heart, breath or fainting")
        .Taps("Done", "Done").IsDecided(Decision.Refer);

    [Fact]
    public void Help_for_somebody_in_danger_does_not_wait_for_an_answer() => Known()
        .Types("feeling hopeless").Sees("a crisis line now", "Is that so today?").SeesButtonsAmong("✓ I don't feel safe with myself");

    [Fact]
    public void A_sign_that_cannot_wait_decides_although_a_short_list_is_open() => First()
        .Types("/checkin").Taps("Head, numbness, sudden weakness", "Done").Types("I am suicidal").Sees("a crisis line now")
        .IsDecided(Decision.Refer);

    [Fact]
    public void A_denied_sign_does_nothing_by_itself() => Known()
        .Types("no chest pain").SeesNot("emergency", "you wrote").Expects(transcript => Assert.Empty(transcript.Decided));

    [Theory]
    [InlineData("legs sore from the sprints", "How do your muscles feel?")]
    [InlineData("so stiff today, something else please", "How do you move today")]
    public void A_complaint_is_no_wish(string typed, string asked) => Planned().Types(typed).Sees(asked).SeesNot("I never add");

    [Theory]
    [InlineData("stop")]
    [InlineData("never mind")]
    public void What_was_told_in_a_check_in_that_is_left_counts(string typed) => Known()
        .Types("/checkin").Taps("Something's different", "Pain or illness", "Done").Taps("Yes")
        .Taps("Ill, feverish or overheated", "Done", "Back").Taps("Ill, feverish or overheated")
        .Types(typed).Sees("You did not finish", "ill, feverish or overheated").IsDecided(Decision.Rest)
        .Expects(transcript => Assert.Empty(transcript.Decided.Single().CheckIn.AsUsual));

    [Fact]
    public void Pain_told_in_a_change_that_is_left_counts() => Planned()
        .Types("my knee hurts").Taps("Done", "4").Types("stop").Sees("You did not finish", "pain in the knee")
        .Expects(transcript => Assert.Equal(4, transcript.Decided.Single().CheckIn.PainNrs));

    [Fact]
    public void A_sign_in_doubt_that_nobody_cleared_up_keeps_the_day_careful() => Planned()
        .Types(InDoubt).Types("stop").Sees("still open, so I stay careful").IsDecided(Decision.TrainReduced);

    [Fact]
    public void What_was_told_is_not_skipped_with_the_day() => Known()
        .Types("got a fever").Taps("Back", "Back").Taps("Skip today").Sees("You did not finish").IsDecided(Decision.Rest);

    [Fact]
    public void An_illness_in_a_check_in_nobody_finished_is_kept_when_its_day_ends() => First()
        .Types("/checkin").Taps("Ill, feverish or overheated", "Done", "Chest, stomach or aching all over")
        .At(On(Tuesday, 7)).Types("/checkin")
        .Expects(transcript =>
        {
            var monday = transcript.Decided.Single();
            Assert.Equal((Monday, Illness.BelowNeck, Decision.Rest), (monday.Date, monday.CheckIn.Illness, monday.Decision));
        });

    [Fact]
    public void The_clock_keeps_it_as_well() => First()
        .Types("/checkin").Taps("Ill, feverish or overheated", "Done", "Chest, stomach or aching all over").Prompts(On(Tuesday, 7)).Sees("Good morning")
        .Expects(transcript => Assert.Equal(Monday, transcript.Decided.Single().Date));

    [Fact]
    public void A_check_in_without_complaints_that_nobody_finished_is_no_answer() => First()
        .Types("/checkin").Taps("None of these").At(On(Tuesday, 7)).Types("/checkin")
        .Expects(transcript => Assert.Empty(transcript.Decided));

    private static Transcript Planned() => Known().Types("/checkin").Taps("As usual", "Yes, all of that");
}
