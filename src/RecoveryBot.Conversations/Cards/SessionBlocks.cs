using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Conversations.Cards;

/// <summary>Today's recovery session, ready to do: blocks with minutes and steps, how it should feel, when to stop.</summary>
internal static class SessionBlocks
{
    public static IReadOnlyList<Block> Of(RecoverySession session, IWording wording) =>
    [
        new Block.Paragraph([new Span(wording.SessionLength(session.Minutes), SpanStyle.Strong)]),
        .. session.Blocks.SelectMany((block, index) => Of(
            block, session.Blocks.Take(index).All(earlier => earlier.StopRule != block.StopRule), wording)),
    ];

    /// <param name="isNews">No earlier block stops for the same reasons, which are said once.</param>
    private static IEnumerable<Block> Of(SessionBlock block, bool isNews, IWording wording)
    {
        yield return new Block.Heading(wording.BlockTitle(block.Title, block.Minutes));
        yield return new Block.Steps([.. block.Steps.Select(IReadOnlyList<Span> (step) => [new Span(step)])]);
        var feel = block.TalkTest is null ? block.Cues : [.. block.Cues, block.TalkTest];
        if (feel.Count > 0)
        {
            yield return new Block.Paragraph([new Span(string.Join(" ", feel))]);
        }

        if (isNews)
        {
            yield return new Block.Paragraph([new Span(block.StopRule, SpanStyle.Soft)]);
        }
    }
}
