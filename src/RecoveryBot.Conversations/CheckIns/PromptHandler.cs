using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Prompts;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>What happens when the clock speaks: the morning's prompt, its one reminder, and "later".</summary>
/// <param name="fromTrainers">What trainers said in quiet hours, to stand above the morning's question; null for nothing.</param>
internal sealed class PromptHandler(ICheckInWording wording, CheckInHandler checkIn, Func<ClientTurn, RichText?> fromTrainers)
{
    private static readonly Duration NudgeAfter = Duration.FromHours(Reminders.NudgeAfterHours);

    /// <param name="clientTurn">About the day it is now, or the one that just ended if the occurrence asks about it.</param>
    public Turn Take(ClientTurn clientTurn, Input.Due due)
    {
        var turn = Answer(clientTurn, due);
        var sendBy = due.DueAt + MorningTimes.LatestAfterDue;
        return turn with { Messages = [.. turn.Messages.Select(message => message with { SendBy = sendBy })] };
    }

    private Turn Answer(ClientTurn clientTurn, Input.Due due) => due.Occurrence.Kind switch
    {
        OccurrenceKind.NotSent => NotSent(clientTurn.Person, due.Occurrence.Date),
        OccurrenceKind.MorningPrompt => Morning(clientTurn, due),

        // The client named the moment of a "later", so it holds in a pause and in quiet hours too.
        OccurrenceKind.Snoozed when IsStillOpen(clientTurn, due) => AskNow(clientTurn, lead: null),
        OccurrenceKind.Nudge when IsStillOpen(clientTurn, due) && MayRemind(clientTurn) => Nudge(clientTurn, clientTurn.DayOrNew),
        _ => new Turn(clientTurn.Person),
    };

    private Turn Morning(ClientTurn clientTurn, Input.Due due)
    {
        var date = due.Occurrence.Date;
        if (clientTurn.Person.PromptSchedule.LastDue >= date)
        {
            return new Turn(clientTurn.Person);
        }

        if (MorningTimes.At(clientTurn.Client, date, clientTurn.Zone) is { } at && at > clientTurn.Now)
        {
            // Planned with the rules of an older tz database: by today's the time is still to come.
            var again = due.Occurrence with { Number = due.Occurrence.Number + 1 };
            return new Turn(clientTurn.Person) { Agenda = [new AgendaChange.Set(again, at)] };
        }

        // After a long standstill the next one may be late itself, and is still asked if it is not too late.
        var earliest = clientTurn.Now - MorningTimes.LatestAfterDue - Duration.Epsilon;
        var next = MorningTimes.NextAfter(earliest, clientTurn.Client, clientTurn.Zone, date);
        return WithNext(clientTurn, date, next, Prompt(clientTurn, due, nextHasCome: next is var (_, then) && then <= clientTurn.Now));
    }

    private Turn Prompt(ClientTurn clientTurn, Input.Due due, bool nextHasCome)
    {
        var date = due.Occurrence.Date;
        var quiet = clientTurn.Client.Reminders.Quiet;
        return clientTurn switch
        {
            _ when !clientTurn.Client.Reminders.Morning || clientTurn.Person.PromptSchedule.IsSilent || IsPaused(clientTurn, date) => new Turn(clientTurn.Person),
            _ when clientTurn.Date == date && IsSettled(clientTurn) => new Turn(clientTurn.Person with { Pause = ToCome(clientTurn.Person.Pause, date) }),
            _ when nextHasCome || !IsInTime(clientTurn, due) => NotAsked(clientTurn, date, NotAskedReason.TooLate),

            // A time that the client named holds; what comes later than it keeps quiet.
            _ when QuietSpan.Covers(quiet, clientTurn.Now, clientTurn.Zone) && !QuietSpan.Covers(quiet, due.DueAt, clientTurn.Zone) =>
                NotAsked(clientTurn, date, NotAskedReason.Quiet),
            _ => Ask(clientTurn, clientTurn.Person.PromptSchedule.Counted()),
        };
    }

    private Turn Ask(ClientTurn clientTurn, PromptSchedule promptSchedule)
    {
        if (promptSchedule.Missed >= PromptSchedule.MostMissed)
        {
            return new Turn(clientTurn.Person with { PromptSchedule = promptSchedule with { IsSilent = true } })
            {
                Messages = [new Message(wording.SilentUntilHeard, []) { Priority = DeliveryPriority.Reminder }],
            };
        }

        var toCome = ToCome(clientTurn.Person.Pause, clientTurn.Date);
        var isBack = clientTurn.Person.Pause is not null && toCome is null;
        var asked = clientTurn with { Person = clientTurn.Person with { PromptSchedule = promptSchedule with { Waits = true }, Pause = toCome } };
        var turn = AskNow(asked, Leading(isBack ? wording.BackFromPause : null, fromTrainers(clientTurn)));
        return turn with
        {
            Messages = [.. turn.Messages.Select(message => message with { MorningOf = clientTurn.Date })],
            Agenda = [.. NudgeLater(clientTurn)],
        };
    }

    private static RichText? Leading(RichText? first, RichText? second) =>
        (first, second) is ({ } one, { } other) ? new RichText([.. one.Blocks, .. other.Blocks]) : first ?? second;

    /// <summary>A pause that has not begun yet; one that is over is kept no longer.</summary>
    private static Pause? ToCome(Pause? pause, LocalDate day) => pause?.From > day ? pause : null;

    /// <summary>Nobody was asked, so that nobody kept silent either.</summary>
    private static Turn NotSent(PersonState person, LocalDate date) => PromptPlanner.IsSettled(person, date)
        ? new Turn(person)
        : new Turn(person with { PromptSchedule = person.PromptSchedule.LastDue == date ? person.PromptSchedule with { Waits = false } : person.PromptSchedule })
        {
            Facts = [new Fact.NotAsked(date, NotAskedReason.TooLate)],
            Agenda = [new AgendaChange.Cancel(new Occurrence(OccurrenceKind.Nudge, date))],
        };

    private static IEnumerable<AgendaChange> NudgeLater(ClientTurn clientTurn)
    {
        var at = clientTurn.Now + NudgeAfter;
        if (clientTurn.Client.Reminders.Nudge
            && ClientDays.DayOf(at, clientTurn.Zone, clientTurn.Client.DayStart) == clientTurn.Date
            && !QuietSpan.Covers(clientTurn.Client.Reminders.Quiet, at, clientTurn.Zone))
        {
            yield return new AgendaChange.Set(new Occurrence(OccurrenceKind.Nudge, clientTurn.Date), at);
        }
    }

    private static bool MayRemind(ClientTurn clientTurn) =>
        clientTurn is { Day: { Nudged: false }, Client.Reminders: { Morning: true, Nudge: true }, IsPaused: false }
        && !QuietSpan.Covers(clientTurn.Client.Reminders.Quiet, clientTurn.Now, clientTurn.Zone);

    private static bool IsStillOpen(ClientTurn clientTurn, Input.Due due) => IsInTime(clientTurn, due) && !IsSettled(clientTurn);

    private static bool IsInTime(ClientTurn clientTurn, Input.Due due) =>
        clientTurn.Date == due.Occurrence.Date && clientTurn.Now - due.DueAt <= MorningTimes.LatestAfterDue;

    private static bool IsSettled(ClientTurn clientTurn) => clientTurn.Day is ClientDay.Answered or ClientDay.Unanswered { Skipped: true };

    private static bool IsPaused(ClientTurn clientTurn, LocalDate day) => clientTurn.Person.Pause?.Covers(day) ?? false;

    private static Turn NotAsked(ClientTurn clientTurn, LocalDate date, NotAskedReason reason) =>
        new(clientTurn.Person) { Facts = [new Fact.NotAsked(date, reason)] };

    private static Turn WithNext(ClientTurn clientTurn, LocalDate date, (LocalDate Day, Instant At)? next, Turn turn)
    {
        var person = turn.Person! with { PromptSchedule = turn.Person.PromptSchedule with { LastDue = date } };
        return person.PromptSchedule.IsSilent || next is not var (day, at)
            ? turn with { Person = person }
            : turn with
            {
                Person = person,
                Facts = [.. turn.Facts, .. SleptOver(clientTurn, date, day)],
                Agenda = [new AgendaChange.Set(new Occurrence(OccurrenceKind.MorningPrompt, day), at), .. turn.Agenda],
            };
    }

    /// <summary>Mornings that came and went while the program was not running for more than a day.</summary>
    private static IEnumerable<Fact> SleptOver(ClientTurn clientTurn, LocalDate due, LocalDate next)
    {
        for (var day = due.PlusDays(1); day < next; day = day.PlusDays(1))
        {
            if (MorningTimes.At(clientTurn.Client, day, clientTurn.Zone) is not null && !IsPaused(clientTurn, day))
            {
                yield return new Fact.NotAsked(day, NotAskedReason.TooLate);
            }
        }
    }

    private Turn Nudge(ClientTurn clientTurn, ClientDay day) =>
        AskNow(clientTurn with { Person = clientTurn.With(day with { Nudged = true }, clientTurn.Form) }, wording.Nudge);

    private Turn AskNow(ClientTurn clientTurn, RichText? lead) =>
        checkIn.Open(clientTurn.WithoutOverlay(), asked: false, Placement.Below, DeliveryPriority.Reminder, lead);
}
