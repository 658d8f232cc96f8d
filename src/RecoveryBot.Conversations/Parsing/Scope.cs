namespace RecoveryBot.Conversations.Parsing;

/// <summary>Whether what a phrase names is there.</summary>
internal enum Polarity
{
    Affirmed,

    /// <summary>A denial may govern it, or not: a question.</summary>
    HalfDenied,

    Denied,

    /// <summary>It was there and is said to be over.</summary>
    Gone,
}

/// <summary>
/// Reads how far denials reach in one utterance, as NegEx does (Chapman 2001, doi 10.1006/jbin.2001.1029): triggers before
/// and behind, pseudo-denials, and words that end a scope; and as ConText does (Harkema 2009), of whom and when.
/// </summary>
internal sealed partial class Scope
{
    /// <summary>Unknown words between a denial and what it may deny.</summary>
    private const int FarthestDenial = 4;

    private const int FarthestPerson = 8;

    private readonly Utterance _text;
    private readonly ScopeWords _words;
    private readonly bool[] _isPseudo;
    private readonly bool[] _deniesSentence;

    public Scope(Utterance text, ScopeWords words)
    {
        (_text, _words, _isPseudo, _deniesSentence) = (text, words, new bool[text.Count], new bool[text.Count]);
        for (var at = 0; at < text.Count; at++)
        {
            if (words.PseudoDenials.LongestAt(text, at) is { } found)
            {
                Array.Fill(_isPseudo, true, at, found.Span.To - at);
            }

            if (words.SentenceDenials.LongestAt(text, at) is { } denial)
            {
                Array.Fill(_deniesSentence, true, at, denial.Span.To - at);
            }
        }
    }

    /// <summary>The polarity of the tokens from <paramref name="from"/> up to <paramref name="to"/>.</summary>
    /// <param name="inGap">Whether a token of it only stands between the words that count: "chest does not hurt".</param>
    /// <param name="others">What else is named: a denial governs the nearest, unless "or" joins them.</param>
    public Polarity Of(int from, int to, Func<int, bool> inGap, IReadOnlyList<(int From, int To)> others) =>
        Enumerable.Range(from, to - from).Any(at => _text.Is(at, _words.Exceptions)) ? Polarity.Affirmed
            : Enumerable.Range(from, to - from).FirstOrDefault(at => inGap(at) && !_isPseudo[at] && _text.Is(at, _words.Denials), -1) is >= 0 and var denial
                ? Inside(denial, inGap)
                : Governed(from, to, others);

    /// <summary>A denial between the words of a phrase governs what comes next, over carriers only.</summary>
    private Polarity Inside(int denial, Func<int, bool> inGap)
    {
        var at = denial + 1;
        while (inGap(at) && _text.Is(at, _words.Carriers))
        {
            at++;
        }

        return inGap(at) ? Polarity.HalfDenied : Polarity.Denied;
    }

    private Polarity Governed(int from, int to, IReadOnlyList<(int From, int To)> others) => (Before(from, to, others), Behind(to, others)) switch
    {
        // "No X no Y": whatever the second "no" belongs to, the first denies X.
        (Polarity.Denied, Polarity.Gone) => Polarity.HalfDenied,
        (Polarity.Denied or Polarity.HalfDenied, Polarity.Denied) => Polarity.HalfDenied,
        (Polarity.Denied, _) => Polarity.Denied,
        (_, Polarity.Denied) => Polarity.Denied,
        (Polarity.HalfDenied, _) => Polarity.HalfDenied,
        (_, var behind) => behind,
    };

    private Polarity Before(int from, int to, IReadOnlyList<(int From, int To)> others)
    {
        var (isHalf, isNominal, hasSelf, hasOnly) = (false, true, false, false);
        var unknown = 0;
        for (var at = from - 1; at >= 0; at--)
        {
            var token = _text.Tokens[at];
            if (_isPseudo[at])
            {
                return Polarity.Affirmed;
            }

            if (_deniesSentence[at])
            {
                return Polarity.HalfDenied;
            }

            if (_text.Is(at, _words.Denials) || token is { IsNumber: true, Value: 0, Text: "0" })
            {
                return token.Text switch
                {
                    _ when _words.AbsentAfter.Contains(token.Text) && IsDeniedInTurn(at, others) => isHalf ? Polarity.HalfDenied : Polarity.Denied,
                    _ when _text.Is(at - 1, _words.NegatedVerbs) && !_isPseudo[at - 1] => Polarity.HalfDenied,
                    _ when _words.AbsentAfter.Contains(token.Text) && others.Any(other => other.To == at || (other.To == at - 1 && _text.Tokens[at - 1].Kind == TokenKind.Mark)) =>
                        _text.Is(at, _words.Answering) ? Polarity.HalfDenied : Polarity.Affirmed,
                    _ when hasOnly => Polarity.Affirmed,
                    _ when _words.NominalDenials.Contains(token.Text) && !isNominal => hasSelf ? Polarity.Affirmed : Polarity.HalfDenied,
                    _ when _text.Is(at, _words.Cancelling) && IsDeniedItself(at) => Polarity.Affirmed,
                    _ => isHalf ? Polarity.HalfDenied : Polarity.Denied,
                };
            }

            if (_text.Is(at, _words.WeakDenials))
            {
                return Polarity.HalfDenied;
            }

            if (token.Kind == TokenKind.Stop || _text.Is(at, _words.Breakers))
            {
                return Polarity.Affirmed;
            }

            if (token.Kind == TokenKind.Comma || _text.Is(at, _words.Alternatives) || _text.Is(at, _words.Joints))
            {
                // "No X, Y": a list, or something new: a question.
                var isListOrNew = token.Kind == TokenKind.Comma && !IsListWithOr(at, to, others);
                if (isListOrNew && !others.Any(other => other.To == at))
                {
                    return Polarity.Affirmed;
                }

                isHalf |= isListOrNew || _text.Is(at, _words.Joints);
                if (others.FirstOrDefault(other => other.To == at || (other.To == at - 1 && _text.Tokens[at - 1].Kind == TokenKind.Comma)) is { To: > 0 } joined)
                {
                    at = joined.From;
                    continue;
                }

                isHalf = true;
                continue;
            }

            if (others.Any(other => other.From <= at && at < other.To))
            {
                // The denial, if there is one, governs the nearer thing.
                isHalf = true;
                unknown++;
            }

            hasOnly |= _text.Is(at, _words.OnlyWords);
            hasSelf |= _text.Is(at, _words.Selves);
            isNominal &= _text.Is(at, _words.NominalCarriers);
            if (!_text.Is(at, _words.Carriers) && !_text.Is(at, _words.NominalCarriers))
            {
                isHalf = true;
                if (++unknown > FarthestDenial)
                {
                    return Polarity.Affirmed;
                }
            }
        }

        return Polarity.Affirmed;
    }

    /// <summary>"No X no Y no Z": what ends right before a "no" has one of its own, and so had all before it.</summary>
    private bool IsDeniedInTurn(int no, IReadOnlyList<(int From, int To)> others)
    {
        if (others.FirstOrDefault(other => other.To == no) is not { To: > 0 } other)
        {
            return false;
        }

        var at = other.From - 1;
        while (at >= 0 && _text.Is(at, _words.NominalCarriers) && !_text.Is(at, _words.NominalDenials))
        {
            at--;
        }

        return at >= 0 && !_isPseudo[at] && _text.Is(at, _words.NominalDenials)
            && (!others.Any(before => before.To == at) || IsDeniedInTurn(at, others));
    }

    /// <summary>"Couldn't climb the stairs without": two denials cancel each other.</summary>
    private bool IsDeniedItself(int without)
    {
        for (var at = without - 1; at >= 0 && !_text.Tokens[at].Is("-") && !EndsThere(at); at--)
        {
            if (_text.Is(at, _words.Denials) && !_text.Is(at, _words.NominalDenials))
            {
                return true;
            }
        }

        return false;
    }
}
