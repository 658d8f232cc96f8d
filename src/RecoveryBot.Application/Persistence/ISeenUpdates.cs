using NodaTime;

namespace RecoveryBot.Application.Persistence;

/// <summary>
/// Which updates were taken. A set and never a high-water mark: after a quiet week a platform's ids may start anywhere.
/// </summary>
public interface ISeenUpdates
{
    /// <summary>False if this update was remembered before.</summary>
    /// <param name="updateId">Outlives an erasure, so it must not hold the chat's id or anything else of a person.</param>
    bool TryRemember(string platform, string updateId, Instant at);

    /// <summary>Until this moment the platform was listened to without a gap.</summary>
    void ListenedUntil(string platform, Instant at);

    /// <summary>Forgets at most <paramref name="atMost"/> updates seen before a moment; how many there were.</summary>
    int Forget(Instant before, int atMost);
}
