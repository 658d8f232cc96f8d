namespace RecoveryBot.Conversations.Messages;

/// <summary>
/// A message's text as a small tree. Adapters render and escape it at the last step, so no name or note can be markup.
/// </summary>
public sealed record RichText(IReadOnlyList<Block> Blocks)
{
    public static RichText Of(params IReadOnlyList<Block> blocks) => new(blocks);

    /// <summary>One paragraph of plain words.</summary>
    public static RichText Plain(string words) => new([new Block.Paragraph([new Span(words)])]);
}

/// <summary>One block of a message; blocks are set apart by an empty line.</summary>
public abstract record Block
{
    private Block()
    {
    }

    public sealed record Paragraph(IReadOnlyList<Span> Spans) : Block;

    /// <summary>A short line in bold that opens a part of the message.</summary>
    public sealed record Heading(string Words) : Block;

    public sealed record Bullets(IReadOnlyList<IReadOnlyList<Span>> Items) : Block;

    /// <summary>Numbered from 1.</summary>
    public sealed record Steps(IReadOnlyList<IReadOnlyList<Span>> Items) : Block;
}

/// <summary>A run of words in one style.</summary>
public sealed record Span(string Words, SpanStyle Style = SpanStyle.Plain);

public enum SpanStyle
{
    Plain,
    Strong,
    Soft,
}
