using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Storage.Faq;

/// <summary>The words that the questions use, to guess what a misspelt one was meant to be.</summary>
internal sealed class TermDictionary(IEnumerable<string> words)
{
    private const int ShortestGuessed = 4;
    private const int LongWord = 8;

    private readonly IReadOnlyList<string> _words = [.. words.Where(word => word.Length >= ShortestGuessed).Distinct()];

    /// <summary>
    /// The known words with the fewest slips in them: one in a short word, two in a long one, and never in the first letter,
    /// which people nearly always hit.
    /// </summary>
    public IReadOnlyList<string> Nearest(string word)
    {
        var allowed = word.Length < LongWord ? 1 : 2;
        return word.Length < ShortestGuessed ? [] :
        [
            .. _words.Where(known => known[0] == word[0] && Math.Abs(known.Length - word.Length) <= allowed)
                .Select(known => (Word: known, Slips: Spelling.Distance(word, known)))
                .Where(near => near.Slips <= allowed)
                .GroupBy(near => near.Slips, near => near.Word)
                .MinBy(group => group.Key) ?? Enumerable.Empty<string>(),
        ];
    }
}
