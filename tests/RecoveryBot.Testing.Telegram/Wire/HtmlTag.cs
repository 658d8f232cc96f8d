using System.Text;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>A start tag of Telegram's HTML style.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Argument">A link's address or a custom emoji's id; empty when there is none.</param>
internal sealed record HtmlTag(string Name, string Argument)
{
    /// <summary>What the Bot API calls the styled stretch.</summary>
    public string EntityKind => Name switch
    {
        "b" or "strong" => "bold",
        "i" or "em" => "italic",
        "u" or "ins" => "underline",
        "s" or "strike" or "del" => "strikethrough",
        "tg-spoiler" or "span" => "spoiler",
        "tg-emoji" => "custom_emoji",
        "a" => "text_link",
        "code" => "code",
        "pre" => "pre",
        "blockquote" => "blockquote",
        _ => throw new InvalidOperationException($"\"{Name}\" is not one of Telegram's tags."),
    };

    private static readonly IReadOnlySet<string> Names = new HashSet<string>
    {
        "a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler", "tg-emoji", "span", "pre", "code", "blockquote",
    };

    /// <exception cref="RefusedException">Not one of Telegram's tags, or not well written.</exception>
    public static (HtmlTag Tag, int Next) Read(string source, int at)
    {
        var offset = Encoding.UTF8.GetByteCount(source.AsSpan(0, at));
        var end = at + 1;
        while (end < source.Length && !char.IsWhiteSpace(source[end]) && source[end] != '>')
        {
            end++;
        }

        var name = source[(at + 1)..end].ToLowerInvariant();
        Refusals.CannotParse($"Unclosed start tag at byte offset {offset}").If(end == source.Length);
        Refusals.CannotParse($"Unsupported start tag \"{name}\" at byte offset {offset}").If(!Names.Contains(name));
        var (attributes, next) = HtmlAttributes.Read(source, end, name, offset);
        var argument = name switch
        {
            "a" => attributes.GetValueOrDefault("href") ?? "",
            "span" => attributes.GetValueOrDefault("class") ?? "",
            "tg-emoji" => attributes.GetValueOrDefault("emoji-id") ?? "",
            _ => "",
        };
        Refusals.CannotParse($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {offset}")
            .If(name == "span" && argument != "tg-spoiler");
        Refusals.CannotParse("Invalid custom emoji identifier specified")
            .If(name == "tg-emoji" && !(long.TryParse(argument, out var emoji) && emoji != 0));
        return (new HtmlTag(name, name == "span" ? "" : argument), next);
    }
}
