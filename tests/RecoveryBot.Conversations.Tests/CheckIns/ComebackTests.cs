using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>After a silence that ends, and on the morning after the usual became known.</summary>
public sealed class ComebackTests
{
    private static readonly LocalDate Later = Monday.PlusDays(9);

    [Fact]
    public void A_silence_that_ends_offers_to_move_shorten_or_leave_the_mornings() => Silent().Types("hello")
        .Sees("I ask in the mornings again.", "Next on Thursday at 07:00", "Shall I move it, shorten it, or leave it as it is?")
        .SeesNot("missed").Keeps("Move it", out _).Keeps("Shorten it", out _).Keeps("Leave it and carry on", out _);

    [Fact]
    public void Moved_it_has_another_time() => Silent().Types("hello").Taps("Move it").Sees("When shall I ask you in the morning?")
        .Types("8:30").Sees("I ask at 08:30");

    [Fact]
    public void Shortened_a_full_morning_has_one_question_less() => Silent().Types("hello").Taps("Shorten it").Sees("I leave out food and drink")
        .Expects(transcript => Assert.True(transcript.Person!.Client!.ShorterMornings))
        .Types("/checkin").Sees("1 of 7").Taps("None of these", "Normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good")
        .Expects(transcript => Assert.IsType<ClientDay.Answered>(transcript.Person!.Day))
        .Types("/settings length all of it").Sees("Full mornings: all of it");

    [Fact]
    public void Left_as_it_is_nothing_changes_and_one_press_counts() => Silent().Types("hello").Keeps("Shorten it", out var shorten)
        .Taps("Leave it and carry on").Sees("it stays as it is").Presses(shorten).Sees("That is done already.")
        .Expects(transcript => Assert.False(transcript.Person!.Client!.ShorterMornings));

    [Theory]
    [InlineData("chest pain")]
    [InlineData("/pause 5")]
    [InlineData("/settings")]
    public void What_matters_more_is_not_pushed_up(string said) => Silent().Types(said).SeesNot("I ask in the mornings again");

    [Fact]
    public void It_is_said_once() => Silent().Types("hello").Types("hello").SeesNot("I ask in the mornings again");

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void The_morning_after_the_fourteenth_says_that_the_usual_is_known(int rated, bool says) =>
        new Transcript(MondayAt(6), Clients.Onboarded(), Clients.RatedMornings(rated, Monday)).Prompts(MondayAt(7))
            .Expects(transcript => Assert.Equal(says, transcript.Screen.Contains("I know your usual now.", StringComparison.Ordinal)))
            .Until(MondayAt(9)).SeesNot("I know your usual now.");

    [Fact]
    public void Said_once_it_is_not_said_on_the_morning_after_a_short_one() => new Transcript(
            MondayAt(7), Clients.Onboarded(), Clients.RatedMornings(14, Monday)).Prompts().Sees("I know your usual now.")
        .Taps("As usual", "Yes, all of that").Until(On(Tuesday, 7)).Sees("Good morning").SeesNot("I know your usual now.");

    private static Transcript Silent() => new(
        On(Later, 12), Clients.Onboarded() with { PromptSchedule = new PromptSchedule(Monday.PlusDays(3), IsSilent: true) }, new History());
}
