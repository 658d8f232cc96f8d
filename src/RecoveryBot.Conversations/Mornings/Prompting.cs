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
    private static readonly Duration NudgeAfter = Duration.FromHours(2);

    /// <param name="visit">About the day it is now, or the one that just ended if the occurrence asks about it.</param>
    public Turn Take(Visit visit, Input.Due due) => due.Occurrence.Kind == OccurrenceKind.MorningPrompt
        ? WithNext(visit, due, Prompt(visit, due))
        : Asked(visit, due) switch
        {
            Asking.Ask when due.Occurrence.Kind == OccurrenceKind.Snoozed => AskNow(visit, lead: null),
            Asking.Ask when visit is { Day: { Nudged: false } day, Client.Reminders.Nudge: true } => Nudge(visit, day),
            _ => new Turn(visit.Person),
        };

    private Turn Prompt(Visit visit, Input.Due due)
    {
        var date = due.Occurrence.Date;
        return Asked(visit, due) switch
        {
            Asking.TooLate => NotAsked(visit, date, NotAskedReason.TooLate),
            Asking.Quiet => NotAsked(visit, date, NotAskedReason.Quiet),
            Asking.Ask => Ask(visit, visit.Person.Rhythm.Counted),
            _ => new Turn(visit.Person),
        };
    }

    private Turn Ask(Visit visit, Rhythm rhythm)
    {
        if (rhythm.Missed >= Rhythm.MostMissed)
        {
            return new Turn(visit.Person with { Rhythm = rhythm with { IsSilent = true } })
            {
                Messages = [new Message(wording.SilentUntilHeard, []) { Lane = Lane.Reminder }],
            };
        }

        var isBack = visit.Person.Pause is not null;
        var asked = visit with { Person = visit.Person with { Rhythm = rhythm with { Waits = true }, Pause = null } };
        return AskNow(asked, isBack ? wording.BackFromPause : null) with { Agenda = [.. NudgeLater(visit)] };
    }

    private static IEnumerable<AgendaChange> NudgeLater(Visit visit)
    {
        var at = visit.Now + NudgeAfter;
        if (visit.Client.Reminders.Nudge
            && ClientDays.DayOf(at, visit.Zone) == visit.Date
            && !QuietSpan.Covers(visit.Client.Reminders.Quiet, at, visit.Zone))
        {
            yield return new AgendaChange.Set(new Occurrence(OccurrenceKind.Nudge, visit.Date), at);
        }
    }

    private static Asking Asked(Visit visit, Input.Due due)
    {
        var isSettled = visit.Day is { CheckIn: not null } or { Skipped: true };
        return visit switch
        {
            _ when visit.IsPaused || visit.Person.Rhythm.IsSilent || !visit.Client.Reminders.Morning => Asking.Nobody,
            _ when visit.Date != due.Occurrence.Date || visit.Now - due.DueAt > MorningTimes.LatestAfterDue =>
                visit.Date == due.Occurrence.Date && isSettled ? Asking.Nobody : Asking.TooLate,
            _ when isSettled => Asking.Nobody,

            // A time that the client named holds; what comes later than it keeps quiet.
            _ when QuietSpan.Covers(visit.Client.Reminders.Quiet, visit.Now, visit.Zone)
                && !QuietSpan.Covers(visit.Client.Reminders.Quiet, due.DueAt, visit.Zone) => Asking.Quiet,
            _ => Asking.Ask,
        };
    }

    private static Turn NotAsked(Visit visit, LocalDate date, NotAskedReason reason) =>
        new(visit.Person) { Facts = [new Fact.NotAsked(date, reason)] };

    private static Turn WithNext(Visit visit, Input.Due due, Turn turn)
    {
        var date = due.Occurrence.Date;
        var person = turn.Person! with { Rhythm = turn.Person.Rhythm with { LastDue = date } };
        if (person.Rhythm.IsSilent
            || MorningTimes.NextAfter(visit.Now, visit.Client, visit.Zone, date) is not var (next, at))
        {
            return turn with { Person = person };
        }

        return turn with
        {
            Person = person,
            Facts = [.. turn.Facts, .. SleptOver(visit, date, next)],
            Agenda = [new AgendaChange.Set(new Occurrence(OccurrenceKind.MorningPrompt, next), at), .. turn.Agenda],
        };
    }

    /// <summary>Mornings that came and went while the program was not running for more than a day.</summary>
    private static IEnumerable<Fact> SleptOver(Visit visit, LocalDate due, LocalDate next)
    {
        for (var day = due.PlusDays(1); day < next; day = day.PlusDays(1))
        {
            if (MorningTimes.At(visit.Client, day, visit.Zone) is not null && visit.Person.Pause?.Covers(day) is not true)
            {
                yield return new Fact.NotAsked(day, NotAskedReason.TooLate);
            }
        }
    }

    private Turn Nudge(Visit visit, ClientDay day) =>
        AskNow(visit with { Person = visit.With(day with { Nudged = true }, visit.Form) }, wording.Nudge);

    private Turn AskNow(Visit visit, RichText? lead) =>
        checkIn.Open(visit.WithoutAside, asked: false, Placement.Below, Lane.Reminder, lead);

    private enum Asking
    {
        Ask,

        /// <summary>Answered, skipped, paused, silent or switched off: there is nothing to ask.</summary>
        Nobody,
        TooLate,
        Quiet,
    }
}
