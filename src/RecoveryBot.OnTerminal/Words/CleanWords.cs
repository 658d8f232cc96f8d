using System.Globalization;
using System.Text;

namespace RecoveryBot.OnTerminal.Words;

/// <summary>
/// Words as they may stand on a terminal: no control characters (a name could otherwise carry escape sequences that move
/// the cursor or colour the screen), no invisible or direction-changing ones, and all on one line.
/// </summary>
internal static class CleanWords
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
    private static bool NeedsCare(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        || rune == Rune.ReplacementChar;

    private static bool BreaksWords(Rune rune) => rune.Value is '\t' or '\n' or '\r' or 0x85 or 0x2028 or 0x2029;
}
