using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Communities.Wording;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Communities.Recaps;

/// <summary>A week's recap as its channel reads it.</summary>
public sealed class RecapText(ICommunityWording wording)
{
    /// <param name="figures">As they were said, or are said now.</param>
    public Message Of(CommunityState state, RecapNumbers recap, WeekFigures figures, Instant now)
    {
        var next = PostMoments.NextOf(state, now);
        return new(
            recap.IsQuiet ? wording.QuietWeek(recap.People, next) : wording.WeekTogether(recap, figures, next),
            [])
        {
            Attachment = recap.People > 0 ? new Attachment.Recap(new RecapChart(recap, wording.RecapLabels(recap))) : null,
        };
    }
}
