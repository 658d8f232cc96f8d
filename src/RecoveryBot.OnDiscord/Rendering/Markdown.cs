using System.Text;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.OnDiscord.Rendering;

/// <summary>
/// Lines in Discord's Markdown. Words are escaped here, at the last step, so that none can be markup, a mention or a link:
/// whatever is neither a letter, a digit nor a space may stand behind a backslash.
/// </summary>
internal static class Markdown
{
    private const string Special = @"\*_~`|>@#<:[]()-+!";

    /// <summary>Between two marked spans, so that their marks are not read as one. Nobody can see it.</summary>
    private const char Apart = '\u200b';

    public static string Of(IReadOnlyList<Line> lines)
    {
        var markdown = new StringBuilder();
        foreach (var line in lines)
        {
            markdown.Append('\n', markdown.Length == 0 ? 0 : line.Gap);
            foreach (var span in line.Spans)
            {
                markdown.Append(Of(span));
            }
        }

        return markdown.ToString();
    }

    public static string Of(Span span) => span.Style switch
    {
        _ when string.IsNullOrWhiteSpace(span.Words) => span.Words,
        SpanStyle.Plain => Escaped(span.Words),
        SpanStyle.Strong => Marked(span.Words, "**"),
        SpanStyle.Soft => Marked(span.Words, "*"),
        _ => throw new ArgumentOutOfRangeException(nameof(span)),
    };

    /// <summary>Discord counts what is sent, marks and backslashes included.</summary>
    public static int LengthOf(Span span) => Of(span).Length;

    // Marks with a space inside are no marks.
    private static string Marked(string words, string mark)
    {
        var inner = words.Trim();
        var start = words.IndexOf(inner[0], StringComparison.Ordinal);
        return $"{words[..start]}{mark}{Escaped(inner)}{mark}{words[(start + inner.Length)..]}{Apart}";
    }

    private static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var sign in words)
        {
            if (Special.Contains(sign, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(sign);
        }

        return escaped.ToString();
    }
}
