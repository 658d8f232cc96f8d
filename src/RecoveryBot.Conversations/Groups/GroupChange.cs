using NodaTime;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups;

/// <summary>What a group's turn does to its own rows.</summary>
public abstract record GroupChange
{
    private GroupChange()
    {
    }

    /// <summary>Somebody belongs to it from now on; nothing changes for whoever has that role already.</summary>
    public sealed record Admit(long Person, Role Role) : GroupChange;

    /// <summary>Somebody does not have this role in it any more.</summary>
    public sealed record Dismiss(long Person, Role Role) : GroupChange;

    /// <summary>Another trainer is its owner; the one until now stays a trainer.</summary>
    public sealed record HandOver(long From, long To) : GroupChange;

    /// <param name="CodeHash">As <see cref="InviteCode.HashOf"/> tells.</param>
    /// <param name="Uses">Null for as many as come.</param>
    public sealed record OfferInvite(byte[] CodeHash, Role Role, int? Uses, Instant Until, long By) : GroupChange;

    /// <summary>One of an invite's uses is taken for good.</summary>
    public sealed record UseInvite(byte[] CodeHash) : GroupChange;

    /// <summary>Nobody can join by its invites any more.</summary>
    /// <param name="CodeStart">The first 16 bytes of its hash; null for all of them.</param>
    public sealed record StopInvite(byte[]? CodeStart) : GroupChange;

    /// <summary>A channel shows it. The one that had this purpose until now does not any more, nor does any name given for it count.</summary>
    public sealed record Bind(Place Place, string? Title, string? Guild, PlacePurpose Purpose, long By) : GroupChange;

    /// <summary>A channel shows it no more.</summary>
    public sealed record Unbind(long PlaceId) : GroupChange;

    /// <summary>How much of it a trainer wants to be told.</summary>
    public sealed record SetLoudness(long Trainer, Loudness Loudness) : GroupChange;

    /// <summary>What its channels say of a day about those whom they do not name.</summary>
    public sealed record ShowNumbers(LocalDate Date, ShownNumbers Numbers) : GroupChange;
}
