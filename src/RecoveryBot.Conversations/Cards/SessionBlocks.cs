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
        .. session.Blocks.SelectMany(block => Of(block, wording)),
    ];

    private static IEnumerable<Block> Of(SessionBlock block, IWording wording)
    {
        yield return new Block.Heading(wording.BlockTitle(block.Title, block.Minutes));
        yield return new Block.Steps([.. block.Steps.Select(IReadOnlyList<Span> (step) => [new Span(step)])]);
        var feel = block.TalkTest is null ? block.Cues : [.. block.Cues, block.TalkTest];
        if (feel.Count > 0)
        {
            yield return new Block.Paragraph([new Span(string.Join(" ", feel))]);
        }

        yield return new Block.Paragraph([new Span(block.StopRule, SpanStyle.Soft)]);
    }
}
