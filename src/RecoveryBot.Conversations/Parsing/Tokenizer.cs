using System.Globalization;
using System.Text;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>Cuts a typed text into words, numbers, marks and breaks. Any text is accepted, also broken Unicode.</summary>
internal static class Tokenizer
{
    /// <summary>UTF-16 units; more than any platform lets somebody type into one message (Telegram 4,096, Discord 4,000).</summary>
    public const int LongestText = 8192;

    public static IReadOnlyList<Token> Read(string text)
    {
        var tokens = new List<Token>();
        var end = Math.Min(text.Length, LongestText);
        for (var at = 0; at < end;)
        {
            var token = Next(text, at, end);
            if (token.Length == 0)
            {
                at++;
                continue;
            }

            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    /// <summary>The token that begins here; of no length where none does.</summary>
    private static Token Next(string text, int at, int end)
    {
        var letter = Narrow(text[at]);
        return letter switch
        {
            _ when NumberScanner.Digit(letter) is not null || NumberScanner.Fraction(letter) is not null => NumberScanner.Read(text, at, end),
            _ when IsAddress(text, at) => Address(text, at, end),
            _ when IsLetter(text, at) => Word(text, at, end),
            ',' or '،' or '、' or '，' => new Token(TokenKind.Comma, ",", at, 1),
            '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\v' => new Token(TokenKind.Stop, "\n", at, 1),
            '.' or '!' or ';' or '?' or '…' or '。' or '！' or '？' or '；' => new Token(TokenKind.Stop, letter.ToString(), at, 1),
            ':' or '/' or '%' or '°' or '=' or '+' or '&' or '~' => new Token(TokenKind.Mark, letter.ToString(), at, 1),
            '\\' => new Token(TokenKind.Mark, "/", at, 1),
            '-' or '–' or '—' or '−' or '‐' or '‑' => new Token(TokenKind.Mark, "-", at, 1),
            _ => Symbol(text, at),
        };
    }

    private static bool IsAddress(string text, int at) => text[at] is 'h' or 'H' or 'w' or 'W'
        && (text.AsSpan(at).StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.AsSpan(at).StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.AsSpan(at).StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    /// <summary>An address on the web is one word, whatever it is made of.</summary>
    private static Token Address(string text, int at, int end)
    {
        var to = at;
        while (to < end && !char.IsWhiteSpace(text[to]))
        {
            to++;
        }

        return new Token(TokenKind.Word, text[at..to].ToLowerInvariant(), at, to - at);
    }

    private static Token Word(string text, int at, int end)
    {
        var to = at;
        while (to < end && (IsLetter(text, to) || IsInside(text, at, to, end)))
        {
            to += char.IsSurrogatePair(text, to) ? 2 : 1;
        }

        to = Math.Min(to, end);
        if (to - at <= Spelling.LongestRead && Ascii.IsValid(text.AsSpan(at, to - at)) && text.AsSpan(at, to - at).IndexOfAny('\'', '`', '@') < 0)
        {
            return new Token(TokenKind.Word, text[at..to].ToLowerInvariant(), at, to - at);
        }

        var folded = Spelling.Fold(string.Concat(text[at..to].Where(letter => !IsInvisible(letter)).Select(letter => letter == '@' ? 'a' : Narrow(letter))));
        return new Token(TokenKind.Word, folded.Length == 0 ? text[at..to] : folded, at, to - at);
    }

    /// <summary>An apostrophe, an invisible sign or an "@" with letters on both sides.</summary>
    private static bool IsInside(string text, int at, int to, int end) =>
        to > at && (IsInvisible(text[to]) || ((IsApostrophe(text[to]) || text[to] == '@') && to + 1 < end && IsLetter(text, to + 1)));

    /// <summary>A soft hyphen, a zero-width space and the like.</summary>
    private static bool IsInvisible(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format;

    /// <summary>Full-width forms as the plain signs they are.</summary>
    private static char Narrow(char letter) => letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter;

    private static bool IsLetter(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' or '＇';

    /// <summary>An emoji says something; any other sign does not.</summary>
    private static Token Symbol(string text, int at)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(text, at) != UnicodeCategory.OtherSymbol)
        {
            return default;
        }

        var length = char.IsSurrogatePair(text, at) ? 2 : 1;
        return new Token(TokenKind.Word, text.Substring(at, length), at, length);
    }
}

/// <summary>Reads a number: digits of any script, a decimal point or comma, thousands, and the signs for fractions.</summary>
internal static class NumberScanner
{
    /// <summary>Whatever is larger counts as this, so that sums and products of numbers stay within a decimal.</summary>
    private const decimal Largest = 1_000_000_000_000;

    public static int? Digit(char letter) => char.IsDigit(letter) ? (int)char.GetNumericValue(letter) : null;

    /// <summary>½, ¼ and the like; null for a sign that is none, or no fraction.</summary>
    public static decimal? Fraction(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherNumber
        && char.GetNumericValue(letter) is > 0 and < 1 and var value
            ? (decimal)value
            : null;

    public static Token Read(string text, int at, int end)
    {
        var digits = new StringBuilder();
        var to = Digits(text, at, end, digits);
        while (IsThousands(text, to, end, digits))
        {
            to = Digits(text, to + 1, end, digits);
        }

        if (to + 1 < end && text[to] is '.' or ',' or '٫' && Digit(text[to + 1]) is not null && !IsSecondPoint(text, to, at))
        {
            digits.Append('.');
            to = Digits(text, to + 1, end, digits);
        }

        var value = digits.Length == 0 ? 0
            : decimal.TryParse(digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read)
                ? Math.Min(read, Largest)
                : Largest;
        if (to < end && Fraction(text[to]) is { } fraction)
        {
            value += fraction;
            to++;
        }

        return new Token(TokenKind.Number, digits.ToString(), at, to - at, value);
    }

    private static int Digits(string text, int at, int end, StringBuilder digits)
    {
        while (at < end && Digit(text[at]) is { } digit)
        {
            digits.Append((char)('0' + digit));
            at++;
        }

        return at;
    }

    /// <summary>"10,000": a comma and exactly three digits behind at most three.</summary>
    private static bool IsThousands(string text, int to, int end, StringBuilder digits) =>
        digits.Length is > 0 and <= 6 && digits[0] != '0' && to + 3 < end && text[to] == ','
        && Digit(text[to + 1]) is not null && Digit(text[to + 2]) is not null && Digit(text[to + 3]) is not null
        && (to + 4 >= end || Digit(text[to + 4]) is null);

    /// <summary>"20.11.2026" is three numbers, not a decimal and a rest.</summary>
    private static bool IsSecondPoint(string text, int to, int at) => at > 1 && text[to] == '.' && text[at - 1] == '.';
}
