using System.Text;
using System.Text.RegularExpressions;

namespace RecoveryBot.Testing.Discord.Chats;

/// <summary>Discord's markdown as a person sees it: marks gone, escapes resolved, links as their words.</summary>
internal static partial class Markdown
{
    private static readonly string[] Marks = ["```", "``", "`", "***", "**", "__", "~~", "||", "*", "_"];

    public static string Resolve(string content) => Inline(LineStarts().Replace(content, ""));

    private static string Inline(string text)
    {
        var seen = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            at += Escaped(text, at, seen) ?? Link(text, at, seen) ?? Marked(text, at, seen) ?? Plain(text, at, seen);
        }

        return seen.ToString();
    }

    private static int? Escaped(string text, int at, StringBuilder seen)
    {
        if (text[at] != '\\' || at + 1 >= text.Length || !IsPunctuation(text[at + 1]))
        {
            return null;
        }

        seen.Append(text[at + 1]);
        return 2;
    }

    private static int? Link(string text, int at, StringBuilder seen)
    {
        if (text[at] != '[' || NamedLink().Match(text, at) is not { Success: true } link || link.Index != at)
        {
            return null;
        }

        seen.Append(Inline(link.Groups["words"].Value));
        return link.Length;
    }

    private static int? Marked(string text, int at, StringBuilder seen)
    {
        foreach (var mark in Marks.Where(mark => text.AsSpan(at).StartsWith(mark)))
        {
            var isCode = mark[0] == '`';
            var from = at + mark.Length;
            var end = End(text, mark, from, isCode);
            if (end > from)
            {
                var inner = text[from..end];
                seen.Append(isCode ? inner : Inline(inner));
                return end + mark.Length - at;
            }
        }

        return null;
    }

    private static int Plain(string text, int at, StringBuilder seen)
    {
        seen.Append(text[at]);
        return 1;
    }

    /// <summary>Where the mark closes what it opened; -1 when it does not, so that it is no mark at all.</summary>
    private static int End(string text, string mark, int from, bool isCode)
    {
        // "* 5 * 6" is a sum, "snake_case_name" a name.
        if (!isCode && (from >= text.Length || char.IsWhiteSpace(text[from])))
        {
            return -1;
        }

        for (var at = from; at + mark.Length <= text.Length; at++)
        {
            if (!isCode && text[at] == '\\')
            {
                at++;
                continue;
            }

            if (text.AsSpan(at).StartsWith(mark) && Closes(text, mark, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool Closes(string text, string mark, int at)
    {
        var next = at + mark.Length < text.Length ? text[at + mark.Length] : ' ';
        return mark switch
        {
            "_" => !char.IsLetterOrDigit(next) && next != '_',
            "*" => next != '*' && !char.IsWhiteSpace(text[at - 1]),
            _ => true,
        };
    }

    private static bool IsPunctuation(char one) => char.IsAscii(one) && (char.IsPunctuation(one) || char.IsSymbol(one));

    /// <summary>Headings, small print, quotes.</summary>
    [GeneratedRegex(@"^(#{1,3} |-# |>>> |> )", RegexOptions.Multiline)]
    private static partial Regex LineStarts();

    [GeneratedRegex(@"\G\[(?<words>[^\]\\]+)\]\(<?https?://[^\s)]+\)")]
    private static partial Regex NamedLink();
}
