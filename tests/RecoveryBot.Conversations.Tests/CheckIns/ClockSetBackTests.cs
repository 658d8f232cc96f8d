using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Prompts;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>What becomes of a client in Berlin, asked at seven, whose morning of 2 January 2031 came by a wrong clock.</summary>
public sealed class ClockSetBackTests
{
    private static readonly LocalDate Ahead = new(2031, 1, 2);

    private static readonly PersonState Person = Clients.Onboarded() with
    {
        PromptSchedule = new PromptSchedule(Ahead, Waits: true),
        Day = new ClientDay.Unanswered(Ahead),
    };

    [Theory]
    [InlineData("2026-11-23T05:59:00Z", "2026-11-23T06:00:00Z")]
    [InlineData("2026-11-23T08:59:00Z", "2026-11-23T06:00:00Z", "2026-11-24T06:00:00Z")]
    [InlineData("2026-11-23T09:01:00Z", "2026-11-24T06:00:00Z")]
    public void The_next_morning_is_that_of_the_right_clock(string now, params string[] planned)
    {
        var turn = ClockSetBack.Replanned(Person, Person.Client!, Moment(now));

        Assert.Equal(planned.Select(Moment), turn.Agenda.Cast<AgendaChange.Set>().Select(set => set.DueAt));
        Assert.Equal(new PromptSchedule(new LocalDate(2026, 11, 22)), turn.Person!.PromptSchedule);
        Assert.Null(turn.Person.Day);
    }

    [Fact]
    public void A_morning_that_it_is_too_late_for_was_not_asked_about()
    {
        var today = new LocalDate(2026, 11, 23);

        Assert.Equal(
            [new Fact.NotAsked(today, NotAskedReason.TooLate)],
            ClockSetBack.Replanned(Person, Person.Client!, Moment("2026-11-23T09:01:00Z")).Facts);
        Assert.Empty(ClockSetBack.Replanned(
            Person with { Day = new ClientDay.Unanswered(today) { Skipped = true } }, Person.Client!, Moment("2026-11-23T09:01:00Z")).Facts);
    }

    [Fact]
    public void Whoever_is_left_alone_stays_so()
    {
        var silent = Person with { PromptSchedule = new PromptSchedule(Ahead, IsSilent: true) };

        Assert.Empty(ClockSetBack.Replanned(silent, silent.Client!, Moment("2026-11-23T05:59:00Z")).Agenda);
    }

    private static Instant Moment(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
