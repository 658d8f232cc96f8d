using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Prompts;
using RecoveryBot.Conversations.Routing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>Reminders beyond one morning: missed ones, quiet hours, weekdays, what is switched off, outages.</summary>
public sealed class PromptScheduleTests
{
    [Fact]
    public void After_three_missed_mornings_one_message_and_then_silence() => Known().Prompts()
        .Until(On(Monday.PlusDays(2), 7)).Sees("Good morning")
        .Until(On(Monday.PlusDays(3), 7)).Sees("I haven't heard from you for a few mornings").SeesNot("Good morning")
        .Expects(transcript => Assert.Empty(transcript.Agenda.Open));

    [Fact]
    public void Whatever_the_client_says_brings_the_mornings_back() => Known().Prompts()
        .Until(On(Monday.PlusDays(9), 12)).Types("hello")
        .Until(On(Monday.PlusDays(10), 6)).SeesNot("Good morning")
        .Until(On(Monday.PlusDays(10), 7)).Sees("Good morning")
        .Until(On(Monday.PlusDays(12), 7)).Sees("Good morning");

    [Fact]
    public void A_word_in_between_begins_the_count_anew() => Known().Prompts()
        .Until(On(Monday.PlusDays(2), 12)).Types("thanks")
        .Until(On(Monday.PlusDays(3), 7)).Sees("Good morning");

    [Fact]
    public void A_skipped_or_answered_morning_is_not_missed() => Known().Prompts().Taps("Skip today")
        .Until(On(Tuesday, 7)).Until(On(Tuesday.PlusDays(1), 7)).Until(On(Tuesday.PlusDays(2), 7))
        .Sees("Good morning").Until(On(Tuesday.PlusDays(3), 7)).Sees("I haven't heard from you");

    [Fact]
    public void Mornings_nobody_was_asked_about_are_not_missed() => Known().Prompts()
        .At(On(Tuesday, 12)).At(On(Tuesday.PlusDays(1), 12)).At(On(Tuesday.PlusDays(2), 12))
        .Expects(transcript => Assert.Equal(
            Enumerable.Range(0, 3).Select(day => new Fact.NotAsked(Tuesday.PlusDays(day), NotAskedReason.TooLate)),
            transcript.Facts.OfType<Fact.NotAsked>()))
        .Until(On(Tuesday.PlusDays(3), 7)).Sees("Good morning");

    [Fact]
    public void A_question_that_could_not_be_sent_was_not_asked_and_meets_no_silence()
    {
        var asked = Clients.Onboarded() with { PromptSchedule = new PromptSchedule(Monday, Waits: true), Day = new ClientDay.Unanswered(Monday) };

        var turn = Lost(asked);

        Assert.Equal([new Fact.NotAsked(Monday, NotAskedReason.TooLate)], turn.Facts);
        Assert.Equal(new PromptSchedule(Monday), turn.Person!.PromptSchedule);
        Assert.Empty(turn.Messages);
        Assert.Empty(Lost(asked with { Day = new ClientDay.Unanswered(Monday) { Skipped = true } }).Facts);
        Assert.True(Lost(asked with { PromptSchedule = new PromptSchedule(Tuesday, Waits: true) }).Person!.PromptSchedule.Waits);
    }

    [Fact]
    public void The_morning_s_question_says_which_day_it_is_about_and_until_when() => Known().Prompts()
        .Expects(transcript =>
        {
            var message = Assert.Single(transcript.Said);
            Assert.Equal(Monday, message.MorningOf);
            Assert.Equal(MondayAt(10), message.SendBy);
        });

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(179, true)]
    [InlineData(180, true)]
    [InlineData(181, false)]
    [InlineData(600, false)]
    [InlineData(2879, false)]
    public void A_prompt_is_sent_up_to_three_hours_late_and_accounted_for_otherwise(int minutesLate, bool asked) => Known()
        .Prompts(at: MondayAt(7), seen: MondayAt(7) + Duration.FromMinutes(minutesLate))
        .Expects(transcript =>
        {
            Assert.Equal(asked, transcript.Screen.Contains("How are you today?", StringComparison.Ordinal));
            Assert.Equal(!asked, transcript.Facts.OfType<Fact.NotAsked>().Any(skipped => skipped.Date == Monday));
        });

    [Fact]
    public void Nobody_writes_first_in_quiet_hours_a_late_prompt_is_skipped_and_accounted_for() => With(
            new Reminders(Quiet: new QuietHours(new LocalTime(9, 0), new LocalTime(17, 0))))
        .Prompts(at: MondayAt(7), seen: MondayAt(9, 30)).SeesNothing()
        .Expects(transcript => Assert.Equal(
            new Fact.NotAsked(Monday, NotAskedReason.Quiet), Assert.Single(transcript.Facts.OfType<Fact.NotAsked>())));

    [Fact]
    public void The_chosen_time_holds_also_inside_quiet_hours() => With(
            new Reminders(Quiet: new QuietHours(new LocalTime(22, 0), new LocalTime(8, 30))))
        .Prompts().Sees("Good morning").Taps("Skip today").Until(On(Tuesday, 7)).Sees("Good morning");

    [Fact]
    public void Settings_changed_after_a_morning_that_was_not_asked_about_leave_the_next_one_in_place() =>
        Assert.Contains(
            new AgendaChange.Set(new Occurrence(OccurrenceKind.MorningPrompt, Tuesday), On(Tuesday, 7)),
            PromptPlanner.Replanned(
                Known().Types("/pause 1 days").Prompts().Types("/resume").Person!,
                Clients.Usual,
                Clients.Usual with { ReminderSettings = new Reminders(Nudge: false) },
                MondayAt(9)).Agenda);

    [Fact]
    public void The_nudge_keeps_quiet_too() => With(
            new Reminders(Quiet: new QuietHours(new LocalTime(8, 30), new LocalTime(12, 0))))
        .Prompts().Until(MondayAt(14)).SeesNot("I won't ask again today.");

    [Fact]
    public void The_nudge_keeps_quiet_hours_that_were_set_after_the_question()
    {
        var transcript = With(new Reminders(Quiet: new QuietHours(new LocalTime(8, 30), new LocalTime(12, 0)))).Prompts();
        transcript.Agenda.Change(new AgendaChange.Set(new Occurrence(OccurrenceKind.Nudge, Monday), MondayAt(9)));

        transcript.Until(MondayAt(9)).SeesNothing();
    }

    [Fact]
    public void Later_is_kept_even_where_the_mornings_are_switched_off() => With(new Reminders(Morning: false))
        .Types("/checkin").Taps("Later", "In 30 minutes").Until(MondayAt(7, 30)).Sees("How are you today?");

    [Fact]
    public void Later_is_kept_even_in_quiet_hours_because_the_client_named_it() => With(
            new Reminders(Quiet: new QuietHours(new LocalTime(18, 0), new LocalTime(6, 0))))
        .Prompts().Taps("Later", "This evening").Until(MondayAt(18, 30)).Sees("How are you today?");

    [Fact]
    public void The_nudge_can_be_switched_off() =>
        With(new Reminders(Nudge: false)).Prompts().Until(MondayAt(14)).SeesNot("I won't ask again today.");

    [Fact]
    public void The_mornings_can_be_switched_off_and_checking_in_still_works() => With(new Reminders(Morning: false))
        .Prompts().SeesNothing().Expects(transcript => Assert.DoesNotContain(
            transcript.Agenda.Open.Keys, occurrence => occurrence.Kind == OccurrenceKind.MorningPrompt))
        .Types("/checkin").Sees("How are you today?");

    [Fact]
    public void A_weekday_can_have_a_time_of_its_own() => With(new Reminders(Differing:
            [new WeekdayTime(IsoDayOfWeek.Tuesday, new LocalTime(9, 15)), new WeekdayTime(IsoDayOfWeek.Wednesday, new LocalTime(5, 0))]))
        .Prompts()
        .Taps("Skip today").Until(On(Tuesday, 9, 14)).SeesNot("Good morning").Until(On(Tuesday, 9, 15)).Sees("Good morning")
        .Until(On(Tuesday.PlusDays(1), 5)).Sees("Good morning");

    private static Transcript With(Reminders reminders) => new(
        MondayAt(7),
        Clients.Onboarded(Clients.Usual with { ReminderSettings = reminders }),
        Clients.RatedMornings(14, Monday));

    private static Turn Lost(PersonState person) => Conversation.InEnglish(new RecoveryModel(DecisionOptions.Default)).Take(
        new Input.Due(new Occurrence(OccurrenceKind.NotSent, Monday), MondayAt(10)),
        new TurnContext(person, MondayAt(10), new(History.Empty), "form1"));
}
