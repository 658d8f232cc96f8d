using NodaTime;
using RecoveryBot.Conversations.Communities.Wording;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Communities.Posts;

/// <summary>A post as its channel reads it.</summary>
public sealed class PostText(ICommunityWording wording)
{
    /// <summary>With buttons while its day lasts.</summary>
    public Message Of(long community, CommunityState state, PostedReminder post, (int TakingPart, int Done) count, Instant now) => new(
        Text(post.Content, count),
        state.DayOf(now) == post.Date
            ?
            [
                [
                    new SharedPress(community, post.Date, post.Number, IsDone: false).Labelled(wording.ImIn),
                    new SharedPress(community, post.Date, post.Number, IsDone: true).Labelled(wording.Done),
                ],
            ]
            : []);

    /// <summary>Exactly what will be posted, before anybody takes part.</summary>
    public RichText Preview(SharedContent content) => Text(content, (0, 0));

    private RichText Text(SharedContent content, (int TakingPart, int Done) count)
    {
        var block = content.Written;
        return RichText.Of(
        [
            new Block.Heading(wording.SharedTitle(block?.Title ?? content.OwnWords, block?.Minutes)),
            .. block is null ? Array.Empty<Block>() : [new Block.Steps([.. block.Steps.Select(IReadOnlyList<Span> (step) => [new Span(step)])])],
            new Block.Paragraph([new Span(wording.EasyAndSafe(block?.TalkTest, block?.StopRule), SpanStyle.Soft)]),
            new Block.Paragraph([new Span(wording.CountOf(count.TakingPart, count.Done))]),
        ]);
    }
}
