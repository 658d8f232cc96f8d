using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Application.Turns;

/// <summary>Takes what happens, one transaction each.</summary>
public interface ITurns
{
    /// <summary>
    /// Completes once the update, its new state and its answer are on disk; only then may the platform be told so.
    /// An update seen before changes nothing. Throws <see cref="StorageUnavailableException"/> if nothing could be
    /// saved.
    /// </summary>
    Task<TurnTaken> TakeAsync(InboundUpdate update, CancellationToken stopping);

    /// <summary>The same for what no platform told. Whatever fails is thrown: nobody waits for an apology.</summary>
    Task TakeAsync(PartyUpdate update, CancellationToken stopping);
}

/// <param name="IsNew">False if the same update was taken earlier.</param>
/// <param name="Answers">How many messages that answer this very update are still to be shown.</param>
public sealed record TurnTaken(bool IsNew, int Answers);
