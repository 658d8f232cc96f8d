namespace RecoveryBot.Conversations.Parties;

/// <summary>A channel in which a group or community shows itself.</summary>
/// <param name="Id">The number under which the database knows it.</param>
/// <param name="Title">What people call it; null if the platform did not say.</param>
/// <param name="By">Who bound it; null if they are nobody's any more.</param>
/// <param name="IsClosed">Nothing can be said there at the moment.</param>
public sealed record BoundPlace(long Id, Place Place, string? Title, long Party, PlacePurpose Purpose, long? By, bool IsClosed);

/// <summary>What is shown there. Stored by these names.</summary>
public enum PlacePurpose
{
    /// <summary>A group's channel: as planned or easier, for who agreed to be named.</summary>
    Summary,

    /// <summary>Where a group's trainers look: five decisions, for who agreed to be named there.</summary>
    Trainers,

    /// <summary>A community's shared reminders.</summary>
    Shared,
}
