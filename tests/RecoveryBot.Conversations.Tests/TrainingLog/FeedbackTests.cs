using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Conversations.Tests.TrainingLog.EveningTests;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.TrainingLog;

public sealed class FeedbackTests
{
    private const string Fresh = "4 · Fresh";
    private const string Tired = "2 · More tired than normal";
    private const string Fine = "4 · Good";
    private const string Sore = "2 · More sore or tight than normal";

    [Fact]
    public void Done_is_noted_at_the_first_tap_and_asks_one_screen() => RecoveryDay()
        .Taps("I did it").Sees("It is noted.", "How do you feel after it?")
        .SeesButtons("Calmer", "Looser", "More prepared", "No different", "Tired", "Sore", "Worn out", "Wired")
        .Expects(transcript => Assert.Equal(SessionType.ActiveRecovery, Assert.Single(Logged(transcript).Sessions).Type))
        .Taps("Calmer", "Looser", "Done").Sees("Noted, thank you.").SeesItInPlace()
        .Expects(transcript =>
        {
            var feedback = Feedback(transcript);
            Assert.Equal((Change.More, Change.More, Change.Same), (feedback.Calmer, feedback.Looser, feedback.Prepared));
            Assert.Equal(MenuCategory.LowIntensityCardio, feedback.Categories[0]);
        });

    [Fact]
    public void Left_at_the_screen_the_session_stays_noted_and_nothing_is_learned() => RecoveryDay()
        .Taps("I did it").At(On(Tuesday, 7)).Types("/week").Sees("done: recovery")
        .Expects(transcript => Assert.Empty(transcript.Facts.OfType<Fact.FeedbackGiven>()));

    [Fact]
    public void Effort_and_minutes_come_in_the_evening() => RecoveryDay()
        .Taps("I did it", "Calmer", "Done").Until(MondayAt(20))
        .Sees("How much effort was your recovery session?").SeesNot("How do you feel")
        .Taps("2 · Easy").Sees("How many minutes?", "at most").Taps("15").Sees("just what it is for")
        .Expects(transcript =>
        {
            Assert.Equal((2, 15), (Feedback(transcript).Rpe, Feedback(transcript).Minutes));
            Assert.Equal(Change.More, Feedback(transcript).Calmer);
            var session = Assert.Single(Logged(transcript).Sessions);
            Assert.Equal((2.0, 15.0), (session.SessionRpe, session.DurationMin));
        })
        .Until(On(Tuesday, 2)).SeesNot("How much");

    [Fact]
    public void A_screen_left_open_is_asked_with_the_evenings_question() => RecoveryDay()
        .Taps("I did it").Until(MondayAt(20)).Sees("How do you feel after it?").SeesItBelow()
        .Taps("Looser", "Done").Sees("How much effort").Taps("1 · Very, very easy", "Skip").Sees("just what it is for");

    [Fact]
    public void Where_no_evening_will_ask_the_effort_is_asked_at_once() => RecoveryDay().At(MondayAt(21))
        .Taps("I did it", "Calmer", "Done").Sees("How much effort").Taps("2 · Easy", "15")
        .Expects(transcript => Assert.Equal((2, 15), (Feedback(transcript).Rpe, Feedback(transcript).Minutes)));

    [Fact]
    public void The_session_is_noted_with_its_minutes_and_asked_about_once() => RecoveryDay()
        .Taps("I did it", "No different").Until(MondayAt(20)).Taps("1 · Very, very easy", "Skip")
        .Expects(transcript =>
        {
            var session = Assert.Single(Logged(transcript).Sessions);
            Assert.Equal((SessionType.ActiveRecovery, 1.0), (session.Type, session.SessionRpe));
            Assert.InRange(session.DurationMin!.Value, 10, 25);
        })
        .Until(MondayAt(22)).SeesNot("How much");

    [Fact]
    public void The_shorter_version_is_what_is_noted() => RecoveryDay()
        .Taps("Shorter", "I did it", "Calmer", "Done")
        .Expects(transcript => Assert.InRange(Logged(transcript).Sessions[0].DurationMin!.Value, 3, 5));

    [Fact]
    public void No_different_is_one_tap() =>
        RecoveryDay().Taps("I did it", "No different").Sees("Noted, thank you.");

    [Fact]
    public void Too_much_effort_makes_the_next_one_shorter_and_says_so() => RecoveryDay()
        .Taps("I did it", "Calmer", "Done").Until(MondayAt(20)).Taps("4 · Somewhat hard", "Skip").Sees("the next one will be shorter");

    [Fact]
    public void Wired_asks_to_go_slower() => RecoveryDay()
        .Taps("I did it", "Wired", "Done").Until(MondayAt(20)).Taps("2 · Easy", "Skip").Sees("A touch slower next time");

    [Fact]
    public void Without_an_effort_no_minutes_are_asked_and_the_session_was_done_as_given()
    {
        var transcript = RecoveryDay();
        var minutes = Minutes(transcript);
        transcript.Taps("I did it", "Calmer", "Done").Until(MondayAt(20)).Taps("Skip").Sees("Noted, thank you.");

        Assert.Equal((null, minutes), (Feedback(transcript).Rpe, Feedback(transcript).Minutes));
    }

    [Theory]
    [InlineData("0", 0.0)]
    [InlineData("2,5", 2.5)]
    [InlineData("8", 8.0)]
    public void An_effort_can_be_typed(string typed, double rpe) => RecoveryDay()
        .Taps("I did it", "No different").Until(MondayAt(20)).Types(typed).Taps("Skip")
        .Expects(transcript => Assert.Equal(rpe, Feedback(transcript).Rpe));

    [Theory]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("-Infinity")]
    [InlineData("NaN")]
    [InlineData("easy peasy")]
    public void An_effort_off_the_scale_is_asked_again(string typed) => RecoveryDay()
        .Taps("I did it", "No different").Until(MondayAt(20)).Types(typed).Sees("from 0 to 10", "How much effort")
        .Expects(transcript => Assert.Null(Feedback(transcript).Rpe));

    [Theory]
    [InlineData("0")]
    [InlineData("601")]
    [InlineData("9999999999")]
    [InlineData("\0 <b>ages</b>")]
    public void Minutes_that_make_no_sense_are_asked_again(string typed) => RecoveryDay()
        .Taps("I did it", "No different").Until(MondayAt(20)).Taps("2 · Easy").Types(typed).Sees("from 1 to 600", "How many minutes?")
        .Expects(transcript => Assert.Null(Feedback(transcript).Rpe));

    /// <summary>A recovery session at RPE 4 or more, or over an hour, was training.</summary>
    [Theory]
    [InlineData("4 · Somewhat hard", "15", 4)]
    [InlineData("1 · Very, very easy", "90", 4)]
    [InlineData("1 · Very, very easy", "60", 0)]
    public void A_strenuous_recovery_session_is_a_training_day(string effort, string minutes, int trainingDays) => RecoveryDay()
        .Expects(Trained(Monday.PlusDays(-3), days: 3))
        .Taps("I did it", "No different").Until(MondayAt(20)).Taps(effort, minutes)
        .Expects(transcript => Assert.Equal(
            trainingDays,
            HistoryWindow.Ending(Monday, Clients.RatedMornings(14, Monday).With(transcript.Facts)).With(Clients.Rated(Tuesday)).ConsecutiveTrainingDays));

    [Fact]
    public void The_blocks_that_were_shown_are_kept() => RecoveryDay()
        .Taps("Swap", "I did it", "Calmer", "Done")
        .Expects(transcript => Assert.Equal(
            MenuCategory.LowIntensityCardio,
            SessionLibrary.Blocks.Single(block => block.Id == Feedback(transcript).Blocks![0]).Category));

    [Fact]
    public void From_three_sessions_on_the_card_says_what_helped()
    {
        var transcript = Known();
        foreach (var day in new[] { 0, 2, 4 })
        {
            transcript.At(On(Monday.PlusDays(day), 7)).Types("/checkin").Expects(FullMorning(Fresh, Sore))
                .Expects(NotTrainedYesterday)
                .IsDecided(Decision.ActiveRecovery).SeesNot("So far").Taps("I did it", "Calmer", "Done")
                .At(On(Monday.PlusDays(day + 1), 7)).Types("/checkin").Expects(FullMorning(Fresh, "5 · Great"));
        }

        transcript.At(On(Monday.PlusDays(6), 7)).Types("/checkin").Expects(FullMorning(Fresh, Sore))
            .Expects(NotTrainedYesterday)
            .Sees("So far, better the next morning: after easy walking 3 of 3.");
    }

    [Fact]
    public void What_was_said_can_be_said_again() => RecoveryDay()
        .Taps("I did it", "Calmer", "Done").Until(MondayAt(20)).Taps("2 · Easy", "Skip").Types("done").Sees("How do you feel after it?")
        .Taps("Worn out", "Done", "Skip").Sees("the next one will be shorter")
        .Expects(transcript =>
        {
            Assert.True(Feedback(transcript).Worked);
            Assert.Single(Logged(transcript).Sessions);
        });

    [Fact]
    public void Training_noted_the_same_day_stays_noted() => RecoveryDay()
        .Types("/log 5 30").Types("done").Taps("Calmer", "Done").Until(MondayAt(20)).Taps("1 · Very, very easy", "Skip")
        .Expects(transcript => Assert.Equal(
            [SessionType.Training, SessionType.ActiveRecovery], Logged(transcript).Sessions.Select(session => session.Type)));

    [Fact]
    public void Done_delivered_twice_asks_once() => RecoveryDay()
        .Keeps("I did it", out var done).Presses(done).Sees("How do you feel").Presses(done).Sees("Active recovery today.")
        .Taps("Calmer", "Done").Presses(done).Sees("Active recovery today.")
        .Expects(transcript => Assert.Null(transcript.Person!.OverlayForm));

    [Fact]
    public void Done_on_a_day_without_a_session_is_taken_kindly() =>
        TrainingDay().Types("done").Sees("There is no recovery session to tick off today; /log notes");

    [Fact]
    public void Removing_the_session_takes_the_feedback_back() => RecoveryDay()
        .Taps("I did it", "Calmer", "Done").Until(MondayAt(20)).Taps("2 · Easy", "Skip").Types("/log today").Taps("Remove it")
        .Expects(transcript => Assert.Null(Assert.Single(transcript.Facts.OfType<Fact.FeedbackGiven>()).Feedback));

    private static void NotTrainedYesterday(Transcript transcript)
    {
        if (transcript.Screen.Contains("Did you train yesterday?", StringComparison.Ordinal))
        {
            transcript.Taps("No");
        }
    }

    /// <summary>B12: recovery that keeps missing becomes rest.</summary>
    [Fact]
    public void After_two_misses_in_a_row_the_next_recovery_is_rest()
    {
        var transcript = Known();
        for (var day = 0; day < 2; day++)
        {
            transcript.At(On(Monday.PlusDays(day), 7)).Types("/checkin").Expects(FullMorning(Tired, soreness: Fine))
                .IsDecided(Decision.ActiveRecovery)
                .Taps("I did it", "Worn out", "Done");
        }

        // A good morning between, because a third low one in a row is rest by itself.
        transcript.At(On(Monday.PlusDays(2), 7)).Types("/checkin").Expects(FullMorning(Fresh, soreness: Fine))
            .At(On(Monday.PlusDays(3), 7)).Types("/checkin").Expects(FullMorning(Tired, soreness: Fine))
            .Expects(NotTrainedYesterday)
            .IsDecided(Decision.Rest).Sees("full rest this time");
    }

    /// <summary>A row of misses has its say for fourteen days; then recovery is tried again, shorter.</summary>
    [Fact]
    public void Fifteen_days_after_two_misses_recovery_is_tried_again()
    {
        var transcript = Known();
        for (var day = 0; day < 2; day++)
        {
            transcript.At(On(Monday.PlusDays(day), 7)).Types("/checkin").Expects(FullMorning(Tired, soreness: Fine))
                .Taps("I did it", "Worn out", "Done");
        }

        transcript.At(On(Monday.PlusDays(15), 7)).Types("/checkin").Expects(FullMorning(Tired, soreness: Fine))
            .IsDecided(Decision.Rest)
            .At(On(Monday.PlusDays(16), 7)).Types("/checkin").Expects(FullMorning(Tired, soreness: Fine))
            .IsDecided(Decision.ActiveRecovery);
    }

    [Fact]
    public void The_night_still_belongs_to_the_day() => RecoveryDay().At(On(Tuesday, 2, 59))
        .Taps("I did it", "Calmer", "Done", "Skip")
        .Expects(transcript => Assert.Equal(Monday, Feedback(transcript).Date));

    [Fact]
    public void Once_the_day_has_ended_its_button_is_an_old_one() => RecoveryDay().At(On(Tuesday, 3))
        .Taps("I did it").Sees("old one").Expects(transcript => Assert.Empty(transcript.Facts));

    [Theory]
    [InlineData("after|zzz|0|felt|calmer")]
    [InlineData("after|zzz|0|effort|9")]
    [InlineData("after:calmer:2026-11-23")]
    [InlineData("day|2026-11-24|1|done")]
    [InlineData("day|9999-12-31|1|done")]
    public void A_forged_button_changes_nothing_and_is_answered(string payload) => RecoveryDay()
        .Presses(payload).Sees("old one").Expects(transcript => Assert.Empty(transcript.Facts));

    [Fact]
    public void A_huge_answer_is_asked_again_like_any_other() => RecoveryDay()
        .Taps("I did it").Types(new string('x', 100_000)).Sees("How do you feel after it?");

    [Fact]
    public void After_a_miss_the_next_session_is_a_quarter_shorter()
    {
        var before = RecoveryDay();
        var minutes = Minutes(before);
        before.Taps("I did it", "Worn out", "Done")
            .At(On(Tuesday, 7)).Types("/checkin").Expects(FullMorning(Fresh, Sore));

        Assert.Equal(minutes * 3 / 4, Minutes(before), tolerance: 1);
    }

    private static SessionFeedback Feedback(Transcript transcript) =>
        Assert.Single(transcript.Facts.OfType<Fact.FeedbackGiven>()).Feedback!;

    private static double Minutes(Transcript transcript) => double.Parse(
        transcript.Screen.Split(" min: ")[0].Split('\n')[^1], System.Globalization.CultureInfo.InvariantCulture);

    private static Action<Transcript> Trained(LocalDate first, int days) => transcript =>
    {
        for (var day = 0; day < days; day++)
        {
            transcript.Types($"/log {first.PlusDays(day):uuuu-MM-dd} 5 60");
        }
    };

    /// <summary>Every item rated, and only these two may differ.</summary>
    private static Action<Transcript> FullMorning(string energy, string soreness) => transcript =>
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

        transcript.Taps("4 · Good").Taps(energy == Tired ? [Tired, "Muscles"] : [energy])
            .Taps(soreness == Sore ? [Sore, "All over"] : [soreness]).Taps("4 · Relaxed", "4 · Good", "4 · Well");
    };
}
