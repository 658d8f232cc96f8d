using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

public sealed class FullMorningTests
{
    [Fact]
    public void Eight_taps_answer_a_good_morning() => First()
        .Types("/checkin").Sees("1 of 8", "Any of these today?").Taps("None of these")
        .Sees("2 of 8", "five slow squats").Taps("Normally")
        .Sees("3 of 8", "How did you sleep?").Taps("4 · Good")
        .Sees("4 of 8", "How fresh").Taps("4 · Fresh")
        .Sees("5 of 8", "muscles").Taps("4 · Good")
        .Sees("6 of 8", "stressed").Taps("4 · Relaxed")
        .Sees("7 of 8", "mood").Taps("4 · Good")
        .Sees("8 of 8", "eat and drink").Taps("4 · Well")
        .Sees("Ready to train.").IsDecided(Decision.TrainAsPlanned)
        .Expects(t => Assert.Equal(
            Clients.Rated(Monday) with { MinutesAvailable = 25, AsUsual = [] },
            t.Decided.Single().CheckIn with { AsUsual = [], Equipment = [], RedFlags = [], Requests = [] }, Same));

    [Fact]
    public void Low_answers_call_for_their_follow_ups() => First()
        .Types("/checkin").Taps("None of these", "Normally")
        .Taps("2 · Restless").Sees("many hours did you sleep").Taps("5").Sees("What made it short?").Taps("Woken early")
        .Taps("2 · More tired than normal").Sees("used up").Taps("Muscles")
        .Taps("2 · More sore or tight than normal").Sees("Where are you sore?").Taps("One area")
        .Taps("2 · Stressed").Sees("What is the stress like?").Taps("It is all too much", "It gets in the way of training", "Done")
        .Taps("2 · Snappy or low").Sees("feel like moving").Taps("2 · Not much")
        .Taps("3 · So-so").Sees("Rest today.")
        .Expects(transcript =>
        {
            var checkIn = transcript.Decided.Single().CheckIn;
            Assert.Equal(ShortNight.WokenEarly, checkIn.ShortNight);
            Assert.Equal((5.0, TaxedSystem.Muscular, SorenessArea.Local), (checkIn.SleepHours, checkIn.TaxedSystem, checkIn.SorenessArea));
            Assert.Equal((true, false, true, 2), (checkIn.Overwhelmed, checkIn.Overstimulated, checkIn.LifeStressInterferes, checkIn.Motivation));
        });

    [Theory]
    [InlineData("10", 10.0)]
    [InlineData("6", 6.0)]
    [InlineData("6.5", 6.5)]
    public void Hours_of_sleep_offers_seven_and_takes_any(string typed, double hours) => First()
        .Types("/checkin").Taps("None of these", "Normally", "2 · Restless")
        .SeesButtons("3", "4", "5", "6", "7", "8", "9", "Back", "Skip")
        .Types(typed).Taps("4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well")
        .Expects(transcript => Assert.Equal(hours, transcript.Decided.Single().CheckIn.SleepHours));

    [Fact]
    public void Coming_back_half_way_goes_on_at_the_question() => First()
        .Types("/checkin").Taps("None of these").Types("/start")
        .Sees("This is where we were:", "2 of 8", "How do you move").SeesNot("set up");

    [Fact]
    public void Pain_asks_how_strong_how_long_and_what_it_does() => First()
        .Types("/checkin").Taps("Pain, other than sore muscles", "Done")
        .Sees("Where does it hurt?").Taps("Knee")
        .Sees("How strong is the pain?").Taps("5")
        .Sees("For how many days").Taps("3")
        .Sees("And that spot?").Taps("It is swollen", "Done")
        .IsDecided(Decision.Refer)
        .Sees("No training: have this looked at first.", "doctor or physiotherapist")
        .SeesButtons("Why?", "Change an answer")
        .Expects(transcript => Assert.Equal(PainPlace.Knee, transcript.Decided.Single().CheckIn.PainPlace));

    [Theory]
    [InlineData("A cold: only nose or throat|None of these", Decision.ActiveRecovery)]
    [InlineData("A cold: only nose or throat|It sits in my chest|Done", Decision.Rest)]
    [InlineData("Chest, stomach or aching all over", Decision.Rest)]
    public void Illness_asks_for_its_kind(string kind, Decision decision) => First()
        .Types("/checkin").Taps("Ill, feverish or overheated", "Done").Sees("What fits best?").Taps(kind.Split('|'))
        .Taps("Normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well")
        .IsDecided(decision);

    [Fact]
    public void A_skipped_safety_list_and_movement_are_asked_once_more_and_then_left() => First()
        .Types("/checkin").Taps("Skip", "Skip")
        .Taps("4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well")
        .Sees("I ask once more", "Any of these today?").Taps("Skip")
        .Sees("I ask once more", "How do you move").Taps("Skip")
        .IsDecided(Decision.TrainReduced)
        .Sees("You did not answer the safety list and how you move").SeesNot("Not answered:");

    [Fact]
    public void What_is_answered_the_second_time_counts() => First()
        .Types("/checkin").Taps("Skip", "Normally")
        .Taps("4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well")
        .Taps("Pain, other than sore muscles", "Done").Sees("Where does it hurt?").Taps("Knee", "2", "1", "Neither of these")
        .IsDecided(Decision.TrainReduced)
        .Expects(transcript => Assert.True(transcript.Decided.Single().CheckIn.SafetyAnswered));

    [Fact]
    public void A_skipped_item_stays_unknown_and_is_named() => First()
        .Types("/checkin").Taps("None of these", "Normally", "Skip", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well")
        .Sees("Not answered: sleep.")
        .Expects(transcript => Assert.Null(transcript.Decided.Single().CheckIn.SleepQuality));

    private static readonly IEqualityComparer<CheckIn> Same = EqualityComparer<CheckIn>.Create(
        (one, other) => one!.ToString() == other!.ToString(), checkIn => checkIn.Date.GetHashCode());
}
