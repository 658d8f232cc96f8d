using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Conversations.Tests.Mornings.Moments;

namespace RecoveryBot.Conversations.Tests.Asking;

/// <summary>Words while nothing is asked: a question is answered, a session is noted, before they are not understood.</summary>
public sealed class UnaskedTests
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
