using System.Globalization;
using System.Text;

namespace RecoveryBot.Conversations.Messages;

/// <summary>
/// Words as they may stand in any chat: no control characters (a name could otherwise carry escape sequences that move a
/// terminal's cursor or colour its screen), no invisible or direction-changing ones, and all on one line.
/// </summary>
public static class SafeText
{
    public static string Of(string words)
    {
        if (!words.EnumerateRunes().Any(NeedsCare))
        {
            return words;
        }

        var clean = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (!NeedsCare(rune))
            {
                clean.Append(rune);
            }
            else if (BreaksWords(rune))
            {
                clean.Append(' ');
            }
        }

        return clean.ToString();
    }

    // A lone half of a surrogate pair is enumerated as U+FFFD; neither says anything.
    internal static bool NeedsCare(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        || rune == Rune.ReplacementChar;

    /// <summary>Whether a line ends here (Unicode Standard Annex 14, "BK", "CR", "LF", "NL").</summary>
    internal static bool BreaksLine(Rune rune) => rune.Value is '\n' or '\v' or '\f' or '\r' or 0x85 or 0x2028 or 0x2029;

    private static bool BreaksWords(Rune rune) => rune.Value == '\t' || BreaksLine(rune);
}
