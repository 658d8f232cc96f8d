using System.Security.Cryptography;
using System.Text;

namespace RecoveryBot.Conversations.Groups;

/// <summary>
/// How an invite's code is written: 26 of the 32 letters and digits of Crockford's base 32, 130 bits, which nobody guesses. It is
/// read however it is typed: small, with dashes and blanks, an O for a 0 or an I for a 1.
/// </summary>
public static class InviteCode
{
    public const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public const int Length = 26;

    /// <summary>Stands before a code that an address hands over, and tells it from anything else that one can.</summary>
    public const char InLink = 'i';

    // With a dash or blank between any two, and then some.
    private const int LongestWords = 80;

    /// <summary>As people read it: five letters at a time.</summary>
    public static string Shown(string code) => string.Join('-', code.Chunk(5).Select(part => new string(part)));

    /// <summary>The code that was meant; null if it is none.</summary>
    public static string? Read(string words)
    {
        if (words.Length > LongestWords)
        {
            return null;
        }

        var code = string.Concat(words.ToUpperInvariant().Where(letter => letter is not '-' && !char.IsWhiteSpace(letter)).Select(Meant));
        if (code.Length == Length + 1 && words.TrimStart()[0] == InLink)
        {
            code = code[1..];
        }

        return code.Length == Length && code.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal)) ? code : null;
    }

    /// <summary>All that is kept of a code: its SHA-256.</summary>
    public static byte[] HashOf(string code) => SHA256.HashData(Encoding.ASCII.GetBytes(code));

    private static char Meant(char letter) => letter switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        _ => letter,
    };
}
