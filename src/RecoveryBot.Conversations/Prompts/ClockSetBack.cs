using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Prompts;

/// <summary>What becomes of a client for whom a clock planned that was ahead of the right one.</summary>
internal static class ClockSetBack
{
    /// <summary>
    /// Days that have not come yet count as not come, whatever happened on them. Today is still asked about unless it is
    /// too late for that, and the next morning is planned beside it: if today came already, it does not come again.
    /// </summary>
    public static Turn Replanned(PersonState person, Client client, Instant now)
    {
        var zone = ClientTurn.ZoneOf(client);
        var today = ClientDays.DayOf(now, zone, client.DayStart);
        var righted = Righted(person, today, now);
        var came = righted.PromptSchedule.LastDue;
        if (righted.PromptSchedule.IsSilent || PromptPlanner.Next(client, zone, now, came) is not { } next)
        {
            return new Turn(righted);
        }

        return came >= today || PromptPlanner.IsSettled(righted, today) || MorningTimes.At(client, today, zone) is not { } passed || passed > now
            ? new Turn(righted) { Agenda = [next] }
            : now - passed <= MorningTimes.LatestAfterDue
                ? new Turn(righted) { Agenda = [new AgendaChange.Set(new Occurrence(OccurrenceKind.MorningPrompt, today), passed), next] }
                : new Turn(righted) { Agenda = [next], Facts = [.. NotAsked(righted, today)] };
    }

    private static PersonState Righted(PersonState person, LocalDate today, Instant now)
    {
        var isAhead = person.Day?.Date > today;
        var cameToday = person.Day?.Date == today ? today : today.PlusDays(-1);
        return person with
        {
            Consent = person.Consent is { } agreed ? agreed with { At = Instant.Min(agreed.At, now) } : null,
            Day = isAhead ? null : person.Day,
            Form = isAhead ? null : person.Form,
            PromptSchedule = person.PromptSchedule.LastDue > today ? person.PromptSchedule with { LastDue = cameToday, Waits = false } : person.PromptSchedule,
        };
    }

    private static IEnumerable<Fact> NotAsked(PersonState person, LocalDate today)
    {
        if (person.Pause?.Covers(today) != true)
        {
            yield return new Fact.NotAsked(today, NotAskedReason.TooLate);
        }
    }
}
