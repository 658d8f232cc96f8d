using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Conversations.Tests.Logs.EveningTests;
using static RecoveryBot.Conversations.Tests.Mornings.Moments;

namespace RecoveryBot.Conversations.Tests.Logs;

public sealed class AfterTests
{
    [Fact]
    public void Done_asks_one_screen_and_the_effort() => RecoveryDay()
        .Taps("I did it").Sees("How do you feel after it?")
        .SeesButtons("Calmer", "Tired", "Looser", "Sore", "More prepared", "Worked", "Wired", "No different")
        .Taps("Calmer", "Looser", "Done").Sees("how much effort").Taps("2 · Easy").Sees("just what it is for").SeesItInPlace()
        .Expects(transcript =>
        {
            var feedback = Feedback(transcript);
            Assert.Equal((Change.More, Change.More, Change.Same), (feedback.Calmer, feedback.Looser, feedback.Prepared));
            Assert.Equal(2, feedback.Rpe);
            Assert.Equal(MenuCategory.LowIntensityCardio, feedback.Categories[0]);
        });

    [Fact]
    public void The_session_is_noted_with_its_minutes_and_the_evening_is_silent() => RecoveryDay()
        .Taps("I did it", "No different", "1 · Very, very easy")
        .Expects(transcript =>
        {
            var session = Assert.Single(Logged(transcript).Sessions);
            Assert.Equal((SessionType.ActiveRecovery, 1.0), (session.Type, session.SessionRpe));
            Assert.InRange(session.DurationMin!.Value, 10, 25);
        })
        .Until(MondayAt(22)).Sees("Noted, thank you.");

    [Fact]
    public void The_shorter_version_is_what_is_noted() => RecoveryDay()
        .Taps("Shorter", "I did it", "Calmer", "Done", "Skip")
        .Expects(transcript => Assert.InRange(Logged(transcript).Sessions[0].DurationMin!.Value, 3, 5));

    [Fact]
    public void No_different_is_one_tap() =>
        RecoveryDay().Taps("I did it", "No different").Sees("how much effort").Taps("Skip").Sees("Noted, thank you.");

    [Fact]
    public void Too_much_effort_makes_the_next_one_shorter_and_says_so() => RecoveryDay()
        .Taps("I did it", "Calmer", "Done", "4 · Somewhat hard").Sees("the next one will be shorter");

    [Fact]
    public void Wired_asks_to_go_slower() => RecoveryDay()
        .Taps("I did it", "Wired", "Done", "2 · Easy").Sees("A touch slower next time");

    [Fact]
    public void From_three_sessions_on_the_card_says_what_helped()
    {
        var transcript = Known();
        foreach (var day in new[] { 0, 2, 4 })
        {
            transcript.At(On(Monday.PlusDays(day), 7)).Types("/checkin").Expects(FullMorning("2 · More sore or tight than normal"))
                .IsDecided(Decision.ActiveRecovery).SeesNot("So far").Taps("I did it", "Calmer", "Done", "1 · Very, very easy")
                .At(On(Monday.PlusDays(day + 1), 7)).Types("/checkin").Expects(FullMorning("5 · Great"));
        }

        transcript.At(On(Monday.PlusDays(6), 7)).Types("/checkin").Expects(FullMorning("2 · More sore or tight than normal"))
            .Sees("So far, better the next morning: after easy cardio 3 of 3.");
    }

    [Fact]
    public void What_was_said_can_be_said_again() => RecoveryDay()
        .Taps("I did it", "Calmer", "Done", "2 · Easy").Types("done").Sees("How do you feel after it?")
        .Taps("Worked", "Done", "Skip").Sees("the next one will be shorter")
        .Expects(transcript =>
        {
            Assert.True(Feedback(transcript).Worked);
            Assert.Single(Logged(transcript).Sessions);
        });

    [Fact]
    public void Training_noted_the_same_day_stays_noted() => RecoveryDay()
        .Types("/log 5 30").Types("done").Taps("Calmer", "Done", "1 · Very, very easy")
        .Expects(transcript => Assert.Equal(
            [SessionType.Training, SessionType.ActiveRecovery], Logged(transcript).Sessions.Select(session => session.Type)));

    [Fact]
    public void Done_delivered_twice_asks_once() => RecoveryDay()
        .Keeps("I did it", out var done).Presses(done).Sees("How do you feel").Presses(done).Sees("Active recovery today.")
        .Taps("Calmer", "Done", "Skip").Presses(done).Sees("Active recovery today.")
        .Expects(transcript => Assert.Null(transcript.Person!.Aside));

    [Fact]
    public void Done_on_a_day_without_a_session_is_taken_kindly() =>
        TrainingDay().Types("done").Sees("There is no recovery session today; /log notes");

    [Fact]
    public void Removing_the_session_takes_the_feedback_back() => RecoveryDay()
        .Taps("I did it", "Calmer", "Done", "2 · Easy").Types("/log today").Taps("Remove it")
        .Expects(transcript => Assert.Null(Assert.Single(transcript.Facts.OfType<Fact.FeedbackGiven>()).Feedback));

    /// <summary>B12: recovery that keeps missing becomes rest.</summary>
    [Fact]
    public void After_two_misses_in_a_row_the_next_recovery_is_rest()
    {
        var transcript = Known();
        for (var day = 0; day < 2; day++)
        {
            transcript.At(On(Monday.PlusDays(day), 7)).Types("sore 2").Taps("Yes, all of that", "All over")
                .IsDecided(Decision.ActiveRecovery)
                .Taps("I did it", "Worked", "Done", "Skip");
        }

        transcript.At(On(Monday.PlusDays(2), 7)).Types("/checkin").Expects(Answer("2 · More sore or tight than normal"))
            .IsDecided(Decision.Rest).Sees("full rest this time");
    }

    [Fact]
    public void After_a_miss_the_next_session_is_a_quarter_shorter()
    {
        var before = RecoveryDay();
        var minutes = Minutes(before);
        before.Taps("I did it", "Worked", "Done", "Skip")
            .At(On(Tuesday, 7)).Types("sore 2").Taps("Yes, all of that", "All over");

        Assert.Equal(minutes * 3 / 4, Minutes(before), tolerance: 1);
    }

    private static SessionFeedback Feedback(Transcript transcript) =>
        Assert.Single(transcript.Facts.OfType<Fact.FeedbackGiven>()).Feedback!;

    private static double Minutes(Transcript transcript) => double.Parse(
        transcript.Screen.Split("Your session: ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A full morning in which only the muscles differ.</summary>
    private static Action<Transcript> Answer(string soreness) => transcript => transcript.Taps(
        "None of these", "Normally", "4 · Good", "4 · Fresh", soreness, "All over", "4 · Relaxed", "4 · Good", "4 · Well");

    private static Action<Transcript> FullMorning(string soreness) => transcript =>
    {
        if (transcript.Screen.Contains("How are you today?", StringComparison.Ordinal))
        {
            transcript.Taps(
                "Something's different", "Sleep", "Energy", "Soreness", "Stress", "Mood", "Food and drink", "Done", "Yes, all of that");
        }
        else
        {
            transcript.Taps("None of these", "Normally");
        }

        transcript.Taps("4 · Good", "4 · Fresh", soreness);
        transcript.Taps(soreness[0] == '2' ? ["All over", "4 · Relaxed", "4 · Good", "4 · Well"] : ["4 · Relaxed", "4 · Good", "4 · Well"]);
    };
}
