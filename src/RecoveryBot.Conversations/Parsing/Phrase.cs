namespace RecoveryBot.Conversations.Parsing;

/// <summary>
/// A pattern of words: "chest .. @hurt". Words are separated by blanks, "a|b" is either, "?a" may be missing, "@name" is
/// a set of the same file, ".." stands for up to five further words of the same clause, and "a_b" is two words among
/// alternatives. A break between two words that belong together is taken for a slip of the finger.
/// </summary>
internal sealed class Phrase
{
    private const int LongestGap = 5;
    private const int MostBreaks = 3;

    private readonly Element[] _elements;

    private readonly bool _mayBeBroken;

    private Phrase(IReadOnlyList<Element> elements, bool mayBeBroken) => (_elements, _mayBeBroken) = ([.. elements], mayBeBroken);

    /// <summary>The words it may begin with.</summary>
    public IEnumerable<int> Beginnings => _elements[0].Words;

    /// <summary>One phrase for each choice of its alternatives that have several words.</summary>
    /// <param name="spellable">Slips are forgiven: a misspelt word, a break between two words that belong together.</param>
    public static IReadOnlyList<Phrase> Parse(
        string pattern, IReadOnlyDictionary<string, string> sets, Vocabulary vocabulary, bool spellable)
    {
        IEnumerable<IReadOnlyList<Element>> all = [[]];
        var gap = false;
        foreach (var part in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                gap = true;
                continue;
            }

            var choices = Choices(part, gap, sets, vocabulary, spellable);
            all = [.. all.SelectMany(before => choices.Select(choice => (IReadOnlyList<Element>)[.. before, .. choice]))];
            gap = false;
        }

        return all.All(elements => elements is [{ IsOptional: false, AfterGap: false }, ..])
            ? [.. all.Select(elements => new Phrase(elements, spellable))]
            : throw new FormatException($"A pattern begins with a word that must be there: {pattern}");
    }

    /// <summary>The single words of a part are one choice, each of its several words another.</summary>
    private static List<IReadOnlyList<Element>> Choices(
        string part, bool gap, IReadOnlyDictionary<string, string> sets, Vocabulary vocabulary, bool spellable)
    {
        var optional = part[0] == '?';
        var words = part[(optional ? 1 : 0)..].Split('|').SelectMany(word => word[0] == '@' ? sets[word[1..]].Split(' ') : [word]).ToList();
        var single = words.Where(word => !word.Contains('_', StringComparison.Ordinal)).Select(Id).ToHashSet();
        var choices = words.Where(word => word.Contains('_', StringComparison.Ordinal))
            .Select(word => (IReadOnlyList<Element>)
                [.. word.Split('_').Select((one, place) => new Element([Id(one)], gap && place == 0, IsOptional: false))])
            .ToList();
        return single.Count == 0 ? choices : [[new Element(single, gap, optional)], .. choices];

        int Id(string word) => vocabulary.Add(word, spellable);
    }

    /// <summary>The token after the phrase if it begins at one; null if it does not.</summary>
    public Span? At(Utterance text, int at)
    {
        var seen = new Seen(at);
        var to = Match(text, at, 0, ref seen);
        return to < 0 ? null : new Span(at, to, seen.IsMisspelt, seen.Matched);
    }

    /// <summary>The token after the rest of the phrase; below 0 where it does not fit.</summary>
    private int Match(Utterance text, int at, int element, ref Seen seen)
    {
        if (element == _elements.Length)
        {
            return at;
        }

        var (words, afterGap, optional) = _elements[element];
        var isBroken = false;
        var gap = afterGap ? LongestGap : 0;
        for (var here = at; here < text.Count; here++)
        {
            if (text.Is(here, words, out var isMisspelt))
            {
                var before = seen;
                seen = seen.With(here, isMisspelt || isBroken);
                var to = Match(text, here + 1, element + 1, ref seen);
                if (to >= 0)
                {
                    return to;
                }

                seen = before;
            }

            if (text.Tokens[here].EndsClause && _mayBeBroken && element > 0 && here - at < MostBreaks && !afterGap)
            {
                isBroken = true;
            }
            else if (text.Tokens[here].EndsClause || gap-- == 0)
            {
                break;
            }
        }

        return optional ? Match(text, at, element + 1, ref seen) : -1;
    }

    private sealed record Element(HashSet<int> Words, bool AfterGap, bool IsOptional);

    /// <summary>What was matched so far of a phrase that begins at a token: one bit a token.</summary>
    private readonly record struct Seen(int From, bool IsMisspelt = false, ulong Matched = 0)
    {
        public Seen With(int at, bool isMisspelt) =>
            this with { IsMisspelt = IsMisspelt || isMisspelt, Matched = Matched | (1UL << Math.Min(at - From, 63)) };
    }

    /// <param name="To">The token after the last.</param>
    /// <param name="Matched">Which of its tokens are words of the phrase, one bit each from the first; the others stand in gaps.</param>
    internal readonly record struct Span(int From, int To, bool IsMisspelt, ulong Matched)
    {
        public bool IsMatched(int at) => (Matched & (1UL << Math.Min(at - From, 63))) != 0;
    }
}

/// <summary>Patterns with what each means, found by the word that they begin with.</summary>
internal sealed class PhraseBook<T>
{
    private readonly Dictionary<int, List<(Phrase Phrase, T Meaning)>> _byBeginning = [];

    public void AddAll(IReadOnlyList<Phrase> phrases, T meaning)
    {
        foreach (var phrase in phrases)
        {
            Add(phrase, meaning);
        }
    }

    private void Add(Phrase phrase, T meaning)
    {
        foreach (var word in phrase.Beginnings.Distinct())
        {
            (_byBeginning.TryGetValue(word, out var rows) ? rows : _byBeginning[word] = []).Add((phrase, meaning));
        }
    }

    /// <summary>Hands over every pattern that begins at a token.</summary>
    public void At(Utterance text, int at, Action<Phrase.Span, T> found)
    {
        foreach (var word in text.WordsAt(at))
        {
            if (!_byBeginning.TryGetValue(word, out var rows))
            {
                continue;
            }

            foreach (var (phrase, meaning) in rows)
            {
                if (phrase.At(text, at) is { } span)
                {
                    found(span, meaning);
                }
            }
        }
    }

    /// <summary>The longest that begins at a token.</summary>
    public (Phrase.Span Span, T Meaning)? LongestAt(Utterance text, int at)
    {
        (Phrase.Span Span, T Meaning)? longest = null;
        foreach (var word in text.WordsAt(at))
        {
            if (!_byBeginning.TryGetValue(word, out var rows))
            {
                continue;
            }

            foreach (var (phrase, meaning) in rows)
            {
                if (phrase.At(text, at) is { } span && !(span.To <= longest?.Span.To))
                {
                    longest = (span, meaning);
                }
            }
        }

        return longest;
    }
}
