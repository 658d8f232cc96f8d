using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Cards;

/// <summary>What is typed below the day's answer.</summary>
public sealed class CardRequestTests
{
    [Theory]
    [InlineData("shorter please", nameof(CardRequest.Shorter))]
    [InlineData("I have no time", nameof(CardRequest.Shorter))]
    [InlineData("Longer!", nameof(CardRequest.Longer))]
    [InlineData("can I have more time?", nameof(CardRequest.Longer))]
    [InlineData("something else", nameof(CardRequest.Swap))]
    [InlineData("hard stretching", nameof(CardRequest.HardStretching))]
    [InlineData("a really deep stretch", nameof(CardRequest.HardStretching))]
    [InlineData("HIIT", nameof(CardRequest.Finisher))]
    [InlineData("just a finisher", nameof(CardRequest.Finisher))]
    [InlineData("some sprints", nameof(CardRequest.Finisher))]
    [InlineData("no sprints please", null)]
    [InlineData("don't make it longer", null)]
    [InlineData("hard day at work", null)]
    [InlineData("belonger", null)]
    [InlineData("", null)]
    public void A_wish_is_read_in_the_clients_own_words(string text, string? wish) =>
        Assert.Equal(wish, CardRequests.Read(text)?.ToString());

    [Fact]
    public void Swap_and_shorter_can_be_typed()
    {
        var tapped = Sore().Taps("Swap", "Shorter").Screen;

        Assert.Equal(tapped, Sore().Types("swap").SeesItBelow().Types("make it shorter").SeesItBelow().Screen);
    }

    [Fact]
    public void Longer_after_shorter_gives_the_whole_session_back()
    {
        var whole = Sore().Screen;

        Assert.Equal(whole, Sore().Types("shorter").Types("longer").Screen);
    }

    [Theory]
    [InlineData("longer", ClientRequest.Longer, "only up to a recovery day's limit")]
    [InlineData("hard stretching", ClientRequest.IntenseStretching, "I leave hard stretching out today")]
    [InlineData("HIIT", ClientRequest.Hiit, "Nothing hard today")]
    public void A_wish_for_more_is_kept_and_declined_with_the_reason(string wish, ClientRequest request, string reason) => Sore()
        .Types(wish).Sees(reason).SeesNot("Active recovery today.")
        .Expects(transcript => Assert.Equal([request], transcript.Decided.Last().CheckIn.Requests))
        .Types("/today").Sees("Active recovery today.").SeesNot(reason);

    [Fact]
    public void The_same_wish_twice_is_kept_once() => Sore().Types("HIIT").Types("a finisher").Sees("Nothing hard today")
        .Expects(transcript => Assert.Equal(2, transcript.DecisionsKept));

    [Fact]
    public void Only_the_latest_wish_is_answered() => Sore().Types("HIIT").Types("longer")
        .Sees("only up to a recovery day's limit").SeesNot("Nothing hard")
        .Types("HIIT").Sees("Nothing hard").SeesNot("recovery day's limit")
        .Expects(transcript => Assert.Equal(
            [ClientRequest.Longer, ClientRequest.Hiit], transcript.Decided.Last().CheckIn.Requests));

    [Fact]
    public void Wishing_for_more_keeps_the_session_that_was_swapped_to()
    {
        var swapped = Sore().Taps("Swap").Screen;

        Assert.Equal(swapped, Sore().Taps("Swap").Types("HIIT").Types("/today").Screen);
    }

    [Fact]
    public void The_card_above_a_declined_wish_still_works() =>
        Sore().Keeps("Swap", out var swap).KeepsScreen(out var card).Types("HIIT").Presses(swap).Sees("Active recovery today.")
            .Expects(transcript => Assert.NotEqual(card, transcript.Screen));

    [Theory]
    [InlineData("HIIT")]
    [InlineData("longer")]
    [InlineData("hard stretching")]
    public void A_plan_is_never_added_to(string wish) => Fresh()
        .Types(wish).Sees("How much you train is yours to choose; I never add to it.").SeesNot("recovery day", "plan").IsDecided(Decision.TrainAsPlanned);

    [Fact]
    public void A_day_without_a_session_has_nothing_to_swap() =>
        Fresh().Types("swap").Sees("nothing to swap or shorten").SeesNot("Ready to train.");

    [Fact]
    public void A_referral_stands_whatever_is_wished_for() => Known()
        .Types("chest pain").Types("HIIT").Sees("Get emergency help now.").SeesNot("plan", "finisher")
        .Expects(transcript => Assert.Equal(1, transcript.DecisionsKept));

    [Fact]
    public void Before_the_check_in_a_wish_leads_to_it() => Known().Types("HIIT").Sees("You have not checked in today.").SeesButtons("Check in now");

    [Theory]
    [InlineData("actually chest pain, make it shorter")]
    [InlineData("I fainted")]
    public void A_warning_sign_typed_after_the_answer_refers_at_once(string text) =>
        Sore().Types(text).Sees("Get emergency help now.").IsDecided(Decision.Refer);

    [Fact]
    public void Pain_typed_after_the_answer_is_asked_about() =>
        Fresh().Types("my knee hurts now").Sees("Any of these today?", "✓ Pain, other than sore muscles");

    [Fact]
    public void A_rating_typed_after_the_answer_changes_it() =>
        Fresh().Types("actually sore 2").Sees("Where are you sore?").Taps("All over").IsDecided(Decision.ActiveRecovery);

    [Theory]
    [InlineData("ok")]
    [InlineData("Thanks!")]
    [InlineData("great")]
    public void Thanks_are_taken_as_that(string text) => Fresh().Types(text).Sees("If anything changes today").SeesNot("catch");

    [Theory]
    [InlineData("why?", "Why train")]
    [InlineData("today", "Ready to train.")]
    [InlineData("help", "This is what I understand")]
    [InlineData("/check in", "What has changed?")]
    [InlineData("Good morning", "Good to see you.")]
    public void A_command_is_understood_without_its_slash(string text, string answer) => Fresh().Types(text).Sees(answer);

    private static Transcript Fresh() => Known().Types("all good").Taps("Yes, all of that").IsDecided(Decision.TrainAsPlanned);

    private static Transcript Sore() => Known()
        .Types("sore 2").Taps("Yes, all of that", "All over").IsDecided(Decision.ActiveRecovery);
}
