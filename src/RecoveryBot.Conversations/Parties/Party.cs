namespace RecoveryBot.Conversations.Parties;

/// <summary>Who owns state, facts and an agenda, and takes turns.</summary>
public sealed record Party(PartyKind Kind, long Id);

/// <summary>Stored by these names.</summary>
public enum PartyKind
{
    Person,

    /// <summary>Clients coached together.</summary>
    Group,

    /// <summary>People who share a channel's reminders.</summary>
    Community,
}
