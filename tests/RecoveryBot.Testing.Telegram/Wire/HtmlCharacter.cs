using System.Globalization;
using System.Text;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>A character written as <c>&amp;name;</c>, <c>&amp;#10;</c> or <c>&amp;#x0a;</c>; the semicolon may be missing.</summary>
internal static class HtmlCharacter
{
    /// <summary>Null when the ampersand is only an ampersand.</summary>
    public static (string Text, int Next)? Read(string source, int at)
    {
        var start = at + 1;
        var end = start;
        var number = start < source.Length && source[start] == '#';
        var isHex = number && start + 1 < source.Length && source[start + 1] == 'x';
        end += isHex ? 2 : number ? 1 : 0;
        var digits = end;
        while (end < source.Length && (isHex ? char.IsAsciiHexDigit(source[end]) : number ? char.IsAsciiDigit(source[end]) : char.IsAsciiLetter(source[end])))
        {
            end++;
        }

        var text = number
            ? Numbered(source[digits..end], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None)
            : Named(source[start..end]);
        return text is null ? null : (text, end < source.Length && source[end] == ';' ? end + 1 : end);
    }

    private static string? Named(string name) => name switch
    {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        _ => null,
    };

    private static string? Numbered(string digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && code != 0 && Rune.TryCreate(code, out var rune)
            ? rune.ToString()
            : null;
}
