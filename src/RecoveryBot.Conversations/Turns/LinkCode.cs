namespace RecoveryBot.Conversations.Turns;

/// <summary>
/// How a one-time code is written: eight of 32 letters and digits, nearly 40 bits, without those that look alike (0 and O,
/// 1 and I). It holds a letter and a digit, so that no word and no number is one: "connect strength" is no code.
/// </summary>
public static class LinkCode
{
    public const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public const int Length = 8;

    private const int Half = Length / 2;

    // A code with a blank or dash between any two, and then some.
    private const int LongestWords = 40;

    /// <summary>As people read it: AB2D-EF4H.</summary>
    public static string Shown(string code) => $"{code[..Half]}-{code[Half..]}";

    /// <summary>Whether it is a code as it is drawn and kept. Who draws one draws again until it is.</summary>
    public static bool IsOne(string code) => code.Length == Length
        && code.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal))
        && code.Any(char.IsAsciiDigit)
        && code.Any(char.IsAsciiLetter);

    /// <summary>The code that was meant, however it was typed; null if it is none.</summary>
    public static string? Read(string words)
    {
        if (words.Length > LongestWords)
        {
            return null;
        }

        var code = string.Concat(words.ToUpperInvariant().Where(letter => letter is not '-' && !char.IsWhiteSpace(letter)));
        return IsOne(code) ? code : null;
    }
}
