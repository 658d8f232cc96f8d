using System.Globalization;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Testing.Transcripts;

/// <summary>A message as plain text, as a person reads it, with its buttons numbered below.</summary>
public static class PlainText
{
    public static string Of(RichText text) => string.Join("\n\n", text.Blocks.Select(Of));

    public static string Of(Message message)
    {
        var buttons = message.Rows.SelectMany(row => row)
            .Select((button, index) => $"[{(index + 1).ToString(CultureInfo.InvariantCulture)}] {button.Label}");
        return string.Join('\n', [Of(message.Text), .. buttons]);
    }

    /// <summary>The lines of a text where no more than so many letters go onto one; words are kept whole where they fit.</summary>
    public static IEnumerable<string> Lines(string text, int columns) => text.Split('\n').SelectMany(line => Wrapped(line, columns));

    private static IEnumerable<string> Wrapped(string line, int columns)
    {
        while (line.Length > columns)
        {
            var space = line.LastIndexOf(' ', columns);
            var end = space > 0 ? space : columns;
            yield return line[..end].TrimEnd();
            line = line[end..].TrimStart();
        }

        yield return line;
    }

    private static string Of(Block block) => block switch
    {
        Block.Paragraph paragraph => Words(paragraph.Spans),
        Block.Heading heading => heading.Words,
        Block.Bullets bullets => string.Join('\n', bullets.Items.Select(item => $"• {Words(item)}")),
        Block.Steps steps => string.Join('\n', steps.Items.Select((item, index) => $"{index + 1}. {Words(item)}")),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Words(IReadOnlyList<Span> spans) => string.Concat(spans.Select(span => span.Words));
}
