using System.Globalization;

namespace RecoveryBot.Conversations.Messages;

/// <summary>One line of a message, without characters nobody can see.</summary>
/// <param name="Gap">Line ends before it, unless it is the first of its message.</param>
public sealed record Line(IReadOnlyList<Span> Spans, int Gap)
{
    /// <summary>The lines of each block in turn: an empty line between blocks, except under a heading.</summary>
    public static IReadOnlyList<IReadOnlyList<Line>> Of(RichText text)
    {
        var blocks = new List<IReadOnlyList<Line>>();
        Block? above = null;
        foreach (var block in text.Blocks)
        {
            var gap = above is Block.Heading ? 1 : 2;
            blocks.Add([.. SpansOf(block).Select((spans, index) => new Line([.. spans.Select(Clean)], index == 0 ? gap : 1))]);
            above = block;
        }

        return blocks;
    }

    private static IEnumerable<IReadOnlyList<Span>> SpansOf(Block block) => block switch
    {
        Block.Paragraph paragraph => [paragraph.Spans],
        Block.Heading heading => [[new Span(heading.Words, SpanStyle.Strong)]],
        Block.Bullets bullets => bullets.Items.Select(IReadOnlyList<Span> (item) => [new Span("• "), .. item]),
        Block.Steps steps => steps.Items.Select(IReadOnlyList<Span> (item, index) => [new Span(Number(index + 1)), .. item]),
        _ => throw new InvalidOperationException($"No lines for {block.GetType().Name}."),
    };

    private static Span Clean(Span span) => span with { Words = SafeText.Of(span.Words) };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture) + ". ";
}
