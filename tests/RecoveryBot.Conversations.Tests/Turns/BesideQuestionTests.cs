using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Turns;

/// <summary>Words that no question asks for are answered for what they are, and the question stays.</summary>
public sealed class BesideQuestionTests
{
    [Theory]
    [InlineData("help", "This is what I understand:")]
    [InlineData("why", "There is nothing to explain yet")]
    [InlineData("week", "23 November to 29 November")]
    public void A_command_without_its_slash_is_heard_while_a_number_is_asked(string typed, string seen)
    {
        PainDays().Types(typed).Sees(seen).SeesNot("A number will do").Types("3").Sees("And that spot?");
        LogMinutes().Types(typed).SeesNot("That needs to be a number");
    }

    [Theory]
    [InlineData("thanks")]
    [InlineData("ok")]
    [InlineData("cool")]
    public void A_polite_word_is_no_wrong_answer(string typed)
    {
        PainDays().Types(typed).Sees("For how many days").SeesNot("A number will do");
        LogMinutes().Types(typed).SeesNot("That needs to be a number", "I need");
    }

    [Fact]
    public void What_stands_on_a_button_is_still_the_answer() =>
        Known().Types("/settings").Types("week").SeesNot("This is what I understand");

    private static Transcript PainDays() =>
        First().Types("/checkin").Taps("Pain, other than sore muscles", "Done", "Knee", "3").Sees("For how many days");

    private static Transcript LogMinutes() => Known().Types("/log run rpe 5").Sees("minutes");
}
