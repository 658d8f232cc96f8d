namespace RecoveryBot.Application.Turns;

/// <summary>Takes updates, one transaction each.</summary>
public interface ITurns
{
    /// <summary>
    /// Completes once the update, its new state and its answer are on disk; only then may the platform be told so.
    /// An update seen before changes nothing. Throws <see cref="StorageUnavailableException"/> if nothing could be
    /// saved.
    /// </summary>
    Task<TurnTaken> TakeAsync(InboundUpdate update, CancellationToken stopping);
}

public enum TurnTaken
{
    Taken,

    /// <summary>The same update was taken earlier.</summary>
    SeenBefore,
}
