using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups.Digests;

/// <summary>A digest as its trainer reads it.</summary>
public sealed class DigestText(IGroupWording wording)
{
    /// <summary>Null if nobody lets this trainer see anything.</summary>
    /// <param name="clients">No more of them than the trainer may see.</param>
    public Message? Of(GroupState group, LocalDate date, IReadOnlyList<SeenClient> clients) =>
        Digest.Of(group.Name, date, GroupMornings.ZoneOf(group), clients) is { } digest ? new Message(wording.Digest(digest), []) : null;

    /// <summary>When the group's day began.</summary>
    public static Instant DayBegan(GroupState group, Instant now)
    {
        var zone = GroupMornings.ZoneOf(group);
        return zone.AtStartOfDay(now.InZone(zone).Date).ToInstant();
    }
}
