using NodaTime;

namespace RecoveryBot.Application.Persistence;

/// <summary>Who saw what of a client, kept for the client.</summary>
public interface IAudit
{
    /// <summary>A trainer was shown something of a client; kept once a day for each kind.</summary>
    /// <param name="dayBegan">What was kept since then is not kept again.</param>
    void Looked(long person, long trainer, long group, Look what, Instant at, Instant dayBegan);

    /// <summary>Forgets at most <paramref name="atMost"/> looks from before a moment; how many there were.</summary>
    int Forget(Instant before, int atMost);
}

/// <summary>How a trainer came to see something. Stored by these names.</summary>
public enum Look
{
    /// <summary>In the group's morning, as every day.</summary>
    Digest,
}

/// <summary>A trainer was shown something.</summary>
/// <param name="By">Null for somebody who is nobody's any more.</param>
/// <param name="Group">Null for one that has ended.</param>
public sealed record LookedAt(long? By, long? Group, Look What, Instant At);
