using NodaTime;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Tests.CheckIns.Dates;

/// <summary>A morning that was planned by the rules of an older tz database, which a zone has changed since.</summary>
public sealed class NewRulesTests
{
    private static readonly Occurrence Wednesday = new(OccurrenceKind.MorningPrompt, new LocalDate(2026, 6, 10));

    [Fact]
    public void Planned_an_hour_too_early_it_waits_for_the_clients_own_time() => Assert.Equal(
        ["2026-06-10 2026-06-10T05:00Z", "2026-06-11 2026-06-11T05:00Z"],
        PlannedFor("2026-06-10T04:00Z").Until("2026-06-11T05:00Z").Asked);

    [Fact]
    public void Planned_an_hour_too_late_it_comes_once_and_the_next_one_on_time() => Assert.Equal(
        ["2026-06-10 2026-06-10T06:00Z", "2026-06-11 2026-06-11T05:00Z"],
        PlannedFor("2026-06-10T06:00Z").Until("2026-06-11T05:00Z").Asked);

    [Fact]
    public void Planned_twice_it_is_asked_once()
    {
        var diary = PlannedFor("2026-06-10T04:00Z").Until("2026-06-10T05:00Z");
        diary.Transcript.Agenda.Change(new AgendaChange.Set(Wednesday with { Number = 7 }, Diary.MomentOf("2026-06-10T06:00Z")));

        diary.Until("2026-06-11T05:00Z");

        Assert.Equal(["2026-06-10 2026-06-10T05:00Z", "2026-06-11 2026-06-11T05:00Z"], diary.Asked);
    }

    private static Diary PlannedFor(string moment)
    {
        var diary = new Diary("Europe/Berlin", "07:00", "2026-06-10");
        diary.Transcript.Agenda.Change(new AgendaChange.Set(Wednesday, Diary.MomentOf(moment)));
        return diary;
    }
}
