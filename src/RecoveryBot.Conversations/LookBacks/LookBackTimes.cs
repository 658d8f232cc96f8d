using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.LookBacks;

/// <summary>
/// When the week is looked back on: on its Sunday, at the client's own time. What is on the agenda is compared with what
/// should be after every turn, so that settings, journeys, clocks and states of earlier versions need no word about it.
/// </summary>
internal static class LookBackTimes
{
    /// <summary>The next one after <paramref name="now"/>; null if it is switched off.</summary>
    public static PlannedLookBack? Next(Client client, DateTimeZone zone, Instant now)
    {
        if (!client.Reminders.LookBack)
        {
            return null;
        }

        var today = ClientDays.DayOf(now, zone, client.DayStart);
        for (var sunday = today.PlusDays(IsoDayOfWeek.Sunday - today.DayOfWeek); ; sunday = sunday.PlusWeeks(1))
        {
            if (PromptTimes.At(sunday, client.Reminders.LookBackAt ?? Reminders.UsualLookBack, zone, client.DayStart) is { } at && at > now)
            {
                return new PlannedLookBack(sunday, at);
            }
        }
    }

    /// <summary>The turn with the agenda as it should be after it. While nobody is asked, nobody is written to either.</summary>
    public static Turn Planned(Turn turn, Instant now)
    {
        if (turn.Person is not { Client: { } client } person)
        {
            return turn;
        }

        var next = person.PromptSchedule.IsSilent ? null : Next(client, ClientTurn.ZoneOf(client), now);
        return next == person.LookBack
            ? turn
            : turn with
            {
                Person = person with { LookBack = next },
                Agenda = [.. turn.Agenda, .. Changes(person.LookBack, next, now)],
            };
    }

    private static IEnumerable<AgendaChange> Changes(PlannedLookBack? before, PlannedLookBack? next, Instant now)
    {
        // One whose time has come stays: it may be about to speak.
        if (before is not null && before.At > now && before.Sunday != next?.Sunday)
        {
            yield return new AgendaChange.Cancel(new Occurrence(OccurrenceKind.LookBack, before.Sunday));
        }

        if (next is not null)
        {
            yield return new AgendaChange.Set(new Occurrence(OccurrenceKind.LookBack, next.Sunday), next.At);
        }
    }
}
