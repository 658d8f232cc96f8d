using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.OnTerminal.Rendering;

/// <summary>Whether two texts say the same, block by block and run by run.</summary>
internal static class RichTextComparer
{
    public static bool In(RichText one, RichText other) =>
        one.Blocks.Count == other.Blocks.Count
        && one.Blocks.Zip(other.Blocks).All(pair => In(pair.First, pair.Second));

    private static bool In(Block one, Block other) => (one, other) switch
    {
        (Block.Paragraph a, Block.Paragraph b) => a.Spans.SequenceEqual(b.Spans),
        (Block.Heading a, Block.Heading b) => a == b,
        (Block.Bullets a, Block.Bullets b) => In(a.Items, b.Items),
        (Block.Steps a, Block.Steps b) => In(a.Items, b.Items),
        _ => false,
    };

    private static bool In(IReadOnlyList<IReadOnlyList<Span>> one, IReadOnlyList<IReadOnlyList<Span>> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.SequenceEqual(pair.Second));
}
