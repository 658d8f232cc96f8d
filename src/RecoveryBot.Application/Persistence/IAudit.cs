using NodaTime;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Persistence;

/// <summary>Who saw what of a client, kept for the client.</summary>
public interface IAudit
{
    /// <summary>A trainer was shown something of a client; kept once a day for each kind.</summary>
    /// <param name="dayBegan">What was kept since then is not kept again.</param>
    void Looked(long person, long trainer, long group, Look what, Instant at, Instant dayBegan);

    /// <summary>Who was shown something of a person, the latest first.</summary>
    IReadOnlyList<LookedAt> Of(long person);

    /// <summary>Forgets at most <paramref name="atMost"/> looks from before a moment; how many there were.</summary>
    int Forget(Instant before, int atMost);
}
