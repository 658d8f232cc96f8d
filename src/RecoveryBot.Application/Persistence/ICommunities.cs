using NodaTime;
using RecoveryBot.Conversations.Communities;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Persistence;

/// <summary>Communities and what is theirs: their channel, posts, and who takes part.</summary>
public interface ICommunities
{
    /// <summary>Null if it is none any more.</summary>
    KnownCommunity? Find(long community);

    /// <summary>Returns the new community's id, which is never given to anybody else.</summary>
    /// <param name="by">Who looks after it.</param>
    long Found(CommunityFounding founding, long by, Instant at);

    void Save(long community, CommunityState state, Instant at);

    void Change(long community, CommunityChange change);

    /// <summary>Nothing is kept of it: channel, posts, who took part, who is counted there.</summary>
    void Close(long community);

    ICommunityPosts Posts { get; }
}

/// <param name="State">Null if it was written in a shape this program does not know.</param>
public sealed record KnownCommunity(long Id, CommunityState? State);
