using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>What happens when the clock speaks: the morning's prompt, its one reminder, and "later".</summary>
internal sealed class Prompting(IWording wording, CheckInTalk checkIn)
{
    private static readonly Duration NudgeAfter = Duration.FromHours(Reminders.NudgeAfterHours);

    /// <param name="visit">About the day it is now, or the one that just ended if the occurrence asks about it.</param>
    public Turn Take(Visit visit, Input.Due due)
    {
        var turn = Answer(visit, due);
        var sendBy = due.DueAt + MorningTimes.LatestAfterDue;
        return turn with { Messages = [.. turn.Messages.Select(message => message with { SendBy = sendBy })] };
    }

    private Turn Answer(Visit visit, Input.Due due) => due.Occurrence.Kind switch
    {
        OccurrenceKind.NotSent => NotSent(visit.Person, due.Occurrence.Date),
        OccurrenceKind.MorningPrompt => Morning(visit, due),

        // The client named the moment of a "later", so it holds in a pause and in quiet hours too.
        OccurrenceKind.Snoozed when IsStillOpen(visit, due) => AskNow(visit, lead: null),
        OccurrenceKind.Nudge when IsStillOpen(visit, due) && MayRemind(visit) => Nudge(visit, visit.DayOrNew),
        _ => new Turn(visit.Person),
    };

    private Turn Morning(Visit visit, Input.Due due)
    {
        var date = due.Occurrence.Date;
        if (visit.Person.Rhythm.LastDue >= date)
        {
            return new Turn(visit.Person);
        }

        if (MorningTimes.At(visit.Client, date, visit.Zone) is { } at && at > visit.Now)
        {
            // Planned with the rules of an older tz database: by today's the time is still to come.
            var again = due.Occurrence with { Number = due.Occurrence.Number + 1 };
            return new Turn(visit.Person) { Agenda = [new AgendaChange.Set(again, at)] };
        }

        // After a long standstill the next one may be late itself, and is still asked if it is not too late.
        var earliest = visit.Now - MorningTimes.LatestAfterDue - Duration.Epsilon;
        var next = MorningTimes.NextAfter(earliest, visit.Client, visit.Zone, date);
        return WithNext(visit, date, next, Prompt(visit, due, nextHasCome: next is var (_, then) && then <= visit.Now));
    }

    private Turn Prompt(Visit visit, Input.Due due, bool nextHasCome)
    {
        var date = due.Occurrence.Date;
        var quiet = visit.Client.Reminders.Quiet;
        return visit switch
        {
            _ when !visit.Client.Reminders.Morning || visit.Person.Rhythm.IsSilent || IsPaused(visit, date) => new Turn(visit.Person),
            _ when visit.Date == date && IsSettled(visit) => new Turn(visit.Person with { Pause = ToCome(visit.Person.Pause, date) }),
            _ when nextHasCome || !IsInTime(visit, due) => NotAsked(visit, date, NotAskedReason.TooLate),

            // A time that the client named holds; what comes later than it keeps quiet.
            _ when QuietSpan.Covers(quiet, visit.Now, visit.Zone) && !QuietSpan.Covers(quiet, due.DueAt, visit.Zone) =>
                NotAsked(visit, date, NotAskedReason.Quiet),
            _ => Ask(visit, visit.Person.Rhythm.Counted),
        };
    }

    private Turn Ask(Visit visit, Rhythm rhythm)
    {
        if (rhythm.Missed >= Rhythm.MostMissed)
        {
            return new Turn(visit.Person with { Rhythm = rhythm with { IsSilent = true } })
            {
                Messages = [new Message(wording.SilentUntilHeard, []) { Priority = DeliveryPriority.Reminder }],
            };
        }

        var toCome = ToCome(visit.Person.Pause, visit.Date);
        var isBack = visit.Person.Pause is not null && toCome is null;
        var asked = visit with { Person = visit.Person with { Rhythm = rhythm with { Waits = true }, Pause = toCome } };
        var turn = AskNow(asked, isBack ? wording.BackFromPause : null);
        return turn with
        {
            Messages = [.. turn.Messages.Select(message => message with { MorningOf = visit.Date })],
            Agenda = [.. NudgeLater(visit)],
        };
    }

    /// <summary>A pause that has not begun yet; one that is over is kept no longer.</summary>
    private static Pause? ToCome(Pause? pause, LocalDate day) => pause?.From > day ? pause : null;

    /// <summary>Nobody was asked, so that nobody kept silent either.</summary>
    private static Turn NotSent(PersonState person, LocalDate date) => Rhythms.IsSettled(person, date)
        ? new Turn(person)
        : new Turn(person with { Rhythm = person.Rhythm.LastDue == date ? person.Rhythm with { Waits = false } : person.Rhythm })
        {
            Facts = [new Fact.NotAsked(date, NotAskedReason.TooLate)],
            Agenda = [new AgendaChange.Cancel(new Occurrence(OccurrenceKind.Nudge, date))],
        };

    private static IEnumerable<AgendaChange> NudgeLater(Visit visit)
    {
        var at = visit.Now + NudgeAfter;
        if (visit.Client.Reminders.Nudge
            && ClientDays.DayOf(at, visit.Zone, visit.Client.DayStart) == visit.Date
            && !QuietSpan.Covers(visit.Client.Reminders.Quiet, at, visit.Zone))
        {
            yield return new AgendaChange.Set(new Occurrence(OccurrenceKind.Nudge, visit.Date), at);
        }
    }

    private static bool MayRemind(Visit visit) =>
        visit is { Day: { Nudged: false }, Client.Reminders: { Morning: true, Nudge: true }, IsPaused: false }
        && !QuietSpan.Covers(visit.Client.Reminders.Quiet, visit.Now, visit.Zone);

    private static bool IsStillOpen(Visit visit, Input.Due due) => IsInTime(visit, due) && !IsSettled(visit);

    private static bool IsInTime(Visit visit, Input.Due due) =>
        visit.Date == due.Occurrence.Date && visit.Now - due.DueAt <= MorningTimes.LatestAfterDue;

    private static bool IsSettled(Visit visit) => visit.Day is { CheckIn: not null } or { Skipped: true };

    private static bool IsPaused(Visit visit, LocalDate day) => visit.Person.Pause?.Covers(day) ?? false;

    private static Turn NotAsked(Visit visit, LocalDate date, NotAskedReason reason) =>
        new(visit.Person) { Facts = [new Fact.NotAsked(date, reason)] };

    private static Turn WithNext(Visit visit, LocalDate date, (LocalDate Day, Instant At)? next, Turn turn)
    {
        var person = turn.Person! with { Rhythm = turn.Person.Rhythm with { LastDue = date } };
        return person.Rhythm.IsSilent || next is not var (day, at)
            ? turn with { Person = person }
            : turn with
            {
                Person = person,
                Facts = [.. turn.Facts, .. SleptOver(visit, date, day)],
                Agenda = [new AgendaChange.Set(new Occurrence(OccurrenceKind.MorningPrompt, day), at), .. turn.Agenda],
            };
    }

    /// <summary>Mornings that came and went while the program was not running for more than a day.</summary>
    private static IEnumerable<Fact> SleptOver(Visit visit, LocalDate due, LocalDate next)
    {
        for (var day = due.PlusDays(1); day < next; day = day.PlusDays(1))
        {
            if (MorningTimes.At(visit.Client, day, visit.Zone) is not null && !IsPaused(visit, day))
            {
                yield return new Fact.NotAsked(day, NotAskedReason.TooLate);
            }
        }
    }

    private Turn Nudge(Visit visit, ClientDay day) =>
        AskNow(visit with { Person = visit.With(day with { Nudged = true }, visit.Form) }, wording.Nudge);

    private Turn AskNow(Visit visit, RichText? lead) =>
        checkIn.Open(visit.WithoutAside, asked: false, Placement.Below, DeliveryPriority.Reminder, lead);
}
