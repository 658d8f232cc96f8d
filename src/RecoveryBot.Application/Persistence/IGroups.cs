using NodaTime;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Persistence;

/// <summary>Groups and what is theirs: members, invites, channels.</summary>
public interface IGroups
{
    /// <summary>Null if it is none any more.</summary>
    KnownGroup? Find(long group);

    /// <summary>Returns the new group's id, which is never given to anybody else.</summary>
    long Found(GroupState state, long owner, Instant at);

    void Save(long group, GroupState state, Instant at);

    void Change(long group, GroupChange change, Instant at);

    /// <summary>Nothing is kept of it: members, invites, channels, posts, what its members let its trainers see.</summary>
    void Close(long group);

    /// <summary>Where a channel is, by the number under which it is known; null while nothing can be said there.</summary>
    Place? OpenPlace(long placeId);

    /// <summary>Forgets at most <paramref name="atMost"/> invites that ended until a moment; how many there were.</summary>
    int ForgetInvites(Instant until, int atMost);
}

/// <param name="State">Null if it was written in a shape this program does not know.</param>
public sealed record KnownGroup(long Id, GroupState? State);
