using NodaTime;

namespace RecoveryBot.Conversations.Parties;

/// <summary>How a trainer came to see something of a client, or what they decided. Stored by these names.</summary>
public enum Look
{
    /// <summary>In the group's morning, as every day.</summary>
    Digest,

    /// <summary>At once, because the client is to see a professional.</summary>
    Notice,

    /// <summary>Asked for the client, and was shown two weeks.</summary>
    Client,

    /// <summary>Asked for the reasons of those two weeks.</summary>
    Reasons,

    /// <summary>Agreed with the day's answer.</summary>
    Agreed,

    /// <summary>Read a note that the client wrote for them.</summary>
    Note,

    /// <summary>Set what a day of the client is to be.</summary>
    Override,

    /// <summary>Changed what of the recovery menu is used for the client.</summary>
    Menu,

    /// <summary>Noted that a clinician cleared the client.</summary>
    Clearance,

    /// <summary>Set the rules of the client's group.</summary>
    Rules,

    /// <summary>Was shown what other rules of the group would have decided for the client.</summary>
    Rehearsal,
}

/// <summary>A trainer was shown something.</summary>
/// <param name="By">Null for somebody who is nobody's any more.</param>
/// <param name="Group">Null for one that has ended.</param>
public sealed record LookedAt(long? By, long? Group, Look What, Instant At);
