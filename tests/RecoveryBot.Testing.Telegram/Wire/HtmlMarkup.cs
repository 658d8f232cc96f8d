using System.Text;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>
/// Telegram's HTML style, as strict as Telegram is: only its own tags, each closed in turn; of the named entities only
/// lt, gt, amp and quot (Bot API, "HTML style"; TDLib <c>parse_html</c>).
/// </summary>
internal sealed class HtmlMarkup
{
    private readonly string _source;
    private readonly StringBuilder _text = new();
    private readonly List<TextEntity> _entities = [];
    private readonly Stack<(HtmlTag Tag, int Offset)> _open = [];

    private HtmlMarkup(string source) => _source = source;

    /// <exception cref="RefusedException">The markup is wrong: "can't parse entities" and where.</exception>
    public static StyledText Read(string source) => new HtmlMarkup(source).Read();

    private StyledText Read()
    {
        for (var at = 0; at < _source.Length;)
        {
            at = _source[at] switch
            {
                '&' => ReadCharacter(at),
                '<' when at + 1 < _source.Length && _source[at + 1] == '/' => Close(at),
                '<' => Open(at),
                var plain => Write(plain.ToString(), at + 1),
            };
        }

        if (_open.TryPeek(out var left))
        {
            throw Wrong($"Can't find end tag corresponding to start tag \"{left.Tag.Name}\"");
        }

        return new StyledText(_text.ToString(), [.. _entities.OrderBy(one => one.Offset).ThenByDescending(one => one.Length)]);
    }

    private int Write(string text, int next)
    {
        _text.Append(text);
        return next;
    }

    private int ReadCharacter(int at) =>
        HtmlCharacter.Read(_source, at) is { } one ? Write(one.Text, one.Next) : Write("&", at + 1);

    private int Open(int at)
    {
        var (tag, next) = HtmlTag.Read(_source, at);
        _open.Push((tag, _text.Length));
        return next;
    }

    private int Close(int at)
    {
        if (!_open.TryPop(out var open))
        {
            throw Wrong($"Unexpected end tag at byte offset {Bytes(at)}");
        }

        var end = _source.IndexOf('>', at);
        var name = end < 0 ? "" : _source[(at + 2)..end].TrimEnd().ToLowerInvariant();
        if (end < 0 || name.Any(char.IsWhiteSpace))
        {
            throw Wrong($"Unclosed end tag at byte offset {Bytes(at)}");
        }

        if (name.Length > 0 && name != open.Tag.Name)
        {
            throw Wrong($"Unmatched end tag at byte offset {Bytes(at)}, expected \"</{open.Tag.Name}>\", found \"</{name}>\"");
        }

        if (_text.Length > open.Offset)
        {
            AddEntity(open.Tag, open.Offset, _text.Length - open.Offset);
        }

        return end + 1;
    }

    private void AddEntity(HtmlTag tag, int offset, int length)
    {
        var argument = tag.Argument.Length > 0 ? tag.Argument : null;
        if (tag.EntityKind == "text_link")
        {
            // A link without an address links to its own words; one that is no address is no link.
            argument ??= _text.ToString(offset, length);
            if (!Uri.TryCreate(argument.Contains("://", StringComparison.Ordinal) ? argument : "http://" + argument, UriKind.Absolute, out _))
            {
                return;
            }
        }

        _entities.Add(new TextEntity(tag.EntityKind, offset, length, argument));
    }

    private int Bytes(int at) => Encoding.UTF8.GetByteCount(_source.AsSpan(0, at));

    private static RefusedException Wrong(string why) => new(Refusals.CannotParse(why));
}
