using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Conversations.Cards;

/// <summary>Today's recovery session: in a line with how it should feel and when to stop, or one block of it step by step.</summary>
internal static class SessionBlocks
{
    public static IReadOnlyList<Block> Folded(RecoverySession session, ICardWording wording) =>
    [
        Blocks.Strong(wording.SessionOutline(session)),
        Blocks.Plain(session.Blocks.Any(block => block.TalkTest is not null) ? wording.EasyEnough : session.Blocks[0].StopRule),
    ];

    /// <param name="number">From 1.</param>
    public static IReadOnlyList<Block> Steps(RecoverySession session, int number, ICardWording wording)
    {
        var block = session.Blocks[number - 1];
        string[] feel = block.TalkTest is null ? [.. block.Cues] : [.. block.Cues, block.TalkTest];
        return
        [
            new Block.Heading(wording.BlockTitle(number, session.Blocks.Count, block.Title, block.Minutes)),
            new Block.Steps([.. block.Steps.Select(IReadOnlyList<Span> (step) => [new Span(step)])]),
            .. feel.Length > 0 ? [Blocks.Plain(string.Join(" ", feel))] : Array.Empty<Block>(),
            Blocks.Soft(block.StopRule),
        ];
    }
}
