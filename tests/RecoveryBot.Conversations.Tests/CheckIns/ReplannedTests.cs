using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Prompts;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>What a change of zone or time does to what is still to come.</summary>
public sealed class ReplannedTests
{
    [Theory]

    // From, to, now, last asked: next day and moment.
    // West: the day that was asked about in the east is not asked about again.
    [InlineData("Pacific/Auckland", "America/Los_Angeles", "2026-06-10T00:00:00Z", "2026-06-10", "2026-06-11", "2026-06-11T14:00:00Z")]
    [InlineData("Pacific/Kiritimati", "Pacific/Pago_Pago", "2026-06-10T18:00:00Z", "2026-06-11", "2026-06-12", "2026-06-12T18:00:00Z")]
    [InlineData("Asia/Kathmandu", "Europe/Berlin", "2026-06-10T02:00:00Z", "2026-06-10", "2026-06-11", "2026-06-11T05:00:00Z")]

    // East: the date there is one further, and its time is still to come.
    [InlineData("America/Los_Angeles", "Pacific/Auckland", "2026-06-10T15:00:00Z", "2026-06-10", "2026-06-11", "2026-06-10T19:00:00Z")]

    // Not asked yet today, and the time has passed in the new zone by less than three hours: asked at once.
    [InlineData("America/New_York", "Europe/Berlin", "2026-06-10T07:30:00Z", "2026-06-09", "2026-06-10", "2026-06-10T05:00:00Z")]

    // By more than three hours: tomorrow.
    [InlineData("America/New_York", "Europe/Berlin", "2026-06-10T08:30:00Z", "2026-06-09", "2026-06-11", "2026-06-11T05:00:00Z")]
    public void The_next_question_after_a_change_of_zone(
        string from, string to, string now, string lastAsked, string day, string at)
    {
        var person = Clients.Onboarded(Clients.Usual with { Zone = from }) with { PromptSchedule = new PromptSchedule(Day(lastAsked)) };

        var (agenda, _) = PromptPlanner.Replanned(person, person.Client!, person.Client! with { Zone = to }, Moment(now));

        var set = Assert.IsType<AgendaChange.Set>(agenda[^1]);
        Assert.Equal((Day(day), Moment(at)), (set.Occurrence.Date, set.DueAt));
    }

    [Fact]
    public void A_day_that_the_journey_swallowed_is_accounted_for()
    {
        var person = Clients.Onboarded(Clients.Usual with { Zone = "America/New_York" }) with
        {
            PromptSchedule = new PromptSchedule(new LocalDate(2026, 6, 9)),
        };

        var (_, facts) = PromptPlanner.Replanned(
            person, person.Client!, person.Client! with { Zone = "Europe/Berlin" }, Moment("2026-06-10T08:30:00Z"));

        Assert.Equal([new Fact.NotAsked(new LocalDate(2026, 6, 10), NotAskedReason.Changed)], facts);
    }

    [Fact]
    public void The_old_questions_are_taken_back()
    {
        var person = Clients.Onboarded() with { PromptSchedule = new PromptSchedule(new LocalDate(2026, 6, 10)) };

        var (agenda, _) = PromptPlanner.Replanned(
            person, person.Client!, person.Client! with { CheckInAt = new LocalTime(9, 0) }, Moment("2026-06-10T12:00:00Z"));

        Assert.Contains(new AgendaChange.Cancel(new Occurrence(OccurrenceKind.MorningPrompt, new LocalDate(2026, 6, 11))), agenda);
        Assert.Equal(Moment("2026-06-11T07:00:00Z"), Assert.IsType<AgendaChange.Set>(agenda[^1]).DueAt);
    }

    [Fact]
    public void Switched_off_nothing_is_set() => Assert.All(
        PromptPlanner.Replanned(
            Clients.Onboarded(),
            Clients.Usual,
            Clients.Usual with { ReminderSettings = new Reminders(Morning: false) },
            Moment("2026-06-10T12:00:00Z")).Agenda,
        change => Assert.IsType<AgendaChange.Cancel>(change));

    private static Instant Moment(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
