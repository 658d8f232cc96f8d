using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Exports;

/// <summary>Puts what was kept about a person into another database, all of it or nothing.</summary>
public static class HistoryImporter
{
    /// <summary>False if the database already knows somebody: then it stays as it is.</summary>
    /// <param name="address">The chat in which the person will be known.</param>
    public static Task<bool> IntoAsync(IDatabase database, Place address, PersonRecord kept, CancellationToken stopping) =>
        database.WriteAsync(unitOfWork => Into(unitOfWork, address, kept), onceKept: null, stopping);

    private static bool Into(IUnitOfWork unitOfWork, Place address, PersonRecord kept)
    {
        if (unitOfWork.People.IsAnybodyKnown())
        {
            return false;
        }

        kept = OfNobodysClient(kept);
        var changed = kept.Facts.Count > 0 ? kept.Facts[^1].At : kept.Person.Consent!.At;
        var person = unitOfWork.People.Add(address, kept.Person, changed);
        foreach (var (at, fact) in kept.Facts)
        {
            unitOfWork.Keep(person, fact, at);
        }

        foreach (var (occurrence, dueAt, takenAt) in kept.Agenda)
        {
            unitOfWork.Agenda.Change(person, new AgendaChange.Set(occurrence, dueAt));
            if (takenAt is { } at)
            {
                unitOfWork.Agenda.TryTake(person, new Input.Due(occurrence, dueAt), at);
            }
        }

        return true;
    }

    /// <summary>
    /// Trainers and groups are of the database they come from, and their numbers mean somebody else here. What they said stays, as a former
    /// trainer's; what they decided for as long as they train the client ends with the last of what is kept.
    /// </summary>
    private static PersonRecord OfNobodysClient(PersonRecord kept)
    {
        List<RecordedFact> facts = [.. kept.Facts.Select(recorded => recorded with { Fact = OfNobody(recorded.Fact) })];
        kept = kept with { Person = OfNobody(kept.Person), Facts = facts };
        if (kept.Person.Client is not { Coaching: not null } client)
        {
            return kept;
        }

        var alone = client with { Coaching = null };
        var (at, date) = facts.Count > 0 ? (facts[^1].At, facts[^1].At.InUtc().Date) : (kept.Person.Consent!.At, kept.Person.Consent.At.InUtc().Date);
        return kept with { Person = kept.Person with { Client = alone }, Facts = [.. facts, new RecordedFact(at, new Fact.SettingsChanged(date, alone))] };
    }

    private static PersonState OfNobody(PersonState person) => person with
    {
        FromTrainers = null,
        Looks = null,
        Trainer = person.Trainer is { } trainer ? trainer with { Sent = null } : null,
    };

    private static Fact OfNobody(Fact fact) => fact is Fact.TrainersSaid said
        ? said with { Words = [.. said.Words.Select(word => word with { Trainer = 0, Group = 0 })] }
        : fact;
}
