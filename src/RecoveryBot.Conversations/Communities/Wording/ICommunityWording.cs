using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Communities.Wording;

/// <summary>
/// Every word of communities: what a channel reads, what only one person does, and what whoever manages the channel is asked.
/// One implementation per language.
/// </summary>
public partial interface ICommunityWording
{
    string ImIn { get; }

    string Done { get; }

    /// <param name="what">A block's title, or own words.</param>
    /// <param name="minutes">Null for own words.</param>
    string SharedTitle(string? what, int? minutes);

    /// <summary>That one can talk the whole time, and when to stop; the block's own words where it has some.</summary>
    string EasyAndSafe(string? talkTest, string? stopRule);

    /// <summary>One number of all who take part, however they do.</summary>
    string CountOf(int takingPart, int done);

    /// <summary>To who presses "I'm in". At most 200 signs, as everything that answers a press.</summary>
    /// <param name="invites">To mornings of their own, between the two of us.</param>
    RichText InNow(bool invites);

    RichText InAlready { get; }

    RichText DoneNow { get; }

    RichText OwnDaySaysRest { get; }

    RichText OwnDaySaysRefer { get; }

    /// <param name="next">In the community's zone; null while nothing is posted.</param>
    RichText PostIsOver(ZonedDateTime? next);

    /// <summary>A post that never was, or was let go.</summary>
    RichText NoSuchPost { get; }

    /// <summary>A week in which several took part.</summary>
    RichText WeekTogether(RecapNumbers recap, WeekFigures figures, ZonedDateTime? next);

    /// <summary>The words on the week's picture.</summary>
    RecapChartLabels RecapLabels(RecapNumbers recap);

    /// <summary>To who looks after a channel's reminders: nothing can be said there any more.</summary>
    /// <param name="channel">Null if nobody knows what it is called.</param>
    RichText ChannelIsClosed(string? channel);

    /// <summary>To the same: the topic is no more, and the whole channel gets the reminders.</summary>
    RichText TopicIsGone(string? channel);

    /// <summary>A week in which few took part, or nobody.</summary>
    RichText QuietWeek(int people, ZonedDateTime? next);

    /// <summary>To who looks after a channel's reminders.</summary>
    RichText PausedItself(string? channel, int weeks);
}
