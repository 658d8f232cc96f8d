using NodaTime;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Conversations.Tests.TrainingLog.EveningTests;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.TrainingLog;

public sealed class DayLogTests
{
    private static readonly LocalDate Sunday = Monday.PlusDays(-1);

    [Fact]
    public void Step_by_step_it_asks_day_what_effort_and_minutes() => Known()
        .Types("/log").Sees("Which day?").SeesButtons("Today", "Yesterday", "Sat 21 Nov", "Fri 20 Nov", "Thu 19 Nov", "Wed 18 Nov")
        .Taps("Yesterday").Sees("What did you do yesterday?").Taps("Training")
        .Sees("How hard was it").Taps("6").Taps("45")
        .Sees("Noted for yesterday: training, effort 6, 45 min. How did it go?")
        .Expects(transcript => Assert.Equal(
            new Session(Sunday, SessionType.Training, 6, 45), Assert.Single(Logged(transcript).Sessions)));

    [Theory]
    [InlineData("7 60", 0, SessionType.Training, 7.0, 60.0)]
    [InlineData("7.5 60", 0, SessionType.Training, 7.5, 60.0)]
    [InlineData("run 45 min rpe 6", 0, SessionType.Training, 6.0, 45.0)]
    [InlineData("yesterday 8 75", 1, SessionType.Training, 8.0, 75.0)]
    [InlineData("Fri yoga 2 30", 3, SessionType.ActiveRecovery, 2.0, 30.0)]
    [InlineData("20 Nov gym 5 50", 3, SessionType.Training, 5.0, 50.0)]
    [InlineData("2026-11-20 gym 90 min at 8", 3, SessionType.Training, 8.0, 90.0)]
    [InlineData("walk 20 min effort 1 yesterday", 1, SessionType.ActiveRecovery, 1.0, 20.0)]
    [InlineData("  LIFTED   60MIN  7/10 ", 0, SessionType.Training, 7.0, 60.0)]
    [InlineData("60 7", 0, SessionType.Training, 7.0, 60.0)]
    [InlineData("7,5 60", 0, SessionType.Training, 7.5, 60.0)]
    [InlineData("run 1h30 rpe 6", 0, SessionType.Training, 6.0, 90.0)]
    [InlineData("ride 1:30 at 4", 0, SessionType.Training, 4.0, 90.0)]
    [InlineData("run 1 hour rpe 6", 0, SessionType.Training, 6.0, 60.0)]
    [InlineData("gym an hour and a half, effort: 7", 0, SessionType.Training, 7.0, 90.0)]
    [InlineData("gym 1.5 h 7/10", 0, SessionType.Training, 7.0, 90.0)]
    [InlineData("10 km run 50 min rpe 7", 0, SessionType.Training, 7.0, 50.0)]
    [InlineData("squats 5x5 8 70", 0, SessionType.Training, 8.0, 70.0)]
    [InlineData("20.11. gym 5 50", 3, SessionType.Training, 5.0, 50.0)]
    [InlineData("recovery run 2 30", 0, SessionType.ActiveRecovery, 2.0, 30.0)]
    [InlineData("not hard run 3 40", 0, SessionType.Training, 3.0, 40.0)]
    [InlineData("run 45 min rpe 6 150 bpm", 0, SessionType.Training, 6.0, 45.0)]
    [InlineData("3 x 10 min tempo rpe 7", 0, SessionType.Training, 7.0, 30.0)]
    [InlineData("run 52:30 rpe 6", 0, SessionType.Training, 6.0, 53.0)]
    [InlineData("ride 1:02:03 rpe 6", 0, SessionType.Training, 6.0, 62.0)]
    [InlineData("ran 1 h 30 min, 7 rpe", 0, SessionType.Training, 7.0, 90.0)]
    [InlineData("bike 9:50 min rpe 4", 0, SessionType.Training, 4.0, 10.0)]
    [InlineData("6pm to 7:30pm gym rpe 7", 0, SessionType.Training, 7.0, 90.0)]
    [InlineData("marathon 10 240", 0, SessionType.Training, 10.0, 240.0)]
    [InlineData("sun dance 5 30", 0, SessionType.Training, 5.0, 30.0)]
    [InlineData("sat 7 60", 2, SessionType.Training, 7.0, 60.0)]
    [InlineData("zone 2 ride 60 min rpe 3", 0, SessionType.Training, 3.0, 60.0)]
    [InlineData("lifted at 6am 50 min rpe 7", 0, SessionType.Training, 7.0, 50.0)]
    [InlineData("squats 3x5 100kg, 60 min, felt 8", 0, SessionType.Training, 8.0, 60.0)]
    [InlineData("swim 1500 m 40 min effort was 5", 0, SessionType.Training, 5.0, 40.0)]
    public void One_line_says_it_all(string line, int daysAgo, SessionType type, double rpe, double minutes) => Known()
        .Types($"/log {line}").Sees("Noted for")
        .Expects(transcript => Assert.Equal(
            new Session(Monday.PlusDays(-daysAgo), type, rpe, minutes), Assert.Single(Logged(transcript).Sessions)));

    [Theory]
    [InlineData("yesterday rest", 1)]
    [InlineData("rested", 0)]
    [InlineData("sat off", 2)]
    [InlineData("didn't train yesterday", 1)]
    [InlineData("no training", 0)]
    [InlineData("skipped the session on Friday", 3)]
    public void A_rest_day_in_one_line(string line, int daysAgo) => Known()
        .Types($"/log {line}").Sees("rest.")
        .Expects(transcript => Assert.True(
            Logged(transcript) is { Rested: true } log && log.Date == Monday.PlusDays(-daysAgo)));

    [Theory]
    [InlineData("yesterday", "What did you do yesterday?")]
    [InlineData("run", "How hard was it")]
    [InlineData("run 45 min", "How hard was it")]
    [InlineData("rpe 6", "How many minutes?")]
    [InlineData("7", "How many minutes?")]
    [InlineData("45", "How hard was it")]
    [InlineData("<b>7</b> |log|", "How many minutes?")]
    [InlineData("erg 250m rpe 9", "How many minutes?")]
    [InlineData("bike 9:50 rpe 4", "How many minutes?")]
    [InlineData("ran 3 laps of 400m", "How hard was it")]
    [InlineData("at 9 with coach 60 min", "How hard was it")]
    [InlineData("lifted at 6am 50 min", "How hard was it")]
    [InlineData("felt 7 kilos lighter 50 min", "How hard was it")]
    [InlineData("hard 3 hours hike", "How hard was it")]
    [InlineData("sat ups 10 min", "How hard was it")]
    [InlineData("with 3 friends 45 min", "How hard was it")]
    [InlineData("run 5", "How hard was it")]
    [InlineData("run 45-60 min rpe 6", "How many minutes?")]
    [InlineData("run 45 min rpe 6-7", "How hard was it")]
    [InlineData("warm-up 10 min, run 30 min, rpe 6", "How many minutes?")]
    [InlineData("6 rounds of 3 min rpe 8", "How many minutes?")]
    [InlineData("three quarters of an hour rpe 6", "How many minutes?")]
    [InlineData("ran 6 min longer than planned, rpe 7", "How many minutes?")]
    [InlineData("monday 45 min rpe 6", "Which day do you mean?")]
    [InlineData("run 7 8", "How hard was it")]
    [InlineData("30 feb run 45 min rpe 6", "Which day?")]
    public void What_a_line_does_not_say_is_asked(string line, string asked) => Known().Types($"/log {line}").Sees(asked);

    [Theory]
    [InlineData("tomorrow 7 60")]
    [InlineData("2026-11-24 7 60")]
    [InlineData("9997-12-31 rest")]
    [InlineData("1 Jan 1900 rest")]
    public void Another_day_is_not_noted_as_today(string line) => Known()
        .Types($"/log {line}").Sees("I didn't get that.", "Which day?").Expects(transcript => Assert.Empty(transcript.Facts));

    [Theory]
    [InlineData("-7 -60")]
    [InlineData("77 99999")]
    [InlineData("🙂")]
    [InlineData("'; DROP TABLE person; --")]
    [InlineData("7 60 45")]
    [InlineData("60 70")]
    [InlineData("rpe 15 45 min")]
    [InlineData("run 700 min rpe 5")]
    [InlineData("gym 0 min 5")]
    [InlineData("rest 30 min")]
    [InlineData("no rest")]
    [InlineData("not sure")]
    [InlineData("NaN Infinity")]
    public void Nonsense_is_never_noted(string line) => Known()
        .Types($"/log {line}").Sees("I didn't get that.", "Which day?").Expects(transcript => Assert.Empty(transcript.Facts));

    [Theory]
    [InlineData("erg 250m rpe 9", "I left out “250m”: I was not sure what it counts.")]
    [InlineData("gym 50 min 7 rpe, 3 of us", "I left out “3”")]
    [InlineData("run 7 60 45", "I left out “7” and “60” and “45”: I was not sure what they count.")]
    public void A_number_that_found_no_home_is_said_back(string line, string says) => Known().Types($"/log {line}").Sees(says);

    [Fact]
    public void It_is_said_back_once() => Known()
        .Types("/log erg 250m rpe 9").Sees("I left out “250m”").Types("20 min").Sees("effort 9, 20 min").SeesNot("I left out");

    [Theory]
    [InlineData("run 45 min rpe 6", 0)]
    [InlineData("yesterday 8 75", 1)]
    public void A_session_typed_where_the_day_is_asked_is_taken(string line, int daysAgo) => Known()
        .Types("/log").Sees("Which day?").Types(line).Sees("Noted for")
        .Expects(transcript => Assert.Equal(Monday.PlusDays(-daysAgo), Logged(transcript).Date));

    [Fact]
    public void Of_two_days_that_may_be_meant_one_is_picked() => Known()
        .Types("/log last weekend 7 60").Sees("Which day do you mean?").SeesButtonsAmong("Sat 21 Nov", "Yesterday")
        .Taps("Sat 21 Nov").Sees("Noted for Saturday 21 November")
        .Types("/log").Types("weekend").Taps("Yesterday").Sees("What did you do yesterday?");

    [Theory]
    [InlineData("ride 400 min rpe 3", "That is a lot: training, effort 3, 400 min. Is it right?")]
    [InlineData("run 350 min rpe 9", "That is a lot")]
    public void What_is_hardly_possible_is_asked_about_before_it_is_kept(string line, string asked) => Known()
        .Types($"/log {line}").Sees(asked).Expects(transcript => Assert.Empty(transcript.Facts))
        .Taps("No").Sees("How hard was it").Taps("6", "45").Sees("effort 6, 45 min");

    [Fact]
    public void A_long_day_that_is_so_is_kept() => Known()
        .Types("/log ride 400 min rpe 3").Taps("Yes, note it").Sees("Noted for today: training, effort 3, 400 min");

    [Fact]
    public void The_same_session_twice_on_a_day_is_asked_about() => Known()
        .Types("/log 7 60").Types("/log 7 60").Taps("Add a session").Sees("The same is noted already", "Did you do it twice?")
        .Taps("No").Sees("Left as it was.")
        .Types("/log 7 60").Taps("Add a session", "Yes, note it")
        .Expects(transcript => Assert.Equal(2, Logged(transcript).Sessions.Count));

    [Theory]
    [InlineData("30 Feb", "There is no 30 February.")]
    [InlineData("29.2.2026", "2026 has no 29 February.")]
    public void A_day_that_no_calendar_has_is_said_to_be_none(string day, string says) =>
        Known().Types("/log").Types(day).Sees(says, "one of the last 28 days");

    [Fact]
    public void A_huge_line_is_answered_like_any_other() =>
        Known().Types("/log " + new string('7', 100_000)).Sees("/log 7 60");

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("1 Oct")]
    [InlineData("32.11.")]
    [InlineData("whenever")]
    public void A_day_that_cannot_be_noted_is_asked_for_again(string day) => Known()
        .Types("/log").Types(day).Sees("one of the last 28 days").Expects(transcript => Assert.Empty(transcript.Facts));

    [Fact]
    public void The_oldest_day_is_28_days_ago() => Known()
        .Types("/log").Types("2026-10-26").Sees("on Monday 26 October")
        .Types("/log").Types("2026-10-25").Sees("one of the last 28 days");

    [Fact]
    public void A_second_session_is_added_to_the_first() => Known()
        .Types("/log 7 60").Taps("Another session").Sees("What did you do today?")
        .Taps("A recovery session", "1").Types("20 min")
        .Sees("training, effort 7, 60 min; a recovery session, effort 1, 20 min");

    [Fact]
    public void A_day_that_is_noted_is_not_written_over_by_accident() => Known()
        .Types("/log 7 60").Types("/log 5 30").Sees("Noted for today: training, effort 7, 60 min.")
        .SeesButtons("Add a session", "Correct it", "Remove it", "Leave it as it is", "Back")
        .Taps("Leave it as it is").Sees("Left as it was.")
        .Expects(transcript => Assert.Equal(7, Assert.Single(Logged(transcript).Sessions).SessionRpe));

    [Fact]
    public void Of_two_sessions_the_latest_is_corrected_and_the_other_stays() => Known()
        .Types("/log 7 60").Taps("Another session", "A recovery session", "1").Types("20 min")
        .Types("/log today").SeesButtons("Add a session", "Correct the latest", "Remove the latest", "Leave it as it is")
        .Taps("Correct the latest", "A recovery session", "2", "30")
        .Sees("training, effort 7, 60 min; a recovery session, effort 2, 30 min.");

    [Fact]
    public void Of_two_sessions_the_latest_is_removed_first() => Known()
        .Types("/log 7 60").Taps("Another session", "Training", "3", "20")
        .Types("/log today").Taps("Remove the latest").Sees("Noted for today: training, effort 7, 60 min.")
        .Types("/log today").Taps("Remove it").Sees("Nothing is noted for today now.");

    [Fact]
    public void Effort_and_minutes_typed_at_once_answer_both() => Known()
        .Types("/log yesterday").Types("6 45").Sees("Noted for yesterday: training, effort 6, 45 min.");

    [Fact]
    public void Two_numbers_are_no_answer_to_which_day() => Known()
        .Types("/log").Types("3 11").Sees("one of the last 28 days").Expects(transcript => Assert.Empty(transcript.Facts));

    [Fact]
    public void Another_session_is_added_once() => Known()
        .Types("/log 7 60").Keeps("Another session", out var more).Taps("Another session", "Training", "3", "20")
        .Presses(more).Sees("That is done already.")
        .Expects(transcript => Assert.Equal(2, Logged(transcript).Sessions.Count));

    [Fact]
    public void An_entry_can_be_corrected() => Known()
        .Types("/log 7 60").Types("/log today").Taps("Correct it", "Training", "5", "45").Sees("effort 5, 45 min");

    [Fact]
    public void An_entry_can_be_removed() => Known()
        .Types("/log 7 60").Types("/log today").Taps("Remove it").Sees("Removed. Nothing is noted for today now.")
        .Expects(transcript => Assert.True(Logged(transcript) is { Rested: false, Sessions.Count: 0 }));

    [Fact]
    public void Before_three_in_the_morning_today_is_still_yesterday() => Known().At(On(Tuesday, 2))
        .Types("/log 7 60").Expects(transcript => Assert.Equal(Monday, Logged(transcript).Date));

    [Fact]
    public void Effort_and_minutes_can_be_skipped_and_stay_unknown() => Known()
        .Types("/log today").Taps("Training", "Skip", "Skip").Sees("Noted for today: training.")
        .Expects(transcript => Assert.Equal(new Session(Monday, SessionType.Training), Assert.Single(Logged(transcript).Sessions)));

    [Theory]
    [InlineData("11", "from 0 to 10")]
    [InlineData("hard", "from 0 to 10")]
    [InlineData("-Infinity", "from 0 to 10")]
    [InlineData("-3", "from 0 to 10")]
    public void An_effort_off_the_scale_is_asked_again(string effort, string says) =>
        Known().Types("/log today").Taps("Training").Types(effort).Sees(says);

    [Theory]
    [InlineData("0")]
    [InlineData("601")]
    [InlineData("ages")]
    public void Minutes_that_make_no_sense_are_asked_again(string minutes) =>
        Known().Types("/log today").Taps("Training", "7").Types(minutes).Sees("from 1 to 600");

    [Fact]
    public void A_past_day_that_is_corrected_leaves_the_decisions_alone() => TrainingDay()
        .Types("/log yesterday 9 120")
        .Expects(transcript => Assert.Equal(1, transcript.DecisionsKept));

    [Fact]
    public void The_log_leaves_the_open_check_in_as_it_was() => First()
        .Types("/checkin").Taps("None of these").Sees("How do you move today")
        .Types("/log 7 60").Sees("Noted for today")
        .Types("/log").Taps("Yesterday", "Rest, no session")
        .Sees("Noted for yesterday: rest.", "And this is where we were:", "How do you move today")
        .Taps("Normally").Sees("3 of 8");

    [Fact]
    public void What_is_typed_answers_what_was_asked_last() => First()
        .Types("/checkin").Types("/log").Types("yesterday").Sees("What did you do yesterday?")
        .Types("/checkin").Sees("Any of these today?").Types("none").Sees("How do you move today");

    [Theory]
    [InlineData("log:went:2026-11-24=x=better")]
    [InlineData("log:went:2026-11-23=better")]
    [InlineData("log:went:9999-12-31=f1=better")]
    [InlineData("log:more:2026-11-23=")]
    [InlineData("log:more:yesterday")]
    [InlineData("log:drop:2026-11-23")]
    [InlineData("log:")]
    [InlineData("log|zzz|0|rpe|7")]
    public void A_forged_button_changes_nothing_and_is_answered(string payload) => TrainingDay()
        .Presses(payload).Sees("old one").Expects(transcript => Assert.Empty(transcript.Facts));

    [Fact]
    public void The_button_of_a_finished_log_changes_nothing_any_more() => Known()
        .Types("/log today").Taps("Training").Keeps("9", out var nine).Taps("7", "60")
        .Presses(nine).Sees("That is done already.")
        .Expects(transcript => Assert.Equal(7, Assert.Single(Logged(transcript).Sessions).SessionRpe));
}
