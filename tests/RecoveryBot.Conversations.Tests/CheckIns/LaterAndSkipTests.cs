using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

public sealed class LaterAndSkipTests
{
    [Fact]
    public void The_prompt_asks_and_sets_its_nudge_and_tomorrows_prompt()
    {
        var transcript = Known().Prompts().Sees("Good morning. How are you today?");

        Assert.Equal(DeliveryPriority.Reminder, transcript.Said.Single().Priority);
        Assert.Equal(
            [(new Occurrence(OccurrenceKind.Nudge, Monday), MondayAt(9)), (new Occurrence(OccurrenceKind.MorningPrompt, Tuesday), On(Tuesday, 7)),
                (new Occurrence(OccurrenceKind.LookBack, Monday.PlusDays(6)), On(Monday.PlusDays(6), 18))],
            transcript.Agenda.Open.OrderBy(one => one.Value).Select(one => (one.Key, one.Value)));
    }

    [Fact]
    public void An_unanswered_prompt_is_repeated_once() => Known().Prompts()
        .Until(MondayAt(9)).Sees("I won't ask again today.", "How are you today?")
        .Until(On(Tuesday, 6)).Expects(transcript => Assert.Single(transcript.Agenda.Open.Keys, IsOfTheMorning));

    [Fact]
    public void A_nudge_repeats_the_question_that_is_open() => First().Prompts()
        .Taps("Start", "None of these").Until(MondayAt(9)).Sees("I won't ask again today.", "five slow squats");

    [Fact]
    public void An_answered_morning_is_not_nudged() => Known().Prompts()
        .Taps("As usual", "Yes, all of that").Expects(transcript =>
            Assert.DoesNotContain(transcript.Agenda.Open.Keys, occurrence => occurrence.Kind == OccurrenceKind.Nudge));

    [Fact]
    public void A_prompt_after_an_early_check_in_only_sets_tomorrows() => new Transcript(
            MondayAt(6), Clients.Onboarded(), Clients.RatedMornings(14, Monday))
        .Types("/checkin").Taps("As usual", "Yes, all of that")
        .Prompts(at: MondayAt(7)).SeesNothing()
        .Expects(transcript => Assert.Equal(
            On(Tuesday, 7), transcript.Agenda.Open[new Occurrence(OccurrenceKind.MorningPrompt, Tuesday)]));

    [Theory]
    [InlineData("In 30 minutes", 7, 30)]
    [InlineData("In 2 hours", 9, 0)]
    [InlineData("This evening", 18, 30)]
    public void Later_asks_again_then(string when, int hour, int minute) => Known().Prompts()
        .Taps("Later", when).Sees($"I'll ask again at {hour:00}:{minute:00}.")
        .Until(MondayAt(hour, minute)).Sees("How are you today?").SeesItBelow();

    [Fact]
    public void Later_can_be_said_again_and_again() => Known().Prompts()
        .Taps("Later", "In 30 minutes").Until(MondayAt(7, 30)).Taps("Later", "In 30 minutes").Until(MondayAt(8)).Sees("How are you today?");

    [Fact]
    public void After_later_one_can_still_begin_at_once() => Known().Prompts()
        .Taps("Later", "In 2 hours", "Check in now").Sees("How are you today?").Taps("As usual", "Yes, all of that")
        .Until(On(Tuesday, 6)).Expects(transcript => Assert.Single(transcript.Agenda.Open.Keys, IsOfTheMorning));

    [Fact]
    public void Skip_today_leaves_the_client_in_peace() => Known().Prompts()
        .Taps("Skip today").Sees("No check-in today, that is fine.")
        .Until(On(Tuesday, 6)).Sees("No check-in today").Until(On(Tuesday, 7)).Sees("How are you today?");

    [Fact]
    public void A_skipped_day_can_be_taken_up_after_all() => Known().Prompts()
        .Taps("Skip today", "Check in now", "As usual", "Yes, all of that").IsDecided(Decision.TrainAsPlanned);

    [Theory]
    [InlineData(2 * 60 + 59, true)]
    [InlineData(3 * 60 + 1, false)]
    public void A_prompt_is_sent_up_to_three_hours_late(int minutesLate, bool sent)
    {
        var transcript = Known().Prompts(at: MondayAt(7), seen: MondayAt(7) + Duration.FromMinutes(minutesLate));

        Assert.Equal(sent, transcript.Said.Count > 0);
        Assert.Contains(new Occurrence(OccurrenceKind.MorningPrompt, Tuesday), transcript.Agenda.Open.Keys);
    }

    [Fact]
    public void After_days_of_outage_the_next_prompt_is_the_next_morning() => Known()
        .Prompts(at: MondayAt(7), seen: On(Monday.PlusDays(2), 12)).SeesNothing()
        .Expects(transcript => Assert.Equal(
            On(Monday.PlusDays(3), 7), transcript.Agenda.Open[Assert.Single(transcript.Agenda.Open.Keys, IsOfTheMorning)]));

    private static bool IsOfTheMorning(Occurrence occurrence) => occurrence.Kind != OccurrenceKind.LookBack;
}
