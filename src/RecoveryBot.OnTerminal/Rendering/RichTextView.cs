using System.Globalization;
using RecoveryBot.Conversations.Messages;
using Spectre.Console;
using Spectre.Console.Rendering;
using Block = RecoveryBot.Conversations.Messages.Block;

namespace RecoveryBot.OnTerminal.Rendering;

/// <summary>A message's text for Spectre. Words are never read as Spectre's markup: they go in as plain runs.</summary>
internal static class RichTextView
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    private static readonly Style Soft = new(decoration: Decoration.Dim);

    /// <summary>Blocks one under the other with an empty line between them, except under a heading.</summary>
    public static IRenderable Of(RichText text)
    {
        var rows = new List<IRenderable>();
        Block? above = null;
        foreach (var block in text.Blocks)
        {
            if (above is not (null or Block.Heading))
            {
                rows.Add(Text.Empty);
            }

            rows.AddRange(Rows(block));
            above = block;
        }

        return new PageWidthLimit(new Rows(rows));
    }

    private static IEnumerable<IRenderable> Rows(Block block) => block switch
    {
        Block.Paragraph paragraph => [Run(paragraph.Spans)],
        Block.Heading heading => [new Paragraph(SafeText.Of(heading.Words), Strong)],
        Block.Bullets bullets => bullets.Items.Select(item => new HangingIndent("• ", Run(item))),
        Block.Steps steps => steps.Items.Select((item, index) => new HangingIndent(Number(index + 1), Run(item))),
        _ => throw new InvalidOperationException($"No view for {block.GetType().Name}."),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture) + ". ";

    private static Paragraph Run(IEnumerable<Span> spans)
    {
        var run = new Paragraph();
        foreach (var span in spans)
        {
            run.Append(SafeText.Of(span.Words), StyleOf(span.Style));
        }

        return run;
    }

    private static Style StyleOf(SpanStyle style) => style switch
    {
        SpanStyle.Plain => Style.Plain,
        SpanStyle.Strong => Strong,
        SpanStyle.Soft => Soft,
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };
}
