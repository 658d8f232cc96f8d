using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>Channels that are closed to us or moved: place, outbox and what is shown there change together, and whom it concerns is told once.</summary>
public static class ChannelChanges
{
    /// <summary>Nothing can be said there until something is heard from there.</summary>
    /// <param name="withTopics">All of the channel, as when the bot is removed from it.</param>
    public static void Close(IUnitOfWork unitOfWork, Place channel, bool withTopics, string why, Instant now)
    {
        foreach (var bound in unitOfWork.Places.Close(channel, withTopics, now, why))
        {
            Tell(unitOfWork, bound, isMoved: false, now);
        }
    }

    /// <summary>What is said there is said elsewhere from now on. Another id is the same channel to people; another topic is not.</summary>
    public static void Move(IUnitOfWork unitOfWork, Place from, Place to, Instant now)
    {
        unitOfWork.Outbox.Move(from, to);
        foreach (var bound in unitOfWork.Places.Move(from, to, now).Where(_ => from.Id == to.Id))
        {
            Tell(unitOfWork, bound, isMoved: true, now);
        }
    }

    private static void Tell(IUnitOfWork unitOfWork, BoundTo bound, bool isMoved, Instant now) =>
        unitOfWork.Tells.Add(new Tell(bound.Party, new Told.PlaceLost(bound.PlaceId, isMoved), $"lost:{bound.PlaceId}"), by: null, depth: 1, now);
}
