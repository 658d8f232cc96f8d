namespace RecoveryBot.Conversations.Parsing;

/// <summary>Finds the number and the praise or blame that belong to an item: beside it, over fillers only.</summary>
internal sealed partial class SurroundingsReader
{
    private const int Farthest = 7;

    private readonly Utterance _text;
    private readonly Language _language;
    private readonly IReadOnlyList<ItemMention> _items;
    private readonly Quantity?[] _quantityAt;
    private readonly bool[] _isIdiom;

    public SurroundingsReader(Utterance text, Language language, IReadOnlyList<ItemMention> items, IReadOnlyList<Quantity> quantities, bool[] isIdiom)
    {
        (_text, _language, _items, _isIdiom) = (text, language, items, isIdiom);
        _quantityAt = new Quantity?[text.Count];
        foreach (var quantity in quantities)
        {
            Array.Fill(_quantityAt, quantity, quantity.From, quantity.To - quantity.From);
        }
    }

    /// <summary>
    /// What belongs to an item. A clause that begins with its numbers or adjectives ("good sleep bad mood", "4 sleep 3 mood")
    /// has them before each item, any other behind.
    /// </summary>
    public Surroundings Of(ItemMention item)
    {
        var first = Before(_items.Where(other => other.From >= Beginning(item.From)).MinBy(other => other.From)!);
        var (before, behind) = (Before(item), Behind(item));
        var isFirst = !HasItemBefore(item);
        var words = first.HaveWords ? (before.HaveWords ? before : behind) : behind.HaveWords || !isFirst ? behind : before;
        var number = first.Number is not null
            ? before.Number ?? (HasItemBehind(item) ? null : behind.Number)
            : behind.Number ?? (isFirst ? before.Number : null);
        return words with { Number = number };
    }

    private Surroundings Behind(ItemMention item)
    {
        var found = Surroundings.Nothing;
        var at = item.To;
        for (var steps = 0; steps < Farthest && at < _text.Count && !_text.Is(item.To - 1, _language.CheckIn.Timing); steps++)
        {
            if (EndsHere(at) || _items.Any(other => other.From == at))
            {
                return found;
            }

            if (_quantityAt[at] is { } number)
            {
                return Claims(item, number) ? WithComment(number, found with { Number = number }) : found;
            }

            if (Word(at, ref found) is { } next)
            {
                at = next;
            }
            else if (_text.Is(at, _language.CheckIn.Fillers))
            {
                at++;
            }
            else
            {
                return found;
            }
        }

        return found;
    }

    /// <summary>"Sleep 1 - amazing": words of praise or blame right behind the number.</summary>
    private Surroundings WithComment(Quantity number, Surroundings found)
    {
        var at = number.To;
        while (at < _text.Count && (_text.Tokens[at].Is("-") || _text.Tokens[at].Is(":") || _text.Tokens[at].Is("=")))
        {
            at++;
        }

        if (at > number.To && at < _text.Count)
        {
            Word(at, ref found);
        }

        return found;
    }

    private Surroundings Before(ItemMention item)
    {
        var found = Surroundings.Nothing;
        for (var (at, steps) = (item.From - 1, 0); at >= 0 && steps < Farthest; at--, steps++)
        {
            if (EndsHere(at) || _text.Tokens[at].Is("-") || _items.Any(other => other.From <= at && at < other.To))
            {
                return found;
            }

            if (_quantityAt[at] is { } number)
            {
                return Claims(item, number) && number.To == at + 1 && IsJoined(number.To, item.From) && IsMarkOf(item, number) ? found with { Number = number } : found;
            }

            var before = found;
            if (Phrase(at, ref found))
            {
                return found;
            }

            if (Word(at, ref found) is null && !_text.Is(at, _language.CheckIn.Fillers))
            {
                return before;
            }
        }

        return found;
    }
}
