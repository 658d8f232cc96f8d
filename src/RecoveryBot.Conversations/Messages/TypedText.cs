using System.Buffers;
using System.Globalization;
using System.Text;

namespace RecoveryBot.Conversations.Messages;

/// <summary>
/// What somebody wrote, as it is read: '\n' for every kind of line break, ' ' for every kind of blank, nothing that cannot be
/// seen, and no blanks around it. Lines are kept because they part what is said: "no pain" ends where its line does.
/// </summary>
public static class TypedText
{
    private const int BrailleBlank = 0x2800;
    private const int HangulFiller = 0x3164;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (char)letter), '\n']);

    public static string Of(string written)
    {
        if (!written.AsSpan().ContainsAnyExcept(Plain))
        {
            return written.Trim();
        }

        var words = new StringBuilder(written.Length);
        foreach (var rune in written.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (SafeText.BreaksLine(rune))
            {
                words.Append('\n');
            }
            else if (IsBlank(rune))
            {
                words.Append(' ');
            }
            else if (!SafeText.NeedsCare(rune))
            {
                words.Append(rune);
            }
        }

        return words.ToString().Trim();
    }

    private static bool IsBlank(Rune rune) =>
        rune.Value is '\t' or BrailleBlank or HangulFiller || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator;
}
