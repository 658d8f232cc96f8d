using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

/// <content>What trainers and channels are shown of a group's morning.</content>
public partial interface IWording
{
    /// <summary>Everybody in the channel reads it.</summary>
    /// <param name="most">So many names of a bucket; the others are counted.</param>
    RichText GroupSummary(GroupSummary summary, int most);

    /// <summary>For one trainer's eyes; what is not shared is said to be so, never guessed.</summary>
    RichText Digest(Digest digest);
}
