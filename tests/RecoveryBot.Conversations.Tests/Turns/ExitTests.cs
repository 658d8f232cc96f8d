using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Turns;

/// <summary>"Stop" leaves what is asked. It never changes a setting and never erases anything.</summary>
public sealed class ExitTests
{
    public static TheoryData<string> Exits =>
        ["stop", "Stop!", "cancel", "never mind", "nevermind", "unsubscribe", "quit", "exit", "forget it", "nvm", "actually forget it", "ok cancel please", "sorry, never mind", "/stop", "/cancel", "/quit", "/unsubscribe"];

    public static TheoryData<string> Asking =>
    [
        "/log", "/log run", "/log run rpe 5", "/pause", "/settings", "/settings time", "/settings evening", "/settings nudge",
        "/settings quiet", "/settings zone", "/settings goal", "/settings week", "/ask",
    ];

    [Theory]
    [MemberData(nameof(Exits))]
    public void With_nothing_open_the_ways_out_are_named_and_none_is_taken(string typed) => Known()
        .Types(typed).Sees("Nothing is switched off yet", "/pause", "/settings", "/forget").Expects(IsAsBefore);

    [Theory]
    [MemberData(nameof(Asking))]
    public void It_leaves_the_question_of_a_feature(string command) => Known()
        .Types(command).Types("stop").Sees("I leave that").Expects(IsAsBefore).Types("45").SeesNot("Noted for");

    [Theory]
    [MemberData(nameof(Exits))]
    public void Every_exit_leaves_the_log(string typed) => Known().Types("/log run").Types(typed).Sees("I leave that").Expects(IsAsBefore);

    [Theory]
    [InlineData("/settings time stop")]
    [InlineData("/settings evening stop")]
    [InlineData("/settings nudge cancel")]
    public void It_is_no_answer_to_a_setting(string command) => Known().Types(command).Expects(transcript =>
        Assert.Equal(Clients.Usual.Reminders, transcript.Person!.Client!.Reminders));

    [Fact]
    public void It_leads_back_to_the_open_morning() => First().Types("/checkin").Types("/log run").Types("stop")
        .Sees("I leave that", "And this is where we were:", "Any of these today?");

    [Theory]
    [MemberData(nameof(Exits))]
    public void A_check_in_waits_where_it_is(string typed) => First().Types("/checkin").Taps("None of these").Types(typed)
        .Sees("/checkin goes on with it").Types("/checkin").Sees("How do you move today");

    [Fact]
    public void It_leaves_the_erasure_without_erasing() => Known().Types("/forget").Types("stop").Sees("Nothing is erased.").Expects(IsAsBefore);

    [Fact]
    public void A_stranger_is_left_in_peace_and_nothing_is_kept() =>
        new Transcript(MondayAt(7)).Types("/start").Types("stop").Sees("kept nothing").KeepsNothing();

    [Fact]
    public void The_questions_of_the_start_wait() => new Transcript(MondayAt(7)).Types("/start").Taps("Yes, keep them", "Yes, 18 or over")
        .Types("stop").Sees("/start goes on with it").Types("/start").Sees("This is where we were:", "What do you");

    [Fact]
    public void The_day_stays_as_it_was_answered() => Known().Types("/checkin").Taps("As usual", "Yes, all of that")
        .Types("stop").Sees("Nothing is switched off yet").IsDecided(Decision.TrainAsPlanned);

    private static void IsAsBefore(Transcript transcript)
    {
        Assert.Equal(StateCodec.Write(Clients.Usual), StateCodec.Write(transcript.Person!.Client!));
        Assert.Null(transcript.Person.OverlayForm);
        Assert.Null(transcript.Person.Pause);
        Assert.Empty(transcript.Kept);
    }
}
