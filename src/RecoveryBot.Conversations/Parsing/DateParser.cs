namespace RecoveryBot.Conversations.Parsing;

/// <summary>Finds the days that a text speaks of. Only whole words are days: "marathon" is no March, "maybe" no May.</summary>
internal sealed partial class DateParser(DateWords words, QuantityParser quantities)
{
    public static DateParser English { get; } = new(DateWords.English, new QuantityParser(Lexicon.English));

    /// <summary>Every day that is spoken of and not denied, in the text's order.</summary>
    public IReadOnlyList<DateMention> All(IReadOnlyList<Token> tokens, DateScope scope)
    {
        var found = new List<DateMention>();
        for (var at = 0; at < tokens.Count;)
        {
            var mention = At(tokens, at, scope);
            if (mention is not null && !(at > 0 && words.Not.Contains(tokens[at - 1].Text)))
            {
                found.Add(mention);
            }

            at = mention?.To ?? at + 1;
        }

        return found;
    }

    /// <summary>The day that is spoken of from a token on; null where none is.</summary>
    public DateMention? At(IReadOnlyList<Token> tokens, int at, DateScope scope)
    {
        var (reading, to) = new Scan(words, quantities, tokens, scope).Day(at);
        return reading is null ? null : new DateMention(reading, at, to);
    }
}
