using RecoveryBot.Conversations.Messages;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Turns;

/// <summary>What was pressed while the bot was away may be lost: the open question is asked once more.</summary>
public sealed class InterruptedTests
{
    private const string Lead = "I was away for a little while";

    [Fact]
    public void An_open_check_in_is_asked_again_below_and_as_a_reminder() => First()
        .Types("/checkin").Taps("None of these").Sees("How do you move today")
        .IsInterrupted().Sees(Lead, "How do you move today").SeesItBelow()
        .Expects(transcript => Assert.Equal(DeliveryPriority.Reminder, Assert.Single(transcript.Said).Priority));

    [Fact]
    public void The_button_of_the_question_asked_again_answers_it() => First()
        .Types("/checkin").Taps("None of these")
        .IsInterrupted().Taps("Stiff, but it loosens up").SeesNot("old one");

    [Fact]
    public void An_open_question_of_another_feature_is_asked_again() => Known()
        .Types("/log").Taps("Yesterday").Sees("What did you do yesterday?")
        .IsInterrupted().Sees(Lead, "What did you do yesterday?")
        .Expects(transcript => Assert.Equal(DeliveryPriority.Reminder, Assert.Single(transcript.Said).Priority));

    [Fact]
    public void A_half_done_onboarding_is_asked_again() => new Transcript(MondayAt(7))
        .Types("/start").Taps("Yes, keep them").Sees("Are you 18 or over?")
        .IsInterrupted().Sees(Lead, "Are you 18 or over?");

    [Fact]
    public void Nothing_open_is_nothing_to_ask() => Known().IsInterrupted().SeesNothing();

    [Fact]
    public void A_stranger_is_not_written_to() => new Transcript(MondayAt(7)).IsInterrupted().SeesNothing().KeepsNothing();

    [Fact]
    public void Who_comes_back_without_a_word_hears_nothing_and_loses_nothing() => First()
        .Types("/checkin").Taps("None of these").ComesBack().SeesNothing()
        .Expects(transcript => Assert.NotNull(transcript.Person?.Form));
}
