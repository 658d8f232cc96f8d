using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Communities;

/// <summary>What a community's turn may look at besides the input.</summary>
/// <param name="Me">The community.</param>
/// <param name="Now">The moment of this turn.</param>
public sealed record CommunityContext(long Me, CommunityState State, Instant Now, IDirectory Directory, ICommunityPosts Posts)
{
    /// <summary>Drawn by chance, only when a turn needs one.</summary>
    public Func<byte[]> NewSalt { get; init; } = () => throw new InvalidOperationException("Nobody draws salts here.");

    /// <summary>Where its reminders are posted; null if it has lost its channel.</summary>
    public BoundPlace? Channel => Directory.PlacesOf(Me).FirstOrDefault(place => place.Purpose == PlacePurpose.Shared);
}

/// <summary>What a community's turn leads to; all of it is saved, or nothing.</summary>
/// <param name="State">The new state. Null means that it ends: nothing of it is kept.</param>
public sealed record CommunityTurn(CommunityState? State)
{
    /// <summary>To whoever pressed, for their eyes only; null for nothing.</summary>
    public Message? Answer { get; init; }

    /// <summary>In the order in which they are done.</summary>
    public IReadOnlyList<CommunityChange> Changes { get; init; } = [];

    public IReadOnlyList<Send> Sends { get; init; } = [];

    public IReadOnlyList<AgendaChange> Agenda { get; init; } = [];
}
