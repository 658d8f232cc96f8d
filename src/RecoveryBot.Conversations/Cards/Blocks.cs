using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Cards;

/// <summary>Short ways to write a card's blocks.</summary>
internal static class Blocks
{
    public static Block Plain(string words) => new Block.Paragraph([new Span(words)]);

    public static Block Soft(string words) => new Block.Paragraph([new Span(words, SpanStyle.Soft)]);

    public static Block Strong(string words) => new Block.Paragraph([new Span(words, SpanStyle.Strong)]);

    public static Block Bullets(IEnumerable<string> items) =>
        new Block.Bullets([.. items.Select(IReadOnlyList<Span> (item) => [new Span(item)])]);
}
