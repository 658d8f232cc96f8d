using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Parties;

/// <summary>Something that is said and answers nobody.</summary>
public sealed record Send(Destination To, Message Message);

/// <summary>Where it goes.</summary>
public abstract record Destination
{
    private Destination()
    {
    }

    /// <summary>A direct chat of the party's own, also one that was theirs until this turn.</summary>
    /// <param name="Platform">Null: where reminders go.</param>
    public sealed record Own(string? Platform = null) : Destination;

    /// <summary>Where a person's reminders go; nowhere if they are nobody's any more or none of their chats can be written to.</summary>
    public sealed record Person(long Id) : Destination;

    /// <summary>A channel by itself, such as one that was bound in this very turn.</summary>
    public sealed record At(Place Place) : Destination;

    /// <summary>A channel, by the number under which the database knows it; nowhere while it is closed.</summary>
    public sealed record Channel(long PlaceId) : Destination;
}
