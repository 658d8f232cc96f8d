namespace RecoveryBot.Conversations.Parsing;

/// <summary>A typed text cut into tokens, each with the words of a vocabulary that it is or may be a misspelling of.</summary>
internal sealed class Utterance
{
    /// <summary>Stands for every number in a pattern.</summary>
    private const string AnyNumber = "#";

    private static readonly int[] NoWords = [];

    private readonly List<Token> _tokens;
    private readonly IReadOnlyList<int>[] _words;
    private readonly bool[] _isMisspelt;

    public Utterance(string text, Vocabulary vocabulary)
    {
        Text = text;
        _tokens = [.. Spelt(Tokenizer.Read(text), vocabulary).SelectMany(token => Split(token, vocabulary))];
        _words = new IReadOnlyList<int>[_tokens.Count];
        _isMisspelt = new bool[_tokens.Count];
        for (var i = 0; i < _tokens.Count; i++)
        {
            var word = _tokens[i].Kind switch { TokenKind.Word or TokenKind.Mark => _tokens[i].Text, TokenKind.Number => AnyNumber, _ => "" };
            _words[i] = word.Length == 0 ? NoWords : WordsOf(word, vocabulary, out _isMisspelt[i]);
        }
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens => _tokens;

    public int Count => _tokens.Count;

    public IReadOnlyList<int> WordsAt(int at) => _words[at];

    public bool IsMisspelt(int at) => _isMisspelt[at];

    /// <summary>The token is exactly one of these words.</summary>
    public bool Is(int at, IReadOnlySet<string> words) =>
        at >= 0 && at < _tokens.Count && _tokens[at].Kind is TokenKind.Word or TokenKind.Mark && words.Contains(_tokens[at].Text);

    /// <summary>The token is, or may be meant as, one of these words of the vocabulary.</summary>
    public bool Is(int at, IReadOnlySet<int> words, out bool isMisspelt)
    {
        isMisspelt = _isMisspelt[at];
        foreach (var word in _words[at])
        {
            if (words.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words as they were typed, on one line.</summary>
    public string Typed(int from, int to) => Text[_tokens[from].Start.._tokens[to - 1].End].ReplaceLineEndings(" ");

    private static IReadOnlyList<int> WordsOf(string word, Vocabulary vocabulary, out bool isMisspelt)
    {
        isMisspelt = false;
        if (vocabulary.Find(word) is { } id)
        {
            return [id];
        }

        isMisspelt = true;
        var once = WithoutDrawl(word);
        return once != word && vocabulary.Find(once) is { } drawled ? [drawled] : vocabulary.Misspelt(once);
    }

    /// <summary>"Paaaain": a letter that is repeated more than twice is meant once.</summary>
    private static string WithoutDrawl(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2])
            {
                return WithoutDrawl(word[..(i - 1)] + word[i..].TrimStart(word[i]));
            }
        }

        return word;
    }

    /// <summary>"C h e s t": letters that stand alone, at least four in a row, are one word; so is "w/o".</summary>
    private static IEnumerable<Token> Spelt(IReadOnlyList<Token> tokens, Vocabulary vocabulary)
    {
        const int fewest = 4;
        for (var at = 0; at < tokens.Count; at++)
        {
            var to = at;
            while (to < tokens.Count && tokens[to] is { IsWord: true, Text.Length: 1 })
            {
                to++;
            }

            if (to == at + 1 && at + 2 < tokens.Count && tokens[at + 1].Is("/") && tokens[at + 2].IsWord
                && $"{tokens[at].Text}/{tokens[at + 2].Text}" is var abbreviated && vocabulary.Find(abbreviated) is not null)
            {
                yield return new Token(TokenKind.Word, abbreviated, tokens[at].Start, tokens[at + 2].End - tokens[at].Start);
                at += 2;
                continue;
            }

            if (to - at < fewest)
            {
                yield return tokens[at];
                continue;
            }

            var letters = string.Concat(Enumerable.Range(at, to - at).Select(place => tokens[place].Text));
            yield return new Token(TokenKind.Word, letters, tokens[at].Start, tokens[to - 1].End - tokens[at].Start);
            at = to - 1;
        }
    }

    /// <summary>"Chestpain": two words of the vocabulary that were typed as one.</summary>
    private static IEnumerable<Token> Split(Token token, Vocabulary vocabulary)
    {
        const int shortestFirst = 4;
        const int shortestSecond = 3;
        if (token.IsWord && token.Text.Length >= shortestFirst + shortestSecond && !vocabulary.IsKnown(token.Text))
        {
            for (var cut = shortestFirst; cut <= token.Text.Length - shortestSecond; cut++)
            {
                var (first, second) = (token.Text[..cut], token.Text[cut..]);
                if (vocabulary.Find(first) is not null && vocabulary.Find(second) is not null)
                {
                    return [token with { Text = first }, token with { Text = second }];
                }
            }
        }

        return [token];
    }
}
