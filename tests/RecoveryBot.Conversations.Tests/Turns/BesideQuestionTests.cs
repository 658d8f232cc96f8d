using RecoveryBot.Conversations.Turns;
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
    [InlineData("/pause", "A holiday")]
    [InlineData("/settings time", "07:00")]
    [InlineData("/settings city", "Berlin")]
    [InlineData("/checkin yesterday", "None of these")]
    public void So_it_is_whatever_else_is_asked(string command, string answer) => Missed()
        .Types(command).Types("help").Sees("This is what I understand:").Types(answer).SeesNot("I didn't", "I need", "I don't know");

    [Theory]
    [InlineData("log run 45 min rpe 6", "training, effort 6, 45 min")]
    [InlineData("pause 5 days", "28 November")]
    [InlineData("settings time 6:45", "06:45")]
    [InlineData("week", "23 November to 29 November")]
    public void A_command_without_its_slash_is_one_with_what_stands_behind_it(string typed, string seen)
    {
        Known().Types("/note").Types(typed).Sees(seen).Expects(transcript => Assert.Empty(transcript.Facts.OfType<Fact.NoteWritten>()));
        Known().Types("/checkin").Taps("As usual", "Yes, all of that").Types(typed).Sees(seen);
    }

    [Theory]
    [InlineData("log cabin with friends")]
    [InlineData("pause from work did me good")]
    [InlineData("week was hard")]
    public void Other_words_stay_a_note(string typed) => Known()
        .Types("/note").Types(typed).Sees("Your note for today:", typed);

    [Theory]
    [InlineData("help", "This is what I understand:")]
    [InlineData("settings", "Your settings")]
    public void Nobody_is_called_by_a_command(string typed, string seen) => Known()
        .Types("/group create").Taps("All right").Sees("What should your clients call you?").Types(typed).Sees(seen)
        .Expects(transcript => Assert.Null(transcript.Person!.CalledName));

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

    /// <summary>Nothing was answered yesterday.</summary>
    private static Transcript Missed() => new(MondayAt(7), Clients.Onboarded());

    private static Transcript LogMinutes() => Known().Types("/log run rpe 5").Sees("minutes");
}
