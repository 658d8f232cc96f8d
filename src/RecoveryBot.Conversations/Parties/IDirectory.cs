namespace RecoveryBot.Conversations.Parties;

/// <summary>Who belongs where. It holds no health data, and no consent but the asker's own is told through it.</summary>
public interface IDirectory
{
    /// <summary>What a party is called; null if it has no name or is nobody's any more.</summary>
    string? NameOf(long party);

    /// <summary>In the order in which they came.</summary>
    IReadOnlyList<Membership> GroupsOf(long person);

    /// <summary>Owner first, then trainers, then clients, each in the order in which they came.</summary>
    IReadOnlyList<Member> MembersOf(long group);

    /// <summary>A group's or community's channels.</summary>
    IReadOnlyList<BoundPlace> PlacesOf(long party);

    /// <summary>What is bound to a place.</summary>
    IReadOnlyList<BoundPlace> At(Place place);

    /// <summary>The yeses that a person gave, of groups they still belong to and of others.</summary>
    IReadOnlyList<TrainerConsent> ConsentsOf(long person);

    /// <summary>The channels that may name a person.</summary>
    IReadOnlyList<long> NamedIn(long person);

    /// <summary>The community whose weeks count a person; null for none.</summary>
    long? CountedIn(long person);

    /// <summary>Null for a code that is wrong, over, or used up: which of these is told to nobody.</summary>
    FoundInvite? Invite(byte[] codeHash, NodaTime.Instant now);
}

/// <summary>What is offered by an invite.</summary>
/// <param name="Role">Trainer or client.</param>
/// <param name="By">Who made it; null if they are nobody's any more.</param>
public sealed record FoundInvite(long Group, string GroupName, Role Role, long? By);
