using NodaTime;

namespace RecoveryBot.Year.Tests.Running;

/// <summary>Somebody who lives with the bot.</summary>
internal interface ISimulated
{
    /// <summary>When this person looks at the phone next; null while nothing calls.</summary>
    Instant? LooksAt { get; }

    /// <summary>The phone showed something, maybe.</summary>
    void Notice();

    /// <summary>Sits down with the phone.</summary>
    Task LookAsync();
}
