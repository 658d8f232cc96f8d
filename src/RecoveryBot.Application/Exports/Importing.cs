using RecoveryBot.Application.Keeping;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Exports;

/// <summary>Puts what was kept about a person into another store, all of it or nothing.</summary>
public static class Importing
{
    /// <summary>False if the store already knows somebody: then it stays as it is.</summary>
    /// <param name="address">The chat in which the person will be known.</param>
    public static Task<bool> IntoAsync(IStore store, Place address, EverythingKept kept, CancellationToken stopping) =>
        store.WriteAsync(writing => Into(writing, address, kept), onceKept: null, stopping);

    private static bool Into(IWriting writing, Place address, EverythingKept kept)
    {
        if (writing.People.IsAnybodyKnown())
        {
            return false;
        }

        var changed = kept.Facts.Count > 0 ? kept.Facts[^1].At : kept.Person.Consent!.At;
        var person = writing.People.Add(address, kept.Person, changed);
        foreach (var (at, fact) in kept.Facts)
        {
            writing.Keep(person, fact, at);
        }

        foreach (var (occurrence, dueAt, takenAt) in kept.Agenda)
        {
            writing.Agenda.Change(person, new AgendaChange.Set(occurrence, dueAt));
            if (takenAt is { } at)
            {
                writing.Agenda.TryTake(person, new Input.Due(occurrence, dueAt), at);
            }
        }

        return true;
    }
}
