using RecoveryBot.Conversations.Tests.TrainingLog;
using RecoveryBot.Conversations.Tests.Weeks;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.TrainAnyway;

/// <summary>Training although the day was eased: an honest choice, which is kept.</summary>
public sealed class TrainAnywayTests
{
    [Fact]
    public void It_is_answered_with_what_to_watch_and_the_evening_asks_about_it() => EveningTests.RestDay()
        .Taps("I'll train anyway").Sees("Your call, and it is noted", "stop if anything hurts", "tonight")
        .Expects(transcript => Assert.True(Chosen(transcript)))
        .Types("/week").Sees("advice: rest · you chose to train")
        .Until(MondayAt(20)).Sees("How hard was training today").Taps("7", "60").Sees("training, effort 7, 60 min");

    [Fact]
    public void Typed_it_is_the_same() => EveningTests.RecoveryDay()
        .Types("I'll train anyway").Sees("Your call, and it is noted").Expects(transcript => Assert.True(Chosen(transcript)))
        .SeesButtons("I'll take it easy after all").Taps("I'll take it easy after all").Expects(transcript => Assert.False(Chosen(transcript)));

    [Fact]
    public void It_can_be_taken_back() => EveningTests.RestDay()
        .Taps("I'll train anyway", "I'll take it easy after all").Sees("Good.")
        .Expects(transcript => Assert.False(Chosen(transcript)))
        .Types("/week").SeesNot("you chose to train")
        .Until(MondayAt(20)).Sees("Did today stay a rest day?");

    [Fact]
    public void The_decision_stands_beside_it() => EveningTests.RestDay().Taps("I'll train anyway").IsDecided(Decision.Rest)
        .Types("/today").Sees("I'll take it easy after all").SeesButtonsAmong("I'll take it easy after all", "Why?");

    [Fact]
    public void A_referral_leaves_nothing_to_choose() => First()
        .Types("/checkin").Taps("Chest, heart, breath or fainting", "Done", "Fainted, or nearly", "Done").IsDecided(Decision.Refer)
        .Expects(transcript => Assert.DoesNotContain(
            transcript.Said.SelectMany(message => message.Rows).SelectMany(row => row), button => button.Label == "I'll train anyway"))
        .Types("I'll train anyway").Sees("first let somebody look at it")
        .Presses("anyway:train:2026-11-23=1").Expects(transcript => Assert.Empty(transcript.Facts.OfType<Fact.TrainingAnyway>()));

    [Fact]
    public void On_a_day_to_train_there_is_nothing_to_choose() => EveningTests.TrainingDay()
        .SeesNot("I'll train anyway").Types("I'll train anyway").Sees("Nothing speaks against it today.")
        .Expects(transcript => Assert.Empty(transcript.Facts.OfType<Fact.TrainingAnyway>()));

    [Fact]
    public void Whether_one_may_is_a_question_and_no_choice() => EveningTests.RestDay()
        .Types("can I train anyway?").Expects(transcript => Assert.Empty(transcript.Facts.OfType<Fact.TrainingAnyway>()))
        .Types("I won't train anyway").Expects(transcript => Assert.Empty(transcript.Facts.OfType<Fact.TrainingAnyway>()));

    [Fact]
    public void A_button_from_before_the_answer_changed_chooses_nothing() => EveningTests.RestDay()
        .Keeps("I'll train anyway", out var train)
        .Types("/checkin").Taps("Movement", "Normally").Presses(train)
        .Expects(transcript => Assert.Empty(transcript.Facts.OfType<Fact.TrainingAnyway>()));

    [Fact]
    public void It_is_offered_where_a_session_gave_way() => DisplacedTests.SoreMonday().SeesButtonsAmong("I'll train anyway");

    private static bool Chosen(Transcript transcript) => Assert.Single(transcript.Facts.OfType<Fact.TrainingAnyway>()).Stands;
}
