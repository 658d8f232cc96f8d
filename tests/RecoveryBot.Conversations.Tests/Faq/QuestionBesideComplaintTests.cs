using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Faq;

/// <summary>A question that names what a morning asks about: it is answered, and what it may say of today is asked.</summary>
public sealed class QuestionBesideComplaintTests
{
    [Theory]
    [InlineData("can I train with a cold?", "ill below the neck: no training", "Any of these today?")]
    [InlineData("how to sleep better", "Go to bed and get up at the same hours", "How did you sleep?")]
    public void Both_are_heard(string typed, string answer, string asked) => Known()
        .Types("/checkin").Taps("As usual", "Yes, all of that").Types(typed)
        .Expects(transcript => Assert.Equal(2, transcript.Said.Count)).Sees(answer, asked);

    [Theory]
    [InlineData("football with my kids on a rest day", "A day without planned training")]
    [InlineData("always tired on a diet", "ask a doctor too")]
    public void A_question_about_oneself_is_answered_as_one(string asked, string answer) => Known().Types($"/ask {asked}").Sees(answer);

    [Fact]
    public void Joints_that_crack_are_no_pain() => Known().Types("/ask is cracking joints bad").SeesNot("Where a pain comes from");
}
