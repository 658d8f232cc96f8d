using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Groups;

/// <content>Who only looks after a channel's shared reminders.</content>
public partial interface IGroupWording
{
    /// <summary>They asked for a morning of their own.</summary>
    RichText OnlyOrganiserHere { get; }

    RichText OrganiserHelp { get; }
}
