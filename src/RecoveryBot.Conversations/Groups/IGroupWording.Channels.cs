using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Groups;

/// <content>About channels that show a group.</content>
public partial interface IGroupWording
{
    RichText SummaryIsSaidThere { get; }

    /// <summary>To the trainer who asked for it in the channel.</summary>
    RichText SummaryIsShown { get; }

    /// <summary>To a trainer: nothing can be said in a channel any more.</summary>
    /// <param name="channel">Null if nobody knows what it is called.</param>
    RichText ChannelIsClosed(string group, string? channel);

    /// <summary>To a trainer: the topic in which a group was shown is no more, and it is shown in the whole channel.</summary>
    RichText TopicIsGone(string group, string? channel);
}
