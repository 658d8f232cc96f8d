namespace RecoveryBot.Conversations.Parsing;

/// <content>What stands behind a phrase, and of whom and when it speaks.</content>
internal sealed partial class Scope
{
    /// <summary>"No fever, cough or chills": a comma of a list that ends in "or".</summary>
    private bool IsListWithOr(int comma, int to, IReadOnlyList<(int From, int To)> others)
    {
        var hasOr = _text.Is(comma + 1, _words.Alternatives);
        for (var at = comma + 1; at < to || (at < _text.Count && _text.Tokens[at].Kind != TokenKind.Stop); at++)
        {
            hasOr |= _text.Is(at, _words.Alternatives);
            var belongs = _text.Tokens[at].Kind == TokenKind.Comma || _text.Is(at, _words.Alternatives) || _text.Is(at, _words.NominalCarriers)
                || (at >= comma && at < to) || others.Any(other => other.From <= at && at < other.To);
            if (!belongs)
            {
                break;
            }
        }

        return hasOr;
    }

    private Polarity Behind(int to, IReadOnlyList<(int From, int To)> others)
    {
        var at = to;
        while (at < _text.Count && (_text.Tokens[at].Is(":") || _text.Tokens[at].Is("-") || _text.Tokens[at].Is("=")
            || (_text.Is(at, _words.Carriers) && !_text.Is(at, _words.Denials))
            || (at == to && _text.Tokens[at].Text == "?")))
        {
            if (_words.GonePhrases.LongestAt(_text, at) is not null)
            {
                return Polarity.Gone;
            }

            at++;
        }

        if (at >= _text.Count || _isPseudo[at])
        {
            return Polarity.Affirmed;
        }

        if (_words.GonePhrases.LongestAt(_text, at) is not null || _text.Is(at, _words.GoneAfter))
        {
            return Polarity.Gone;
        }

        if (_text.Is(at, _words.EasedAfter))
        {
            return Polarity.HalfDenied;
        }

        // "Chest pain no fainting yes": an answer to the one before, or a denial of the next.
        return !_text.Is(at, _words.AbsentAfter) ? Polarity.Affirmed
            : EndsThere(at + 1) ? Polarity.Denied
            : others.Any(other => other.From == at + 1) ? Polarity.HalfDenied
            : Polarity.Affirmed;
    }

    private bool EndsThere(int at) =>
        at >= _text.Count || _text.Tokens[at].EndsClause || _text.Is(at, _words.Joints) || _text.Is(at, _words.Breakers);

    /// <summary>The sentence holds a word that leaves its denials in doubt.</summary>
    /// <param name="isOverEnough">That it is over is all that is asked: "doesn't hurt any more", but not "any more than before".</param>
    public bool IsHedged(int from, int to, bool isOverEnough = false)
    {
        for (var at = Sentence(from); at < _text.Count && (at < to || _text.Tokens[at].Kind != TokenKind.Stop); at++)
        {
            if (isOverEnough && _words.GonePhrases.LongestAt(_text, at) is { } over && EndsThere(over.Span.To))
            {
                at = over.Span.To - 1;
            }
            else if ((at < from || at >= to) && _words.Hedges.LongestAt(_text, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence holds one of these phrases.</summary>
    /// <param name="isOutside">Only what begins outside of these tokens counts: "6 ish hours" is no "wish".</param>
    public bool SentenceHas(PhraseBook<bool> phrases, int from, int to, bool isOutside = false)
    {
        for (var at = Sentence(from); at < _text.Count && (at < to || _text.Tokens[at].Kind != TokenKind.Stop); at++)
        {
            if (!(isOutside && at >= from && at < to) && phrases.LongestAt(_text, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words that speak of another time or only suppose something.</summary>
    public bool IsPastOrSupposed(int from, int to)
    {
        for (var at = Beginning(from); at < End(to); at++)
        {
            if (_words.Past.LongestAt(_text, at) is not null)
            {
                return true;
            }
        }

        for (var at = Math.Max(Sentence(from), from - FarthestPerson); at < from; at++)
        {
            if (_words.Supposed.LongestAt(_text, at) is { } supposed && supposed.Span.To <= from)
            {
                return true;
            }
        }

        // "Could not train, passed out": what was not possible ended with its clause.
        for (var at = Math.Max(Beginning(from), from - FarthestPerson); at < from; at++)
        {
            if (_words.SupposedBeside.LongestAt(_text, at) is { } supposed && supposed.Span.To <= from)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Said of somebody else: yes, no, or null where it is not sure.</summary>
    public bool? IsOfSomebodyElse(int from, int to)
    {
        var hasSelf = Enumerable.Range(from, to - from).Any(at => _text.Is(at, _words.Selves));
        var onlyCarriers = true;
        for (var at = from - 1; at >= Math.Max(Beginning(from), from - FarthestPerson); at--)
        {
            if (_text.Is(at, _words.Others))
            {
                return hasSelf || !onlyCarriers || _text.Is(at, _words.Unsure) ? null : true;
            }

            // "My dad had": the word before the other person is theirs.
            if (_text.Is(at, _words.Selves) && !_text.Is(at + 1, _words.Others))
            {
                return false;
            }

            onlyCarriers &= _text.Is(at, _words.Carriers);
        }

        return false;
    }

    private int Sentence(int from)
    {
        var at = from;
        while (at > 0 && _text.Tokens[at - 1].Kind != TokenKind.Stop)
        {
            at--;
        }

        return at;
    }

    private int Beginning(int from)
    {
        var at = from;
        while (at > 0 && !EndsThere(at - 1))
        {
            at--;
        }

        return at;
    }

    private int End(int to)
    {
        var at = to;
        while (at < _text.Count && !EndsThere(at))
        {
            at++;
        }

        return at;
    }
}
