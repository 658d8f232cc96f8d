using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Groups;

/// <content>What trainers and channels are shown of a group's morning.</content>
public partial interface IGroupWording
{
    /// <summary>Everybody in the channel reads it.</summary>
    /// <param name="most">So many names of a bucket; the others are counted.</param>
    RichText GroupSummary(GroupSummary summary, int most);

    /// <summary>What stands on the picture of a group's fortnight, and says the same to whoever cannot see it.</summary>
    GroupChartLabels GroupChartLabels(GroupDays days);

    /// <summary>Below a picture that comes by itself.</summary>
    RichText GroupChartCaption(GroupDays days);

    /// <summary>Where such a picture stood, and nobody is left on that page.</summary>
    RichText NobodyOnThisPage { get; }
}
