using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Onboarding;

/// <summary>Somebody who says that they are under 18 is asked once, and then it ends as at the start.</summary>
public sealed class AgeTests
{
    [Theory]
    [InlineData("/today")]
    [InlineData("/log run")]
    [InlineData("/settings")]
    [InlineData("/checkin")]
    public void A_client_who_says_so_is_asked(string before) => Known().Types(before).Types("I'm 17")
        .Sees("You are under 18, you wrote. Is that right?").SeesButtons("Yes, I am under 18", "No, 18 or over")
        .Expects(transcript => Assert.NotNull(transcript.Person));

    [Theory]
    [InlineData("yes")]
    [InlineData("I'm 17")]
    public void A_yes_ends_it_and_keeps_nothing(string typed) => Known().Types("I'm 17").Types(typed).Sees("guardian").KeepsNothing();

    [Fact]
    public void A_tap_ends_it_as_well() => Known().Types("I'm 17").Taps("Yes, I am under 18").Sees("guardian").KeepsNothing();

    [Fact]
    public void A_no_goes_on() => First().Types("/checkin").Types("I'm 17").Types("no").Sees("nothing changes", "Any of these today?");

    [Fact]
    public void A_stranger_who_says_so_is_left_with_nothing_kept() =>
        new Transcript(MondayAt(7)).Types("/start").Types("I'm 17").Sees("guardian").KeepsNothing();

    [Fact]
    public void Asked_for_the_age_it_is_an_answer() =>
        new Transcript(MondayAt(7)).Types("/start").Taps("Yes, keep them").Types("I'm 17").Sees("guardian").KeepsNothing();

    [Fact]
    public void Half_way_in_the_question_comes_back() => new Transcript(MondayAt(7))
        .Types("/start").Taps("Yes, keep them", "Yes, 18 or over").Types("I'm 17").Sees("You are under 18, you wrote.", "Are you 18 or over?")
        .Taps("No, under 18").Sees("guardian").KeepsNothing();
}
