using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

/// <content>Who only looks after a channel's shared reminders.</content>
public partial interface IWording
{
    /// <summary>They asked for a morning of their own.</summary>
    RichText OnlyOrganiserHere { get; }

    RichText OrganiserHelp { get; }
}
