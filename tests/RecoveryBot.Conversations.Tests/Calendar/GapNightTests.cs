using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Prompts;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Calendar;

/// <summary>A night worker who checks in at 02:30, in the night whose clock jumps from 02:00 to 03:00.</summary>
public sealed class GapNightTests
{
    private static readonly Instant GapEnds = Instant.FromUtc(2026, 3, 29, 1, 0);
    private static readonly Client AtHalfPastTwo = Clients.Usual with { CheckInAt = new LocalTime(2, 30) };

    [Fact]
    public void The_evening_is_asked_about_when_the_gap_ends() =>
        NightWorker().Until(GapEnds - Duration.FromMinutes(1)).SeesNothing()
            .Until(GapEnds).Sees("Ready for today's check-in?")
            .Expects(transcript => Assert.Equal(new LocalDate(2026, 3, 28), transcript.Person!.Day!.Date));

    [Fact]
    public void The_next_evening_is_asked_about_the_next_night() =>
        NightWorker().Until(GapEnds).Until(Instant.FromUtc(2026, 3, 30, 0, 30)).Sees("Ready for today's check-in?")
            .Expects(transcript => Assert.Equal(new LocalDate(2026, 3, 29), transcript.Person!.Day!.Date));

    [Fact]
    public void A_prompt_that_comes_late_takes_nothing_away_from_the_new_day()
    {
        var transcript = new Transcript(GapEnds, Clients.Onboarded(AtHalfPastTwo)).Types("/checkin");
        transcript.Agenda.Change(new AgendaChange.Set(
            new Occurrence(OccurrenceKind.MorningPrompt, new LocalDate(2026, 3, 28)), GapEnds));

        transcript.Waits(Duration.FromSeconds(1));

        Assert.Equal(new LocalDate(2026, 3, 29), transcript.Person!.Day!.Date);
    }

    private static Transcript NightWorker()
    {
        var transcript = new Transcript(Instant.FromUtc(2026, 3, 28, 2, 0), Clients.Onboarded(AtHalfPastTwo));
        transcript.Agenda.Change(PromptPlanner.Next(
            AtHalfPastTwo, DateTimeZoneProviders.Tzdb[AtHalfPastTwo.Zone], transcript.Now, asked: null)!);
        return transcript;
    }
}
