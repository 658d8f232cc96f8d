using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Cards;

/// <summary>"Show me how" unfolds the session, one block after the other.</summary>
public sealed class StepsTests
{
    [Fact]
    public void One_block_is_shown_at_a_time_in_place() => Low()
        .Taps("Show me how").SeesItInPlace().Sees("1 of ", "1. ").SeesNot("Active recovery today.")
        .SeesButtons("Next ›", "I did it", "Hide the steps")
        .Taps("Next ›").SeesItInPlace().Sees("2 of ").SeesButtonsAmong("‹ Before", "I did it", "Hide the steps")
        .Taps("‹ Before").Sees("1 of ");

    [Fact]
    public void Pressed_again_it_folds() => Low().KeepsScreen(out var folded)
        .Taps("Show me how", "Next ›", "Hide the steps").SeesItInPlace()
        .Expects(transcript => Assert.Equal(folded, transcript.Screen));

    [Fact]
    public void A_press_delivered_twice_counts_once() => Low()
        .Keeps("Show me how", out var show).Presses(show).Presses(show).Sees("1 of ")
        .Keeps("Next ›", out var next).Presses(next).Presses(next).Sees("2 of ")
        .Keeps("Hide the steps", out var hide).Presses(hide).Presses(hide).Sees("Active recovery today.");

    [Fact]
    public void Swap_and_shorter_show_the_new_session_folded() => Low()
        .Taps("Show me how").Types("swap").Sees("Active recovery today.", " min: ").SeesNot("1. ")
        .Types("show me how").Sees("1. ").Types("shorter").Sees("Active recovery today.").SeesNot("1. ");

    [Fact]
    public void Typed_it_unfolds_and_folds_below() => Low()
        .Types("Show me how").SeesItBelow().Sees("1 of ").Types("hide the steps").SeesItBelow().Sees("Active recovery today.");

    [Fact]
    public void Today_and_the_way_back_from_why_show_the_answer() => Low()
        .Taps("Show me how").Types("/today").Sees("Active recovery today.").SeesNot("1. ")
        .Taps("Show me how").Types("/why").Taps("Back to today").Sees("Active recovery today.").SeesNot("1. ");

    [Fact]
    public void Another_answer_folds_it() => Low()
        .Taps("Show me how").Types("/checkin").Taps("Leave it as it is").Sees("1 of ")
        .Types("/checkin").Taps("Sleep (now 2)", "4 · Good").SeesNot("1. ", "1 of ");

    [Fact]
    public void A_day_without_a_session_has_no_steps() =>
        Known().Types("all good").Taps("Yes, all of that").Types("show me how").Sees("no recovery session today");

    /// <summary>Sleep and mood are low: breathing, and something light beside it.</summary>
    private static Transcript Low() => Known().Types("sleep 2, slept 7 hours, mood 2").Taps("Yes, all of that", "4 · Quite keen").IsDecided(Decision.ActiveRecovery);
}
