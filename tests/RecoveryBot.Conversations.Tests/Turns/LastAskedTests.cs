using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Turns;

/// <summary>What is typed belongs to what was asked last.</summary>
public sealed class LastAskedTests
{
    [Fact]
    public void Numbers_answer_the_check_in_that_was_typed_below_the_settings() => Known()
        .Types("/settings").Types("slept badly 2").Types("yes").Sees("many hours").Types("6")
        .Expects(transcript => Assert.Equal(6, transcript.Decided.Single().CheckIn.SleepHours));

    [Fact]
    public void A_one_answers_the_safety_list_below_the_settings() => First()
        .Types("/settings").Types("sore 3").Sees("Any of these today?").Types("1").Sees("How do you move today");

    [Fact]
    public void The_morning_that_is_shown_again_is_asked_last() => First()
        .Types("/checkin").Types("/log run").Types("/today").Sees("Any of these today?").Types("1").Sees("How do you move today");

    [Fact]
    public void This_mornings_line_is_no_answer_to_last_evenings_question() => Known()
        .Types("/checkin").Taps("As usual", "Yes, all of that").Until(MondayAt(20)).Sees("How hard")
        .At(On(Tuesday, 6)).Types("slept badly 2").Sees("Noted: sleep 2 (restless)").SeesNot("a number from 0 to 10");

    [Fact]
    public void Last_evenings_question_is_still_answered_by_a_number() => Known()
        .Types("/checkin").Taps("As usual", "Yes, all of that").Until(MondayAt(20)).At(On(Tuesday, 6)).Types("7").Sees("How many minutes");

    [Theory]
    [InlineData("/today")]
    [InlineData("/help")]
    [InlineData("/week")]
    [InlineData("/export")]
    public void The_words_that_erase_answer_only_the_question_before_them(string between) => Known()
        .Types("/forget").Types(between).Types("forget me").Expects(transcript => Assert.NotNull(transcript.Person?.Client));

    [Fact]
    public void Nor_do_they_erase_somebody_who_went_on_joining() => new Transcript(MondayAt(7))
        .Types("/start").Taps("Yes, keep them").Types("/forget").Types("/export").Types("forget me")
        .Expects(transcript => Assert.NotNull(transcript.Person));

    [Fact]
    public void A_sign_leaves_the_log_open_beside_it() => Known()
        .Types("/log run").Types("chest pain").IsDecided(Decision.Refer).Types("5").Sees("How many minutes");
}
