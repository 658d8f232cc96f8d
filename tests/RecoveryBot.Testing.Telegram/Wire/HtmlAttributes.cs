using System.Text;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>The attributes of a start tag (TDLib <c>parse_html</c>): each needs a value, but for <c>expandable</c>.</summary>
internal static class HtmlAttributes
{
    /// <param name="at">After the tag's name.</param>
    /// <returns>By name; and the place after the closing bracket.</returns>
    public static (IReadOnlyDictionary<string, string> Values, int Next) Read(string source, int at, string tag, int offset)
    {
        var values = new Dictionary<string, string>();
        while (true)
        {
            at = SkipSpace(source, at);
            if (at < source.Length && source[at] == '>')
            {
                return (values, at + 1);
            }

            var end = at;
            while (end < source.Length && !char.IsWhiteSpace(source[end]) && source[end] is not ('=' or '>'))
            {
                end++;
            }

            var name = source[at..end].ToLowerInvariant();
            Refusals.CannotParse($"Empty attribute name in the tag \"{tag}\" at byte offset {offset}").If(name.Length == 0);
            at = SkipSpace(source, end);
            if (tag == "blockquote" && name == "expandable" && !(at < source.Length && source[at] == '='))
            {
                continue;
            }

            Refusals.CannotParse($"Expected equal sign in declaration of an attribute of the tag \"{tag}\" at byte offset {offset}")
                .If(at == source.Length || source[at] != '=');
            at = SkipSpace(source, at + 1);
            Refusals.CannotParse($"Unclosed start tag \"{tag}\" at byte offset {offset}").If(at == source.Length);
            (values[name], at) = source[at] is '"' or '\'' ? Quoted(source, at, offset) : Token(source, at);
        }
    }

    private static (string Value, int Next) Quoted(string source, int at, int offset)
    {
        var quote = source[at++];
        var value = new StringBuilder();
        while (at < source.Length && source[at] != quote)
        {
            if (source[at] == '&' && HtmlCharacter.Read(source, at) is { } one)
            {
                value.Append(one.Text);
                at = one.Next;
            }
            else
            {
                value.Append(source[at++]);
            }
        }

        Refusals.CannotParse($"Unclosed start tag at byte offset {offset}").If(at >= source.Length - 1);
        return (value.ToString(), at + 1);
    }

    private static (string Value, int Next) Token(string source, int at)
    {
        var end = at;
        while (end < source.Length && (char.IsAsciiLetterOrDigit(source[end]) || source[end] is '.' or '-'))
        {
            end++;
        }

        var offset = Encoding.UTF8.GetByteCount(source.AsSpan(0, at));
        Refusals.CannotParse($"Unexpected end of name token at byte offset {offset}")
            .If(end == source.Length || !(char.IsWhiteSpace(source[end]) || source[end] == '>'));
        return (source[at..end].ToLowerInvariant(), end);
    }

    private static int SkipSpace(string source, int at)
    {
        while (at < source.Length && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        return at;
    }
}
