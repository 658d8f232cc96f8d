using NodaTime;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Persistence;

/// <summary>What parties were told and have not taken yet.</summary>
public interface ITells
{
    /// <summary>Takes the place of one of the same taker and key. For somebody who is nobody's any more it is dropped.</summary>
    /// <param name="by">Null if nothing is kept of who tells.</param>
    /// <param name="depth">From 1.</param>
    void Add(Tell tell, long? by, int depth, Instant at);

    /// <summary>Part of the taker's turn. Null if it is not there any more: taken before, or something else was told since.</summary>
    /// <exception cref="UnreadableValueException">It cannot be decrypted, or not be understood by this program.</exception>
    Told? TryTake(WaitingTell tell);

    /// <summary>It failed: not to be tried earlier than this.</summary>
    void PutOff(WaitingTell tell, Instant until);
}

/// <summary>That a party has been told something, which lies unopened: what cannot be read costs only its own turn.</summary>
/// <param name="ToldAt">Together with <paramref name="Id"/>: this very version of it.</param>
/// <param name="Attempts">Turns that failed.</param>
public sealed record WaitingTell(long Id, long To, Instant ToldAt, long? By, int Depth, int Attempts);
