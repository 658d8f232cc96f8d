using System.Text;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.OnTelegram.Rendering;

/// <summary>Lines in Telegram's HTML. Words are escaped here, at the last step, so that none can be markup.</summary>
internal static class Html
{
    public static string Of(IReadOnlyList<Line> lines)
    {
        var html = new StringBuilder();
        foreach (var line in lines)
        {
            html.Append('\n', html.Length == 0 ? 0 : line.Gap);
            foreach (var span in line.Spans)
            {
                html.Append(Marked(Escaped(span.Words), span.Style));
            }
        }

        return html.ToString();
    }

    private static string Marked(string words, SpanStyle style) => style switch
    {
        _ when words.Length == 0 => words,
        SpanStyle.Plain => words,
        SpanStyle.Strong => $"<b>{words}</b>",
        SpanStyle.Soft => $"<i>{words}</i>",
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    private static string Escaped(string words) => words
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
