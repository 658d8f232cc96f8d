using NodaTime;
using RecoveryBot.Conversations.Replays;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Missed;

/// <summary>A morning that was missed, filled in later.</summary>
public sealed class MissedTests
{
    private static readonly LocalDate Sunday = Monday.PlusDays(-1);

    private static readonly string[] Fine = ["None of these", "Normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good"];

    [Fact]
    public void It_asks_about_that_day_in_the_past_and_gives_no_session() => Missed()
        .Types("/checkin yesterday").Sees("Sunday 22 November · 1 of 7", "Any of these on that day?")
        .Taps("None of these").Sees("2 of 7", "How did you move").Taps("Normally").Sees("How had you slept?")
        .Taps("4 · Good").Sees("How fresh did you feel?").Taps("4 · Fresh").Sees("How did your muscles feel?")
        .Taps("4 · Good").Sees("How stressed were you?").Taps("4 · Relaxed").Sees("How was your mood?")
        .Taps("4 · Good").Sees("Thank you, Sunday is filled in.", "told later").SeesItInPlace().SeesNot("Train")
        .Expects(transcript =>
        {
            var told = Told(transcript);
            Assert.True(told is { AnsweredLate: true, Fatigue: 4, SafetyAnswered: true } && told.Date == Sunday);
        });

    [Theory]
    [InlineData("/checkin Sunday")]
    [InlineData("/checkin 22 Nov")]
    [InlineData("/checkin 22.11.")]
    [InlineData("check in yesterday")]
    [InlineData("fill in Sunday")]
    public void The_day_can_be_typed_in_any_way(string typed) => Missed().Types(typed).Sees("Sunday 22 November · 1 of 7");

    [Fact]
    public void The_week_offers_it_and_shows_what_was_told() => Missed()
        .Types("/week").Taps("‹ Week before").SeesButtonsAmong("Fill in Sunday", "Fill in Monday").Taps("Fill in Sunday").Taps(Fine)
        .Types("/week").Taps("‹ Week before").Sees("Sun 22 filled in later")
        .SeesButtons("‹ Week before", "Week after ›", "Fill in Monday", "Change my week")
        .Types("/trend").Sees("filled in later");

    [Fact]
    public void Each_of_its_buttons_counts_by_itself_and_once() => Missed()
        .Types("/week").Taps("‹ Week before").Keeps("Fill in Sunday", out var sunday).Keeps("Fill in Monday", out var monday)
        .Presses(sunday).Taps(Fine).Sees("Sunday is filled in")
        .Presses(sunday).Sees("done already").Expects(transcript => Assert.Null(transcript.Person!.OverlayForm))
        .Presses(monday).Sees("Monday 16 November · 1 of 7");

    [Fact]
    public void The_week_offers_the_two_latest_of_several_and_none_of_a_pause()
    {
        var history = Clients.RatedMornings(14, Monday.PlusDays(-14));
        var person = Clients.Onboarded() with { Consent = new(1, On(Monday.PlusDays(-30), 12)) };
        new Transcript(MondayAt(9), person, history).Types("/week").Taps("‹ Week before")
            .SeesButtonsAmong("Fill in Sunday", "Fill in Saturday").SeesNot("Fill in Friday");
        new Transcript(MondayAt(9), person, history with { Pauses = [new Pause(Monday.PlusDays(-2), Monday, PauseReason.Holiday)] })
            .Types("/week").Taps("‹ Week before")
            .SeesButtonsAmong("Fill in Friday", "Fill in Thursday").SeesNot("Fill in Sunday", "Fill in Saturday");

        // On the day of joining nobody was asked.
        new Transcript(MondayAt(9), Clients.Onboarded() with { Consent = new(1, On(Monday.PlusDays(-2), 6)) }, history).Types("/week").Taps("‹ Week before")
            .SeesButtonsAmong("Fill in Sunday").SeesNot("Fill in Saturday");
    }

    [Theory]
    [InlineData("/checkin 15 Nov")]
    [InlineData("/checkin 24 Nov")]
    [InlineData("/checkin 30 Feb")]
    public void Any_other_day_gets_a_hint(string typed) => Missed()
        .Types(typed).Sees("can be filled in for 7 days").Expects(transcript => Assert.Null(transcript.Person!.OverlayForm));

    [Fact]
    public void Seven_days_back_is_the_last_and_never_before_joining()
    {
        Missed().Types("/checkin 16 Nov").Sees("Monday 16 November · 1 of 7");
        var person = Clients.Onboarded() with { Consent = new(1, On(Monday.PlusDays(-2), 12)) };
        new Transcript(MondayAt(9), person).Types("/checkin Friday").Sees("can be filled in for 7 days");
    }

    [Fact]
    public void A_day_answered_in_time_is_never_replaced() => Known()
        .Types("/checkin yesterday").Sees("You answered Sunday on the day, and that stays.")
        .Expects(transcript => Assert.Null(transcript.Person!.OverlayForm));

    [Fact]
    public void A_day_filled_in_can_be_told_anew_and_says_so() => Missed()
        .Types("/checkin yesterday").Taps(Fine).Types("/checkin yesterday").Sees("You filled that day in before")
        .Taps("None of these", "Normally", "2 · Restless").Taps(Fine[3..]).Expects(transcript => Assert.Equal(2, Told(transcript).SleepQuality));

    [Fact]
    public void Todays_open_question_stays_beside_it() => Missed()
        .Types("/checkin").Taps("As usual").KeepsScreen(out var today)
        .Types("/checkin yesterday").Sees("Sunday 22 November").Taps(Fine)
        .Sees("Sunday is filled in", "where we were", today.Split('\n')[^1])
        .Taps("Yes, all of that").IsDecided(Decision.TrainAsPlanned);

    [Fact]
    public void What_it_says_of_a_fever_counts_for_today() => Missed()
        .Types("/checkin").Taps("As usual", "Yes, all of that").IsDecided(Decision.TrainAsPlanned)
        .Types("/checkin yesterday").Taps("Ill, feverish or overheated", "Done", "Fever")
        .Sees("With that, today looks different:").IsDecided(Decision.TrainReduced)
        .Expects(IsDecidedAgainTheSame);

    [Fact]
    public void A_warning_sign_of_that_day_is_asked_about_as_one_of_today() => Missed()
        .Types("/checkin").Taps("As usual", "Yes, all of that")
        .Types("/checkin yesterday").Taps("Chest, heart, breath or fainting", "Done", "Pain or pressure in the chest", "Done")
        .Sees("With that, today looks different:", "Pain or pressure in the chest", "Is it so today as well?")
        .Expects(transcript => Assert.Equal(Decision.Refer, transcript.Decided.Last().Decision))
        .Expects(IsDecidedAgainTheSame)
        .Taps("None of these").IsDecided(Decision.Refer)
        .Expects(IsDecidedAgainTheSame);

    [Fact]
    public void Before_todays_check_in_a_sign_of_that_day_opens_todays_list() => Missed()
        .Types("/checkin yesterday").Taps("I don't feel safe with myself", "Done")
        .Sees("emergency", "Is it so today as well?").Taps("Done").IsDecided(Decision.Refer);

    [Fact]
    public void A_warning_sign_typed_meanwhile_is_one_of_now() => Missed()
        .Types("/checkin yesterday").Types("I have chest pain").IsDecided(Decision.Refer)
        .Expects(transcript => Assert.Equal(Monday, transcript.Decided.Last().Date));

    [Fact]
    public void A_referral_that_came_after_the_day_does_not_hold_for_it() => Missed()
        .Types("/checkin").Taps("As usual", "No, not quite", "Chest, heart, breath or fainting", "Done", "Fainted, or nearly", "Done")
        .IsDecided(Decision.Refer)
        .Types("/checkin yesterday").Taps(Fine)
        .Expects(transcript => Assert.NotEqual(Decision.Refer, transcript.Decided.Single(day => day.Date == Sunday).Decision))
        .Expects(IsDecidedAgainTheSame)
        .Types("/today").SeesButtonsAmong("Why?").IsDecided(Decision.Refer);

    [Fact]
    public void Pain_is_asked_about_with_its_place() => Missed()
        .Types("/checkin yesterday").Taps("Pain, other than sore muscles", "Done").Sees("Where did it hurt?").Taps("Knee")
        .Sees("How strong was the pain?").Taps("3").Sees("And that spot, how was it?").Taps("Neither of these")
        .Sees("Sunday 22 November · 2 of 7").Taps(Fine[1..])
        .Expects(transcript => Assert.True(Told(transcript) is { PainNrs: 3, PainPlace: PainPlace.Knee, AnsweredLate: true }));

    [Fact]
    public void A_whole_line_can_be_typed() => Missed()
        .Types("/checkin yesterday").Taps("None of these").Types("slept badly 2, sore 3, stress 4")
        .Sees("How did you move").Taps("Normally", "4 · Fresh", "4 · Good").Sees("Sunday is filled in")
        .Expects(transcript => Assert.True(Told(transcript) is { SleepQuality: 2, MuscleSoreness: 3, Stress: 4 }));

    [Fact]
    public void What_was_skipped_stays_unknown() => Missed()
        .Types("/checkin yesterday").Taps("Skip", "Skip", "Skip", "Skip", "Skip", "Skip", "Skip").Sees("Sunday is filled in")
        .Expects(transcript => Assert.True(Told(transcript) is { IsUnrated: true, SafetyAnswered: false, MovementQuality: null }));

    [Fact]
    public void It_moves_no_session_and_proposes_no_deload() => Missed()
        .Types("/checkin yesterday").Taps("None of these", "I can't move normally", "1 · Insomnia, hardly slept", "1 · Always tired", "1 · Very sore")
        .Taps("1 · Very stressed", "1 · Irritable or down").Sees("Sunday is filled in")
        .Expects(transcript => Assert.True(transcript.Decided.Single(day => day.Date == Sunday) is { Displaced: false, DeloadAdvised: false }));

    [Fact]
    public void It_is_left_like_any_other_question() => Missed()
        .Types("/checkin yesterday").Types("never mind").Sees("Nothing is changed.").Expects(transcript => Assert.Empty(transcript.Decided));

    private static CheckIn Told(Transcript transcript) => transcript.Decided.Single(day => day.Date == Sunday).CheckIn;

    /// <summary>The weeks before, which no fact told of, are not known then: what refers does so all the same.</summary>
    private static void IsDecidedAgainTheSame(Transcript transcript)
    {
        RecordedFact[] facts = [new(MondayAt(6), new Fact.SettingsChanged(Monday, Clients.Usual)), .. transcript.Kept];
        var again = new Replay(new RecoveryModel(DecisionOptions.Default)).Of(transcript.Person!, facts);
        Assert.All(again, one => Assert.Equal(one.Kept.Decision == Decision.Refer, one.Again!.Decision == Decision.Refer));
    }

    /// <summary>Two weeks of mornings, and none on the Sunday.</summary>
    private static Transcript Missed() => new(
        MondayAt(9),
        Clients.Onboarded(),
        new History { CheckIns = [.. Clients.RatedMornings(15, Sunday).CheckIns.Where(checkIn => checkIn.Date != Monday.PlusDays(-7))] });
}
