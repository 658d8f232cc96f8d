using System.Text.RegularExpressions;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>One word or number of a typed line.</summary>
/// <param name="Number">The digits with a point, null for a word.</param>
internal sealed partial record LineToken(string Word, string? Number)
{
    private const int LongestLine = 400;

    /// <summary>The line in clauses: parts between commas, full stops and words like "but".</summary>
    public static IReadOnlyList<IReadOnlyList<LineToken>> Clauses(string text)
    {
        var clauses = new List<IReadOnlyList<LineToken>>();
        var clause = new List<LineToken>();
        foreach (var token in Tokens(text).Append(null))
        {
            if (token is not null)
            {
                clause.Add(token);
            }
            else if (clause.Count > 0)
            {
                clauses.Add(clause);
                clause = [];
            }
        }

        return clauses;
    }

    /// <summary>Null where a clause ends.</summary>
    private static IEnumerable<LineToken?> Tokens(string text) =>
        Parts().Matches(Tidy(text)).Select(part => part switch
        {
            _ when part.Groups["number"] is { Success: true } number => new LineToken("", number.Value.Replace(',', '.')),
            _ when part.Groups["word"] is { Success: true } word && !LineWords.Joints.Contains(word.Value) =>
                new LineToken(word.Value, null),
            _ => null,
        });

    private static string Tidy(string text) =>
        text[..Math.Min(text.Length, LongestLine)].ToLowerInvariant().Replace('’', '\'');

    // A comma between digits is a decimal only before hours: "6,5 h" but "sleep 2,3"; "3/5" and "3 of 5" mean 3.
    [GeneratedRegex(@"(?<number>[0-9]{1,4}([.][0-9]{1,2}|,[0-9]{1,2}(?=\s*h))?)(\s*(/|out of|of)\s*(5|10)\b)?|(?<word>\p{L}+('\p{L}+)?)|[,;.\n+&]")]
    private static partial Regex Parts();
}
