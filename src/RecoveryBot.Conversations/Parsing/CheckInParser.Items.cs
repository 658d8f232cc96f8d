using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Parsing;

/// <content>Which words name what a check-in asks about.</content>
internal sealed partial class CheckInParser
{
    private void FindItems()
    {
        for (var at = 0; at < _text.Count;)
        {
            var idiom = _language.CheckIn.Idioms.LongestAt(_text, at);
            var item = _language.CheckIn.Items.LongestAt(_text, at);
            if (idiom is { } figure && !(item?.Span.To > figure.Span.To))
            {
                Array.Fill(_isIdiom, true, at, figure.Span.To - at);
                at = figure.Span.To;
            }
            else if (item is { } named && !IsOfSeveralThings(named.Span) && !IsBehindAnAnswer(named.Span) && !IsLowOf(named.Meaning.Question, at))
            {
                // What complains of a joint may also be soreness or stiffness: "my shoulder is sore"; but a "grumpy knee" is no mood.
                var isInside = _items.Exists(other => other.Question == CheckInQuestionId.Pain && other.To >= named.Span.To
                    && (named.Meaning.Question == CheckInQuestionId.Pain || (named.Meaning.Question == CheckInQuestionId.Mood && !other.Span.IsMisspelt)));
                if (!isInside)
                {
                    _items.Add(new ItemMention(named.Meaning.Question, named.Meaning.Side, named.Span));
                }

                if (named.Meaning.Question == CheckInQuestionId.Pain)
                {
                    AddBeside(at);
                }

                at = named.Meaning.Question == CheckInQuestionId.Pain ? at + 1 : named.Span.To;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>"Not sick, slept ok": with its own praise behind it, it is no more of a list that was denied.</summary>
    private bool IsClauseOfItsOwn(ItemMention item, Surroundings around) => item.Side == ItemSide.Scale
        && item.From > 0 && _text.Tokens[item.From - 1].Kind == TokenKind.Comma
        && around.IsPraised && !around.IsBlamed && _text.Is(item.To, _language.CheckIn.Praise);

    /// <summary>"Sore shin": the first word of a complaint of a joint may name another trouble by itself.</summary>
    private void AddBeside(int at) => _language.CheckIn.Items.At(_text, at, (span, meaning) =>
    {
        if (meaning.Question != CheckInQuestionId.Pain && meaning.Side == ItemSide.Trouble && span.To == at + 1)
        {
            _items.Add(new ItemMention(meaning.Question, meaning.Side, span));
        }
    });

    /// <summary>"My knee and sore legs": what stands on both sides of an "and" is not said together.</summary>
    private bool IsOfSeveralThings(Phrase.Span span) => Enumerable.Range(span.From, span.To - span.From).Any(at =>
        !span.IsMatched(at) && (_text.Is(at, _language.Scopes.Joints) || _text.Is(at, _language.Scopes.Walls) || _text.Tokens[at].Is("-")));

    /// <summary>"Stress no, sleep no": a "no" that answers, and what comes after its comma, are not said together.</summary>
    private bool IsBehindAnAnswer(Phrase.Span span) =>
        _text.Is(span.From, _language.Scopes.Denials) && _text.Tokens[span.From + 1].EndsClause;

    /// <summary>"Stress low", and "low stress" where a clause begins: it says how much, and nothing of a mood.</summary>
    private bool IsLowOf(string question, int at) => question == CheckInQuestionId.Mood && _text.Is(at, _language.CheckIn.None)
        && (_items.Exists(item => item.To == at && IsAmount(item.Question, item.Side))
            || ((at == 0 || _text.Tokens[at - 1].EndsClause || _text.Is(at - 1, _language.Scopes.Joints))
                && _language.CheckIn.Items.LongestAt(_text, at + 1) is { } next && IsAmount(next.Meaning.Question, next.Meaning.Side)));

    private static bool IsAmount(string question, ItemSide side) => question != CheckInQuestionId.Mood && side is ItemSide.Scale or ItemSide.Burden;
}
