using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Conversations.Tests.Mornings.Moments;

namespace RecoveryBot.Conversations.Tests.Pausing;

public sealed class PauseTests
{
    [Fact]
    public void Step_by_step_it_asks_what_for_and_until_when() => Known()
        .Types("/pause").Sees("What is the pause for?").Taps("A holiday").Sees("When shall I ask again?")
        .SeesButtons("3 days", "1 week", "2 weeks", "When I say so", "Back")
        .Taps("1 week").Sees("I'll ask again on Monday 30 November.").SeesItInPlace()
        .Expects(transcript => Assert.Equal(
            new Fact.Paused(Monday, Monday.PlusDays(7), PauseReason.Holiday), Kept(transcript)));

    [Theory]
    [InlineData("5", "2026-11-28", PauseReason.Days)]
    [InlineData("5 days", "2026-11-28", PauseReason.Days)]
    [InlineData("two weeks", "2026-12-07", PauseReason.Days)]
    [InlineData("a week", "2026-11-30", PauseReason.Days)]
    [InlineData("until friday", "2026-11-27", PauseReason.Days)]
    [InlineData("holiday until 3 Jan", "2027-01-03", PauseReason.Holiday)]
    [InlineData("holiday 2026-12-05", "2026-12-05", PauseReason.Holiday)]
    [InlineData("ill 4 days", "2026-11-27", PauseReason.Illness)]
    [InlineData("sick until tomorrow", "2026-11-24", PauseReason.Illness)]
    public void One_line_says_it_all(string line, string until, PauseReason reason) => Known()
        .Types($"/pause {line}").Sees("I'll ask again on")
        .Expects(transcript => Assert.Equal(
            new Fact.Paused(Monday, NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value, reason), Kept(transcript)));

    [Theory]
    [InlineData("ill", "When shall I ask again?")]
    [InlineData("holiday", "When shall I ask again?")]
    [InlineData("yesterday", "What is the pause for?")]
    [InlineData("until 2026-11-23", "What is the pause for?")]
    [InlineData("-5", "What is the pause for?")]
    [InlineData("0", "What is the pause for?")]
    [InlineData("99999999999999999999", "What is the pause for?")]
    [InlineData("until 9998-12-31", "What is the pause for?")]
    [InlineData("<b>|pause|</b>", "What is the pause for?")]
    public void What_a_line_does_not_say_is_asked(string line, string asked) => Known()
        .Types($"/pause {line}").Sees(asked).Expects(transcript => Assert.Empty(transcript.Facts));

    [Theory]
    [InlineData("soon")]
    [InlineData("today")]
    [InlineData("367 days")]
    [InlineData("30 Feb")]
    public void An_end_that_makes_no_sense_is_asked_again(string end) =>
        Known().Types("/pause holiday").Types(end).Sees("a day to come, within a year");

    [Fact]
    public void A_huge_line_is_answered_like_any_other() => Known().Types("/pause " + new string('x', 100_000)).Sees("What is the pause for?");

    [Fact]
    public void Nobody_is_asked_in_a_pause_and_the_first_morning_after_it_greets() => Known().Prompts()
        .Types("/pause 3 days")
        .Until(On(Monday.PlusDays(3), 6)).SeesNot("Good morning")
        .Until(On(Monday.PlusDays(3), 7)).Sees("Welcome back.", "How are you today?")
        .Expects(transcript => Assert.Null(transcript.Person!.Pause));

    [Fact]
    public void A_pause_takes_the_reminder_and_the_evening_back() => Known().Prompts()
        .Types("/pause 3 days").Expects(transcript => Assert.Equal(
            [OccurrenceKind.MorningPrompt], transcript.Agenda.Open.Keys.Select(occurrence => occurrence.Kind)));

    [Fact]
    public void Without_an_end_it_lasts_until_the_client_says_so() => Known().Prompts()
        .Types("/pause").Taps("Some days off", "When I say so").Sees("Say /resume when you are ready.")
        .Until(On(Monday.PlusDays(40), 12)).SeesNot("How are you")
        .Types("/resume").Sees("Welcome back. I'll ask you tomorrow at 07:00 (Europe/Berlin)")
        .Until(On(Monday.PlusDays(41), 7)).Sees("Good morning");

    [Fact]
    public void Resume_ends_it_any_time_and_says_when_the_next_question_comes() => Known()
        .Types("/pause 10 days").At(On(Tuesday, 6)).Types("/resume")
        .Sees("Welcome back. I'll ask you today at 07:00 (Europe/Berlin)")
        .Expects(transcript => Assert.Equal(new Fact.Paused(Monday, Tuesday, PauseReason.Days), Kept(transcript)));

    [Fact]
    public void A_check_in_in_a_pause_works_and_the_pause_stays() => Known()
        .Types("/pause 10 days").Types("/checkin").Sees("Your pause stays on", "How are you today?")
        .Taps("As usual", "Yes, all of that").Sees("Train as planned.")
        .Until(MondayAt(23)).SeesNot("How hard")
        .Until(On(Tuesday, 12)).SeesNot("Good morning");

    [Fact]
    public void Later_in_a_pause_is_kept_because_the_client_named_it() => Known()
        .Types("/pause 10 days").Types("/checkin").Taps("Later", "In 30 minutes").Until(MondayAt(7, 30)).Sees("How are you today?");

    [Fact]
    public void Whoever_began_before_the_first_question_is_not_greeted_a_day_late() => Known().Prompts()
        .Types("/pause 3 days")
        .Until(On(Monday.PlusDays(3), 6)).Types("/checkin").Taps("As usual", "Yes, all of that")
        .Until(On(Monday.PlusDays(4), 7)).Sees("Good morning").SeesNot("Welcome back");

    [Fact]
    public void Asked_again_it_says_what_is_on_and_can_be_changed_or_ended() => Known()
        .Types("/pause 10 days").Types("/pause").Sees("I'll ask again on Thursday 3 December.").SeesButtons("End it now", "Change it")
        .Taps("Change it", "A holiday", "1 week").Sees("Monday 30 November")
        .Expects(transcript => Assert.Equal(
            new Fact.Paused(Monday, Monday.PlusDays(7), PauseReason.Holiday), Kept(transcript)));

    [Fact]
    public void Ended_by_button_twice_it_ends_once() => Known()
        .Types("/pause 10 days").Types("/pause").Keeps("End it now", out var end).Presses(end).Sees("Welcome back.")
        .Types("/pause 5 days").Presses(end).Sees("That is done already.")
        .Expects(transcript => Assert.NotNull(transcript.Person!.Pause));

    [Fact]
    public void Resume_without_a_pause_says_so() => Known().Types("/resume").Sees("There is no pause on.");

    [Fact]
    public void After_an_illness_the_first_days_are_smaller_and_then_the_plan_again()
    {
        var transcript = Known().Types("/pause ill 3 days").Sees("Get well soon.", "the first days of training will be smaller");
        foreach (var day in new[] { 3, 4, 5 })
        {
            transcript.At(On(Monday.PlusDays(day), 7)).Types("/checkin").Expects(Full)
                .IsDecided(Recovery.Decisions.Decision.TrainReduced).Sees("first days back after being ill");
        }

        transcript.At(On(Monday.PlusDays(6), 7)).Types("/checkin").Expects(Full)
            .IsDecided(Recovery.Decisions.Decision.TrainAsPlanned);
    }

    [Fact]
    public void After_a_holiday_nothing_is_smaller() => Known().Types("/pause holiday 3 days")
        .At(On(Monday.PlusDays(3), 7)).Types("/checkin").Expects(Full)
        .IsDecided(Recovery.Decisions.Decision.TrainAsPlanned);

    [Theory]
    [InlineData("pause:resume:")]
    [InlineData("pause:resume:zzz")]
    [InlineData("pause:change:zzz")]
    [InlineData("pause|zzz|0|why|days")]
    public void A_forged_button_changes_nothing(string payload) => Known()
        .Presses(payload).Sees("old one").Expects(transcript => Assert.Empty(transcript.Facts));

    private static Fact.Paused Kept(Transcript transcript) => Assert.Single(transcript.Facts.OfType<Fact.Paused>());

    private static void Full(Transcript transcript)
    {
        if (transcript.Screen.Contains("How are you today?", StringComparison.Ordinal))
        {
            transcript.Taps("As usual", "Yes, all of that");
        }
        else
        {
            transcript.Taps("None of these", "Normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well");
        }
    }
}
