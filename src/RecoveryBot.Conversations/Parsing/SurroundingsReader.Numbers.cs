using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Parsing;

/// <content>What belongs to an item, and what counts something else.</content>
internal sealed partial class SurroundingsReader
{
    /// <summary>"4 sleep" and "3 sore", but neither "two sore legs" nor "2 ibuprofen".</summary>
    private bool IsMarkOf(ItemMention item, Quantity number) => _text.Tokens[number.From].IsNumber
        && (item.Question is not (CheckInQuestionId.Pain or CheckInQuestionId.Food or CheckInQuestionId.Ill) || item.Side != ItemSide.Trouble || number.Kind == QuantityKind.OutOf || _text.Is(item.From, _language.CheckIn.PainNouns));

    /// <summary>"4 sleep", "4 for sleep": nothing but a small word between.</summary>
    private bool IsJoined(int from, int to) => to == from || (to - from == 1 && _text.Is(from, _language.CheckIn.Marking));

    /// <summary>A phrase that ends at a token, such as "not great" before "sleep".</summary>
    private bool Phrase(int last, ref Surroundings found)
    {
        for (var at = Math.Max(0, last - 3); at < last; at++)
        {
            if (_language.CheckIn.BlamePhrases.LongestAt(_text, at) is { } blamed && blamed.Span.To == last + 1)
            {
                found = found with { IsBlamed = true };
                return true;
            }

            if (_language.CheckIn.PraisePhrases.LongestAt(_text, at) is { } praised && praised.Span.To == last + 1)
            {
                found = found with { IsPraised = true };
                return true;
            }
        }

        return false;
    }

    /// <summary>The token behind a word of praise or blame; null where none stands.</summary>
    private int? Word(int at, ref Surroundings found)
    {
        if (_isIdiom[at])
        {
            return null;
        }

        var words = _language.CheckIn;
        var blame = words.BlamePhrases.LongestAt(_text, at);
        var praise = words.PraisePhrases.LongestAt(_text, at);
        if (blame is not null || praise is not null)
        {
            var isBlame = blame is not null && !(praise?.Span.To > blame.Value.Span.To);
            found = isBlame ? found with { IsBlamed = true } : found with { IsPraised = true };
            return (isBlame ? blame : praise)!.Value.Span.To;
        }

        var (isPraise, isBlamed, isLots, isNone) =
            (_text.Is(at, words.Praise), _text.Is(at, words.Blame), _text.Is(at, words.Lots), _text.Is(at, words.None));
        if (!(isPraise || isBlamed || isLots || isNone))
        {
            return null;
        }

        found = found with
        {
            IsPraised = found.IsPraised || isPraise,
            IsBlamed = found.IsBlamed || isBlamed,
            HasLots = found.HasLots || isLots,
            HasNone = found.HasNone || isNone,
        };
        return at + 1;
    }

    /// <summary>A number that counts something else ("5 beers", "3 kids") belongs to no item.</summary>
    private bool Claims(ItemMention item, Quantity number) => number.Kind != QuantityKind.Bare
        || (!IsSigned(number) && !_text.Is(number.From - 1, _language.CheckIn.NotMarking) && !CountsSomething(number) && !_items.Any(other => other.From == number.To && other.From > item.From && other.Question == item.Question && item.Question == CheckInQuestionId.Food));

    /// <summary>"-1", "4-", "4+": no mark of the scale.</summary>
    private bool IsSigned(Quantity number) => IsSign(number.From - 1, number.From) || IsSign(number.To, number.To - 1);

    /// <summary>A sign that touches the number and nothing on its other side.</summary>
    private bool IsSign(int sign, int beside)
    {
        if (sign < 0 || sign >= _text.Count || !(_text.Tokens[sign].Is("-") || _text.Tokens[sign].Is("+")))
        {
            return false;
        }

        var behind = sign > beside;
        var other = behind ? sign + 1 : sign - 1;
        var touches = behind ? _text.Tokens[beside].End == _text.Tokens[sign].Start : _text.Tokens[sign].End == _text.Tokens[beside].Start;
        var isFree = other < 0 || other >= _text.Count
            || (behind ? _text.Tokens[sign].End < _text.Tokens[other].Start : _text.Tokens[other].End < _text.Tokens[sign].Start);
        return touches && isFree;
    }

    public bool CountsSomething(Quantity number) => number.To < _text.Count && _text.Tokens[number.To].IsWord
        && !_text.Is(number.To, _language.CheckIn.Fillers) && !_text.Is(number.To, _language.Scopes.Joints)
        && !_text.Is(number.To, _language.Scopes.Breakers) && !_text.Is(number.To, _language.Scopes.Denials)
        && !_text.Is(number.To, _language.CheckIn.Praise) && !_text.Is(number.To, _language.CheckIn.Blame)
        && !(_text.Is(number.To, _language.CheckIn.Others) && !_isIdiom[number.To])
        && !_items.Any(item => item.From == number.To);

    private bool HasItemBefore(ItemMention item) => _items.Any(other => other.To <= item.From && other.From >= Beginning(item.From));

    private bool HasItemBehind(ItemMention item) =>
        _items.Any(other => other.From >= item.To && Beginning(other.From) == Beginning(item.From));

    public int Beginning(int at)
    {
        while (at > 0 && !EndsHere(at - 1))
        {
            at--;
        }

        return at;
    }

    public bool EndsHere(int at) => _text.Tokens[at].EndsClause || _text.Is(at, _language.Scopes.Breakers);
}
