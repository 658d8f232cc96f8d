using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Faq;

/// <summary>Words while nothing is asked: a question is answered, a session is noted, before they are not understood.</summary>
public sealed class UnpromptedQuestionTests
{
    [Theory]
    [InlineData("can I drink beer tonight?", "Can I drink alcohol?")]
    [InlineData("can i drink beer", "Can I drink alcohol?")]
    [InlineData("should I take creatine?", "registered dietitian")]
    public void A_question_is_answered(string typed, string seen)
    {
        Known().Types(typed).Sees(seen);
        Planned().Types(typed).Sees(seen);
    }

    [Theory]
    [InlineData("my watch says red", "My watch says red. Should I rest?")]
    [InlineData("marathon next week", "A race or competition is coming.")]
    [InlineData("two sessions a day", "Can I train twice a day?")]
    public void Words_that_one_answer_fits_are_answered_too(string typed, string seen)
    {
        Known().Types(typed).Sees(seen);
        Planned().Types(typed).Sees(seen);
    }

    [Fact]
    public void A_question_in_the_middle_of_the_check_in_is_answered_and_the_check_in_goes_on() => Known()
        .Types("/checkin").Taps("As usual").KeepsScreen(out var open)
        .Types("can I drink beer tonight?").Sees("Can I drink alcohol?", "where we were", open.Split('\n')[^1])
        .Taps("Yes, all of that").IsDecided(Recovery.Advice.Decision.TrainAsPlanned);

    [Theory]
    [InlineData("help", "This is what I understand")]
    [InlineData("my week", "Change my week")]
    public void A_command_in_words_is_one_in_the_middle_of_the_check_in(string typed, string seen) => Known()
        .Types("pain 3").Types(typed)
        .Expects(transcript => Assert.Contains(seen, $"{transcript.Screen} {string.Join(' ', transcript.Said.SelectMany(one => one.Rows).SelectMany(row => row).Select(button => button.Label))}", StringComparison.Ordinal));

    [Theory]
    [InlineData("what is the capital of france")]
    [InlineData("purple")]
    [InlineData("what")]
    public void Anything_else_is_not_caught(string typed) => Planned().Types(typed).Sees("I didn't catch that.");

    [Theory]
    [InlineData("ran easy 60 min rpe 3", "Noted for today: training, effort 3, 60 min.")]
    [InlineData("I trained 60 min", "How hard")]
    public void A_session_with_its_figures_is_noted(string typed, string seen) => Planned().Types(typed).Sees(seen);

    [Theory]
    [InlineData("only 20 min today")]
    [InlineData("ran 60 min and very sore")]
    public void A_line_about_the_day_stays_one(string typed) => Planned().Types(typed).SeesNot("Noted for today", "How hard");

    private static Transcript Planned() => Known().Types("/checkin").Taps("As usual", "Yes, all of that");
}
