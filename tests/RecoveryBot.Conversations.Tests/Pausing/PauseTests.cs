using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

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
    [InlineData("until the weekend", "2026-11-28", PauseReason.Days)]
    [InlineData("through friday", "2026-11-28", PauseReason.Days)]
    [InlineData("a fortnight", "2026-12-07", PauseReason.Days)]
    [InlineData("back on the 30th", "2026-11-30", PauseReason.Days)]
    [InlineData("till friday, no big deal, it broke yesterday", "2026-11-27", PauseReason.Days)]
    [InlineData("until dec 1st", "2026-12-01", PauseReason.Days)]
    [InlineData("ask me in 3 days", "2026-11-26", PauseReason.Days)]
    public void One_line_says_it_all(string line, string until, PauseReason reason) => Known()
        .Types($"/pause {line}").Sees("I'll ask again on")
        .Expects(transcript => Assert.Equal(
            new Fact.Paused(Monday, NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value, reason), Kept(transcript)));

    [Theory]
    [InlineData("busy 5 days", "All right. I'll leave you in peace.")]
    [InlineData("holiday 5 days", "Enjoy it. I'll leave you in peace.")]
    [InlineData("ill 5 days", "Get well soon. I'll leave you in peace.")]
    public void What_it_wishes_is_what_the_pause_is_for(string line, string wish) => Known().Types($"/pause {line}").Sees(wish);

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
    [InlineData("ill since tuesday", "When shall I ask again?")]
    [InlineData("sick for 3 days ago", "When shall I ask again?")]
    [InlineData("ill until 9 nov", "Monday 9 November 2026 is behind us.")]
    [InlineData("holiday until 29 feb", "2027 has no 29 February.")]
    [InlineData("off for 5 of the next 7 days", "When shall I ask again?")]
    [InlineData("holiday not until monday", "When shall I ask again?")]
    [InlineData("holiday until march", "When shall I ask again?")]
    [InlineData("holiday until 6/7", "Which day do you mean?")]
    public void What_a_line_does_not_say_is_asked(string line, string asked) => Known()
        .Types($"/pause {line}").Sees(asked).Expects(transcript => Assert.Empty(transcript.Facts));

    [Theory]
    [InlineData("soon")]
    [InlineData("today")]
    [InlineData("367 days")]
    [InlineData("30 Feb")]
    public void An_end_that_makes_no_sense_is_asked_again(string end) =>
        Known().Types("/pause holiday").Types(end).Sees("a day to come, within a year");

    [Theory]
    [InlineData("from 1 dec to 5 dec", "2026-12-01", "2026-12-05")]
    [InlineData("1 dec to 5 dec", "2026-12-01", "2026-12-05")]
    [InlineData("1-5 dec", "2026-12-01", "2026-12-05")]
    [InlineData("the weekend", "2026-11-28", "2026-11-30")]
    [InlineData("from friday for a week", "2026-11-27", "2026-12-04")]
    [InlineData("friday for 3 days", "2026-11-27", "2026-11-30")]
    [InlineData("holiday 24 dec till 3 jan", "2026-12-24", "2027-01-03")]
    public void A_pause_may_begin_later(string line, string from, string until) => Known().Prompts()
        .Types($"/pause {line}").Sees("I'll leave you in peace; until then I ask as usual.", "I'll ask again on")
        .Expects(transcript => Assert.Equal((Date(from), Date(until)), (Kept(transcript).Date, Kept(transcript).Until!.Value)));

    [Fact]
    public void A_pause_that_begins_later_is_one_then_and_not_before()
    {
        var transcript = Known().Prompts().Types("/pause from wednesday for 2 days")
            .Sees("From Wednesday 25 November I'll leave you in peace", "I'll ask again on Friday 27 November.")
            .Types("/pause").Sees("A pause begins on Wednesday 25 November").SeesButtons("End it now", "Change it");
        Assert.Equal(
            [1, 4],
            Enumerable.Range(1, 4).Where(day => Asks(transcript.Until(On(Monday.PlusDays(day), 12)), day)));
    }

    [Fact]
    public void A_pause_still_to_come_can_be_ended() => Known().Prompts()
        .Types("/pause from wednesday for 3 days").Types("/resume").Sees("Welcome back.")
        .Until(On(Monday.PlusDays(2), 7)).Sees("Good morning")
        .Expects(transcript => Assert.Null(transcript.Person!.Pause));

    [Fact]
    public void Where_only_its_beginning_is_said_the_end_is_asked_for() => Known()
        .Types("/pause from 1 dec").Sees("When shall I ask again?")
        .Types("5 dec").Sees("From Tuesday 1 December", "I'll ask again on Saturday 5 December.");

    [Fact]
    public void The_answer_to_when_it_ends_may_say_when_it_begins() => Known()
        .Types("/pause holiday").Types("1 dec to 5 dec").Sees("From Tuesday 1 December", "I'll ask again on Saturday 5 December.");

    [Fact]
    public void Of_two_days_that_may_be_meant_one_is_picked() => Known()
        .Types("/pause until 6/7").SeesButtonsAmong("Mon 7 Jun 2027", "Tue 6 Jul 2027")
        .Taps("Tue 6 Jul 2027").Sees("I'll ask again on Tuesday 6 July 2027.");

    [Fact]
    public void An_end_in_another_year_is_said_with_its_year() =>
        Known().Types("/pause holiday until 3 Jan").Sees("Sunday 3 January 2027");

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
            [OccurrenceKind.MorningPrompt, OccurrenceKind.LookBack],
            transcript.Agenda.Open.Keys.Select(occurrence => occurrence.Kind).Order()));

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
        .Taps("As usual", "Yes, all of that").Sees("Ready to train.")
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
                .IsDecided(Recovery.Advice.Decision.TrainReduced).Sees("first days back after being ill");
        }

        transcript.At(On(Monday.PlusDays(6), 7)).Types("/checkin").Expects(Full)
            .IsDecided(Recovery.Advice.Decision.TrainAsPlanned);
    }

    [Fact]
    public void After_a_holiday_nothing_is_smaller() => Known().Types("/pause holiday 3 days")
        .At(On(Monday.PlusDays(3), 7)).Types("/checkin").Expects(Full)
        .IsDecided(Recovery.Advice.Decision.TrainAsPlanned);

    [Theory]
    [InlineData("pause:resume:")]
    [InlineData("pause:resume:zzz")]
    [InlineData("pause:change:zzz")]
    [InlineData("pause|zzz|0|why|days")]
    public void A_forged_button_changes_nothing(string payload) => Known()
        .Presses(payload).Sees("old one").Expects(transcript => Assert.Empty(transcript.Facts));

    private static bool Asks(Transcript transcript, int day) => transcript.Unasked.Any(
        one => one.By.Kind == OccurrenceKind.MorningPrompt && one.By.Date == Monday.PlusDays(day));

    private static NodaTime.LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

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

    [Fact]
    public void An_illness_takes_the_place_of_what_was_answered_today() => Known()
        .Types("/checkin").Taps("As usual", "Yes, all of that").IsDecided(Decision.TrainAsPlanned)
        .Types("/pause ill 4 days").Sees("Get well soon", "You are on a pause. No training, no questions until Friday 27 November.")
        .SeesNot("Rest today.").IsDecided(Decision.Rest)
        .Types("/today").Sees("No training, no questions until Friday 27 November.").SeesNot("Train as planned")
        .Types("/week").Sees("Mon 23 paused").SeesNot("as planned");

    [Fact]
    public void Unasked_the_day_of_an_illness_says_so_as_well() => Known()
        .Types("/pause ill 4 days").Types("/today").Sees("No training, no questions until Friday 27 November.").SeesNot("You have not checked in");

    [Fact]
    public void Strong_pain_told_before_the_pause_still_says_whom_to_see() => Known()
        .Types("/checkin").Taps("As usual", "No, not quite", "Pain, other than sore muscles", "Done", "Knee", "7").Types("/pause ill 4 days")
        .Sees("No training: have this looked at first.").IsDecided(Decision.Refer);

    [Fact]
    public void Pain_told_in_a_form_half_way_counts_with_its_place() => Known()
        .Types("/checkin").Taps("As usual", "No, not quite", "Pain, other than sore muscles", "Done", "Knee", "5").Types("/pause holiday 4 days")
        .Expects(transcript => Assert.Equal(
            (5, Recovery.CheckIns.PainPlace.Knee),
            (transcript.Decided.Single().CheckIn.PainNrs, transcript.Decided.Single().CheckIn.PainPlace)));

    [Fact]
    public void A_pause_ends_the_days_open_questions() => Known()
        .Types("/checkin").Taps("Something's different").Types("/pause 5").SeesNot("And this is where we were:")
        .Expects(transcript => Assert.Null(transcript.Person!.Form));

    [Fact]
    public void What_was_told_before_a_pause_counts() => Known()
        .Types("/checkin").Types("my knee hurts").Types("/pause 5").Expects(transcript =>
            Assert.NotNull(transcript.Decided.Single().CheckIn.PainNrs));

    [Fact]
    public void Another_pause_leaves_the_days_answer() => Known()
        .Types("/checkin").Taps("As usual", "Yes, all of that").Types("/pause holiday 5 days").IsDecided(Decision.TrainAsPlanned);
}
