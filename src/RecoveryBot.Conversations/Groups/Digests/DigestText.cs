using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups.Digests;

/// <summary>A digest as its trainer reads it.</summary>
public sealed class DigestText(IGroupWording wording)
{
    private readonly DigestStrip _strip = new(wording);

    /// <summary>Null if nobody lets this trainer see anything.</summary>
    /// <param name="clients">No more of them than the trainer may see.</param>
    /// <param name="page">From 1 for a portion that was asked for; 0 for the one with whoever is next.</param>
    public Message? Of(long group, GroupState state, LocalDate date, IReadOnlyList<SeenClient> clients, int page = 0) =>
        Digest.Of(state.Name, date, GroupMornings.ZoneOf(state), clients)?.OnPage(page) is { } digest
            ? new Message(wording.Digest(digest), _strip.Below(digest, group))
            : null;

    /// <summary>When the group's day began.</summary>
    public static Instant DayBegan(GroupState group, Instant now)
    {
        var zone = GroupMornings.ZoneOf(group);
        return zone.AtStartOfDay(now.InZone(zone).Date).ToInstant();
    }
}
