using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
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
}
