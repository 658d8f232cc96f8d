using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Prompts;

/// <summary>When the next morning is asked about, and what becomes of the plan when the client or the settings change.</summary>
internal static class PromptPlanner
{
    /// <summary>One question is planned ahead at a time; it lies within these days, yesterday's among them.</summary>
    private const int DaysPlannedAhead = 4;

    /// <summary>The next morning's question; null if mornings are switched off.</summary>
    /// <param name="asked">The last day that was due, in whichever zone: never again.</param>
    public static AgendaChange? Next(Client client, DateTimeZone zone, Instant now, LocalDate? asked) =>
        MorningTimes.NextAfter(now, client, zone, asked) is var (day, at)
            ? new AgendaChange.Set(new Occurrence(OccurrenceKind.MorningPrompt, day), at)
            : null;

    /// <summary>The client said something: after a silence the mornings begin again.</summary>
    public static Turn Heard(Turn turn, TurnContext context)
    {
        if (turn.Person is not { Client: { } client, PromptSchedule: var promptSchedule } person || promptSchedule == promptSchedule.Heard())
        {
            return turn;
        }

        var zone = ClientTurn.ZoneOf(client);
        var next = promptSchedule.IsSilent ? Next(client, zone, context.Now, promptSchedule.LastDue) : null;
        return turn with
        {
            Person = person with { PromptSchedule = promptSchedule.Heard() },
            Agenda = next is null ? turn.Agenda : [.. turn.Agenda, next],
        };
    }

    /// <summary>
    /// What a change of settings does to what is still to come. A day whose morning came never comes again; one whose
    /// time has passed by the new settings is still asked about, unless that is too long ago. Days that a journey to the
    /// east leaves no morning for are accounted for.
    /// </summary>
    public static (IReadOnlyList<AgendaChange> Agenda, IReadOnlyList<Fact> Facts) Replanned(
        PersonState person, Client before, Client after, Instant now)
    {
        var there = ClientDays.DayOf(now, ClientTurn.ZoneOf(before), before.DayStart);
        AgendaChange[] takenBack =
        [
            .. Enumerable.Range(-1, DaysPlannedAhead).Select(days => new AgendaChange.Cancel(
                new Occurrence(OccurrenceKind.MorningPrompt, there.PlusDays(days)))),
        ];
        var came = person.PromptSchedule.LastDue;
        var zone = ClientTurn.ZoneOf(after);
        if (person.PromptSchedule.IsSilent || MorningTimes.NextAfter(now, after, zone, came) is not var (next, at))
        {
            return (takenBack, []);
        }

        var today = ClientDays.DayOf(now, zone, after.DayStart);
        var facts = LeftBehind(came is { } last && last >= there ? last.PlusDays(1) : there, today).ToList();
        if (next > today && !(came >= today) && !IsSettled(person, today) && MorningTimes.At(after, today, zone) is { } passed)
        {
            if (now - passed <= MorningTimes.LatestAfterDue)
            {
                (next, at) = (today, passed);
            }
            else
            {
                facts.Add(new Fact.NotAsked(today, NotAskedReason.Changed));
            }
        }

        return ([.. takenBack, new AgendaChange.Set(new Occurrence(OccurrenceKind.MorningPrompt, next), at)], facts);
    }

    private static IEnumerable<Fact> LeftBehind(LocalDate from, LocalDate until)
    {
        for (var day = from; day < until; day = day.PlusDays(1))
        {
            yield return new Fact.NotAsked(day, NotAskedReason.Changed);
        }
    }

    internal static bool IsSettled(PersonState person, LocalDate date) =>
        person.Day is { } day && day.Date == date && day is ClientDay.WithAnswers or ClientDay.Unanswered { Skipped: true };
}
