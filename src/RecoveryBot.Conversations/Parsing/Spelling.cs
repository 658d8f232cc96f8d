using System.Globalization;
using System.Text;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>Makes typed words comparable: case, accents, punctuation and small typing errors do not count.</summary>
public static class Spelling
{
    /// <summary>Nothing sensible that is read this way is longer.</summary>
    public const int LongestRead = 100;

    // Own table instead of Unicode normalisation, which does nothing where .NET runs without ICU (small images).
    private static readonly Dictionary<char, string> Plain = new[]
    {
        "a àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "ae æ", "c çćĉċč", "d ďđð", "e èéêëēĕėęěẹẻẽếềểễệ", "g ĝğġģ", "h ĥħ", "i ìíîïĩīĭįıǐịỉ",
        "j ĵ", "k ķ", "l ĺļľŀł", "n ñńņňŉ", "o òóôõöøōŏőǒọỏốồổỗộớờởỡợơ", "oe œ", "r ŕŗř", "s śŝşšș", "ss ß", "t ţťŧț", "th þ",
        "u ùúûüũūŭůűųǔụủứừửữựư", "w ŵ", "y ýÿŷỳỵỷỹ", "z źżž",
    }
        .Select(line => line.Split(' '))
        .SelectMany(row => row[1].Select(letter => (letter, row[0])))
        .ToDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>
    /// Lower case, plain Latin letters, single spaces; apostrophes vanish, anything else that is neither letter, digit nor
    /// in <paramref name="keep"/> becomes a space. Any text is accepted, also broken Unicode.
    /// </summary>
    /// <param name="longest">What follows after so many letters is left out.</param>
    public static string Fold(string typed, string keep = "", int longest = LongestRead)
    {
        var folded = new StringBuilder();
        foreach (var letter in typed.Take(longest).Select(char.ToLowerInvariant))
        {
            if (Plain.TryGetValue(letter, out var plain))
            {
                folded.Append(plain);
            }
            else if (char.IsLetterOrDigit(letter) || keep.Contains(letter, StringComparison.Ordinal))
            {
                folded.Append(letter);
            }
            else if (letter is not ('\'' or '’' or '‘' or 'ʻ' or '`')
                && char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark
                && folded is { Length: > 0 } && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>How many letters must be added, left out, changed or swapped with their neighbour, at most.</summary>
    public static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, changed);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above) = (above, row);
        }

        return above[right.Length];
    }
}
