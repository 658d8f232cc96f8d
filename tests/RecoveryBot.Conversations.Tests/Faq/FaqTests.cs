using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Faq;

public sealed class FaqTests
{
    [Theory]
    [InlineData("/ask can i drink beer", "Can I drink alcohol?", "I have no rule about it", "statements 13 and 49")]
    [InlineData("/ask my legs hurt after squats", "is that soreness or pain?", "let a professional look", "122")]
    [InlineData("/ask shoud i rest on sundy", "Must I rest on a fixed day", "not on a date", "111")]
    public void A_question_is_answered_in_one_line(string line, params string[] says) => Known().Types(line).Sees(says)
        .Expects(transcript => Assert.Null(transcript.Person!.OverlayForm));

    [Fact]
    public void Alone_it_offers_topics_and_their_questions() => Known().Types("/ask")
        .Sees("What would you like to know?")
        .SeesButtons("Rest and recovery", "Sessions", "Soreness", "Training", "Sleep", "Everyday life", "About you", "How I work")
        .Taps("Soreness").SeesItInPlace().Sees("Soreness: which of these?").SeesButtonsAmong("Can I train when I'm sore?", "Back")
        .Taps("Why is it worst two days later?").SeesItInPlace().Sees("the usual course", "statements 39 and 116");

    [Fact]
    public void Back_leads_to_the_topics() => Known().Types("/ask").Taps("Training", "Back").Sees("What would you like to know?");

    [Fact]
    public void What_is_typed_while_it_asks_is_the_question() => Known().Types("/ask").Types("is a walk enough").Sees("Does walking count");

    [Fact]
    public void A_command_in_words_is_still_a_command() => Known().Types("/ask").Types("my week").Sees("23 November to");

    [Fact]
    public void Where_nothing_fits_it_says_so_and_offers_the_nearest_three() => Known()
        .Types("/ask wine and yoga on sunday in a hotel").Sees("I have no answer to that. Perhaps one of these is near?")
        .Expects(transcript => Assert.Equal(4, transcript.Said[0].Rows.Count))
        .Taps("Can I drink alcohol?").Sees("That is yours to decide");

    [Fact]
    public void What_else_may_have_been_meant_stands_below_an_answer() => Known().Types("/ask can i train with sore legs")
        .Sees("It depends on how you move.").SeesButtonsAmong("Is it soreness or pain?", "Ask something else")
        .Taps("Is it soreness or pain?").Sees("let a professional look")
        .Types("/ask menopause").SeesButtons("Ask something else");

    [Fact]
    public void Where_nothing_is_near_it_says_what_it_knows_about() => Known().Types("/ask what is the capital of france")
        .Sees("I know about rest, recovery, soreness").SeesButtons("Ask something else");

    [Fact]
    public void Another_question_can_follow() => Known().Types("/ask can i drink beer")
        .Keeps("Ask something else", out var more).Taps("Ask something else").Sees("What would you like to know?")
        .Types("sauna").Sees("not part of what I go by").Presses(more).Sees("That is done already.");

    [Fact]
    public void A_warning_sign_gets_the_emergency_line_first_and_no_answer() => Known()
        .Types("/ask I fainted after squats, should I rest").Sees("Call your local emergency number now").SeesNot("Recovery model")
        .IsDecided(Decision.Refer)
        .Expects(transcript => Assert.StartsWith("Get emergency help now.", transcript.Screen, StringComparison.Ordinal));

    [Fact]
    public void A_crisis_gets_the_crisis_line() => Known().Types("/ask").Types("i want to die").Sees("a crisis line now")
        .IsDecided(Decision.Refer);

    [Fact]
    public void What_is_for_a_professional_names_one() => Known().Types("/ask should I take creatine").Sees("registered dietitian")
        .Types("/ask when can I train after surgery").Sees("the professional who treats you");

    [Fact]
    public void The_open_check_in_comes_back() => First().Types("/checkin").Taps("None of these")
        .Types("/ask").Types("can i drink beer").Sees("Can I drink alcohol?", "And this is where we were:", "How do you move today");

    [Theory]
    [InlineData("ask:show:everything")]
    [InlineData("ask:show:")]
    [InlineData("ask:more:")]
    [InlineData("ask:forget:f1")]
    [InlineData("ask|f1|0|what|@nothing")]
    [InlineData("ask|zzz|0|what|@rest")]
    public void A_forged_button_is_answered(string payload) => Known().Types("/ask").Presses(payload).Sees("old one");

    [Theory]
    [InlineData("/ask \"; DROP TABLE xyzzy; -- NEAR/ AND OR * ^")]
    [InlineData("/ask \0 \ud800 🙂 <b>*_`[x](y)")]
    public void Hostile_words_are_only_words(string line) => Known().Types(line).Sees("I have no answer to that.");

    [Fact]
    public void A_hundred_thousand_letters_are_answered_shortly() => Known().Types("/ask " + new string('?', 50_000) + new string('q', 50_000))
        .Expects(transcript => Assert.InRange(PlainText.Of(transcript.Said[0].Text).Length, 1, 300));

    [Fact]
    public void Typed_while_it_asks_a_hundred_thousand_letters_are_not_kept() => Known().Types("/ask").Types(new string('q', 100_000))
        .Expects(transcript =>
        {
            Assert.Null(transcript.Person!.OverlayForm);
            Assert.Equal(DeliveryPriority.Reply, transcript.Said[0].Priority);
        });
}
