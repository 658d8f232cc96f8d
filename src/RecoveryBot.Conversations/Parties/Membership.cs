using NodaTime;

namespace RecoveryBot.Conversations.Parties;

/// <summary>A person's role in a group. Stored by these names.</summary>
public enum Role
{
    /// <summary>The one trainer who answers for the group.</summary>
    Owner,

    Trainer,

    Client,
}

/// <summary>What a trainer's own chat is told of a group. Stored by these names.</summary>
public enum Loudness
{
    /// <summary>The digest anew with every check-in, at most once a minute.</summary>
    Each,

    /// <summary>The digest once a day, kept up to date in place.</summary>
    Daily,

    /// <summary>Only who is to see a professional.</summary>
    Referrals,
}

/// <summary>A group that somebody belongs to.</summary>
/// <param name="GroupName">As people typed it.</param>
public sealed record Membership(long Group, string GroupName, Role Role, Instant Since)
{
    public bool Trains => Role is Role.Owner or Role.Trainer;
}

/// <summary>Somebody who belongs to a group.</summary>
/// <param name="Name">What they want to be called there.</param>
public sealed record Member(long Person, string Name, Role Role, Instant Since)
{
    /// <summary>What a trainer wants to be told.</summary>
    public Loudness Loudness { get; init; } = Loudness.Daily;

    public bool Trains => Role is Role.Owner or Role.Trainer;

    /// <summary>Without the name: records print themselves into logs.</summary>
    public override string ToString() => $"{nameof(Member)} {Person}";
}
