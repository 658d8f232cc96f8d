using NodaTime;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Persistence;

/// <summary>Channels in which groups and communities show themselves, as their platforms let us.</summary>
public interface IPlaces
{
    /// <summary>Nothing can be said there until something is heard from there. What was open before, and who showed themselves there.</summary>
    /// <param name="place">A channel without a topic means all of its topics if <paramref name="withTopics"/>.</param>
    IReadOnlyList<BoundTo> Close(Place place, bool withTopics, Instant at, string why);

    /// <summary>Something was heard from there: it can be written to again, as far as anybody knows.</summary>
    /// <param name="place">A channel without a topic means all of its topics if <paramref name="withTopics"/>.</param>
    void Open(Place place, bool withTopics);

    /// <summary>
    /// A channel is another from now on: one with another id takes all topics along, one with the same id the one topic. Who is
    /// shown there; nobody if another is shown where it would go, and then it is closed instead.
    /// </summary>
    IReadOnlyList<BoundTo> Move(Place from, Place to, Instant at);
}

/// <summary>A party that shows itself in a channel.</summary>
public sealed record BoundTo(long Party, long PlaceId);
