using System.Text;
using System.Text.RegularExpressions;

namespace RecoveryBot.Testing.Discord.Chats;

/// <summary>Discord's markdown as a person sees it: marks gone, escapes resolved, links as their words.</summary>
internal static partial class Markdown
{
    private static readonly string[] Marks = ["```", "``", "`", "***", "**", "__", "~~", "||", "*", "_"];

    public static string Resolve(string content) => Inline(content, isLineStart: true);

    private static string Inline(string text, bool isLineStart = false)
    {
        var seen = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (at == 0 ? isLineStart : text[at - 1] == '\n')
            {
                at += LineStart(text, at, seen);
            }

            at += Escaped(text, at, seen) ?? Link(text, at, seen) ?? Angled(text, at, seen) ?? Marked(text, at, seen)
                ?? Plain(text, at, seen);
        }

        return seen.ToString();
    }

    /// <summary>Headings, small print and quotes lose their marks, lists get their bullet.</summary>
    private static int LineStart(string text, int at, StringBuilder seen)
    {
        if (Bullet().Match(text, at) is { Success: true } bullet)
        {
            seen.Append(bullet.Groups["indent"].Value).Append("• ");
            return bullet.Length;
        }

        return Heading().Match(text, at).Length;
    }

    private static int? Escaped(string text, int at, StringBuilder seen)
    {
        if (at >= text.Length || text[at] != '\\' || at + 1 >= text.Length || !IsPunctuation(text[at + 1]))
        {
            return null;
        }

        seen.Append(text[at + 1]);
        return 2;
    }

    private static int? Link(string text, int at, StringBuilder seen)
    {
        if (at >= text.Length || NamedLink().Match(text, at) is not { Success: true } link)
        {
            return null;
        }

        seen.Append(Inline(link.Groups["words"].Value));
        return link.Length;
    }

    /// <summary>A mention shows a name that is not written here; an address in angles shows without them.</summary>
    private static int? Angled(string text, int at, StringBuilder seen)
    {
        if (at >= text.Length || Angles().Match(text, at) is not { Success: true } angles)
        {
            return null;
        }

        seen.Append(angles.Groups["address"] is { Success: true } address ? address.Value : "(mention)");
        return angles.Length;
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
        seen.Append(text.AsSpan(at, at < text.Length ? 1 : 0));
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

    [GeneratedRegex(@"\G(#{1,3} |-# |>>> |> |)")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\G(?<indent> *)[-*] ")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\G<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|(?<address>https?://[^\s>]+))>")]
    private static partial Regex Angles();

    [GeneratedRegex(@"\G\[(?<words>[^\]\\]+)\]\(<?https?://[^\s)]+\)")]
    private static partial Regex NamedLink();
}
