using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

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

    RichText LinkIsSaidThere { get; }

    RichText OnlyTrainersLink { get; }

    RichText ManageToLink { get; }

    RichText MayNotPost { get; }

    RichText ShowsAnother { get; }

    RichText NothingLinked { get; }

    RichText UnlinkedChannel { get; }

    RichText AskWhichGroup { get; }

    RichText AskWhoReads { get; }

    string WholeGroupReads { get; }

    string OnlyTrainersRead { get; }

    RichText LinkPreview(string group, string? channel, PlacePurpose purpose);

    string LinkIt { get; }

    RichText NotLinked { get; }

    RichText LinkedChannel(string group, string? channel);

    /// <summary>In the channel itself, once it is linked.</summary>
    RichText ChannelShowsNow(string group, LocalTime at, PlacePurpose purpose);
}
