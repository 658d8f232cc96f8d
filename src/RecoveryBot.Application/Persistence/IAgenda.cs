using NodaTime;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Persistence;

/// <summary>What happens when: one row an occurrence, unique by party, kind, local date and number.</summary>
public interface IAgenda
{
    void Change(long party, AgendaChange change);

    /// <summary>
    /// Takes the occurrence off the agenda for good. False if it is not there any more at that time: taken before,
    /// cancelled or moved.
    /// </summary>
    bool TryTake(long party, Input.Due due, Instant at);

    /// <summary>
    /// Forgets what came, or was to come, by a clock ahead of this moment: all that was taken later, and what lies further
    /// ahead than anything is planned.
    /// </summary>
    void TakeBack(long party, Instant now);

    /// <summary>
    /// Forgets at most <paramref name="atMost"/> occurrences taken before a moment; how many there were.
    /// </summary>
    int Forget(Instant before, int atMost);
}

/// <summary>An occurrence that has come, and whose it is.</summary>
public sealed record DueOccurrence(long Party, Input.Due Due);
