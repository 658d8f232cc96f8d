using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>What happens when the clock speaks: the morning's prompt, its one reminder, and "later".</summary>
internal sealed class Prompting(IWording wording, CheckInTalk checkIn)
{
    /// <summary>After an outage a prompt this late is still sent; a later one would only confuse.</summary>
    private static readonly Duration LatestAfterDue = Duration.FromHours(3);

    private static readonly Duration NudgeAfter = Duration.FromHours(2);

    /// <param name="visit">About the day it is now, or the one that just ended if the occurrence asks about it.</param>
    public Turn Take(Visit visit, Input.Due due)
    {
        var occurrence = due.Occurrence;
        IReadOnlyList<AgendaChange> next = occurrence.Kind == OccurrenceKind.MorningPrompt
            ? [NextPrompt(visit.Client, visit.Zone, visit.Now, occurrence.Date)]
            : [];
        var stillOpen = visit.Date == occurrence.Date
            && visit.Now - due.DueAt <= LatestAfterDue
            && visit.Day is not ({ CheckIn: not null } or { Skipped: true });
        var turn = (stillOpen, occurrence.Kind) switch
        {
            (true, OccurrenceKind.MorningPrompt) => Prompt(visit),
            (true, OccurrenceKind.Nudge) when visit.Day is { Nudged: false } day => Nudge(visit, day),
            (true, OccurrenceKind.Snoozed) => AskNow(visit, lead: null),
            _ => new Turn(visit.Person),
        };
        return turn with { Agenda = [.. next, .. turn.Agenda] };
    }

    /// <summary>When this client is asked next, after <paramref name="asked"/> if a day was asked about before.</summary>
    public static AgendaChange NextPrompt(Client client, DateTimeZone zone, Instant now, LocalDate? asked)
    {
        var (day, at) = Prompts.NextAfter(now, client.CheckInAt, zone, asked);
        return new AgendaChange.Set(new Occurrence(OccurrenceKind.MorningPrompt, day), at);
    }

    private Turn Prompt(Visit visit)
    {
        var nudgeAt = visit.Now + NudgeAfter;
        return AskNow(visit, lead: null) with
        {
            Agenda = ClientDays.DayOf(nudgeAt, visit.Zone) == visit.Date
                ? [new AgendaChange.Set(new Occurrence(OccurrenceKind.Nudge, visit.Date), nudgeAt)]
                : [],
        };
    }

    private Turn Nudge(Visit visit, ClientDay day) =>
        AskNow(visit with { Person = visit.With(day with { Nudged = true }, visit.Form) }, wording.Nudge);

    private Turn AskNow(Visit visit, RichText? lead) =>
        checkIn.Open(visit.WithoutAside, asked: false, Placement.Below, Lane.Reminder, lead);
}
