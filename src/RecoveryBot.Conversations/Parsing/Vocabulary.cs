namespace RecoveryBot.Conversations.Parsing;

/// <summary>
/// The words that a language's data files name, numbered, and which of them a misspelt word may stand for: one letter
/// added, left out, changed or swapped, two from eight letters on. Looked up by what is left of a word when letters are
/// left out (the symmetric delete method), so that no word is compared with all others.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>From here on a letter may be wrong; below, two may be swapped ("hti").</summary>
    private const int OneErrorFrom = 4;
    private const int TwoErrorsFrom = 8;
    private const int ShortestMisspelt = 3;
    private const int LongestMisspelt = 24;

    private readonly Dictionary<string, int> _ids = [];
    private readonly List<string> _words = [];
    private readonly Dictionary<string, List<int>> _shortened = [];
    private readonly HashSet<int> _spellable = [];
    private readonly HashSet<string> _otherWords = [];

    /// <param name="otherWords">Real words that look like one of the vocabulary and are never taken for a misspelling.</param>
    public Vocabulary(IEnumerable<string> otherWords) => _otherWords.UnionWith(otherWords);

    /// <param name="spellable">A misspelling of it is worth a question.</param>
    public int Add(string word, bool spellable)
    {
        if (!_ids.TryGetValue(word, out var id))
        {
            id = _words.Count;
            _ids.Add(word, id);
            _words.Add(word);
        }

        if (spellable && word.Length >= ShortestMisspelt && _spellable.Add(id))
        {
            foreach (var rest in WithoutLetters(word, Errors(word)))
            {
                (_shortened.TryGetValue(rest, out var ids) ? ids : _shortened[rest] = []).Add(id);
            }
        }

        return id;
    }

    /// <summary>Null for a word that no data file names.</summary>
    public int? Find(string word) => _ids.TryGetValue(word, out var id) ? id : null;

    public bool IsKnown(string word) => _ids.ContainsKey(word) || _otherWords.Contains(word);

    /// <summary>The words that an unknown one may be a misspelling of, the nearest first.</summary>
    public IReadOnlyList<int> Misspelt(string word) => IsKnown(word) ? [] : Resembled(word);

    /// <summary>The words that a word is one slip away from, though it may be a real one.</summary>
    public IReadOnlyList<int> Resembled(string word)
    {
        if (word.Length is < ShortestMisspelt or > LongestMisspelt)
        {
            return [];
        }

        List<int>? found = null;
        Collect(word, word.Length >= TwoErrorsFrom ? 2 : 1, 0, word, ref found);
        return found is { Count: > 1 } ? [.. found.OrderBy(id => Spelling.Distance(_words[id], word))] : found ?? [];
    }

    /// <param name="most">Letters that may still be left out of <paramref name="rest"/>, none before <paramref name="from"/>.</param>
    private void Collect(ReadOnlySpan<char> rest, int most, int from, string word, ref List<int>? found)
    {
        if (_shortened.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(rest, out var ids))
        {
            foreach (var id in ids)
            {
                if (found?.Contains(id) != true && IsSlipOf(_words[id], word))
                {
                    (found ??= []).Add(id);
                }
            }
        }

        if (most == 0)
        {
            return;
        }

        Span<char> shorter = stackalloc char[rest.Length - 1];
        for (var i = from; i < rest.Length; i++)
        {
            rest[..i].CopyTo(shorter);
            rest[(i + 1)..].CopyTo(shorter[i..]);
            Collect(shorter, most - 1, i, word, ref found);
        }
    }

    private static bool IsSlipOf(string known, string word) =>
        (known.Length >= OneErrorFrom || (word.Length == known.Length && known.All(word.Contains)))
        && Spelling.Distance(known, word) <= Errors(known);

    private static int Errors(string word) => word.Length >= TwoErrorsFrom ? 2 : 1;

    private static IEnumerable<string> WithoutLetters(string word, int most)
    {
        yield return word;
        for (var i = 0; i < word.Length && most > 0; i++)
        {
            var rest = word.Remove(i, 1);
            yield return rest;
            for (var j = i; j < rest.Length && most > 1; j++)
            {
                yield return rest.Remove(j, 1);
            }
        }
    }
}
