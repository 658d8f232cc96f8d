namespace RecoveryBot.Conversations.Parsing;

/// <summary>Joins a number with the unit, fraction or second number that belongs to it.</summary>
internal sealed partial class QuantityParser(Lexicon lexicon)
{
    private const int MinutesOfAnHour = 60;
    private const int HoursOfADay = 24;

    /// <summary>The quantity that begins at a token; null where none does.</summary>
    public Quantity? At(IReadOnlyList<Token> tokens, int at) =>
        new Scan(lexicon, tokens).Spanning(at);

    private readonly ref partial struct Scan(Lexicon lexicon, IReadOnlyList<Token> tokens)
    {
        private Token this[int at] => at >= 0 && at < tokens.Count ? tokens[at] : Token.None;

        /// <summary>One quantity, or two with "to" between them.</summary>
        public Quantity? Spanning(int at)
        {
            if (Single(at) is not { } first)
            {
                return null;
            }

            var to = first.To;
            if (!(this[to].Is("-") || lexicon.UntilWords.Contains(this[to].Text)) || Single(to + 1) is not { } last)
            {
                return first;
            }

            return (first.Kind, last.Kind) switch
            {
                (QuantityKind.Clock or QuantityKind.Colon, QuantityKind.Clock or QuantityKind.Colon) => Night(first, last),
                (QuantityKind.Bare, QuantityKind.Clock or QuantityKind.Colon) when first.Value <= HoursOfADay => Night(first, last),
                (QuantityKind.Colon or QuantityKind.Clock, QuantityKind.Bare) when last.Value <= HoursOfADay => Night(first, last),
                (QuantityKind.Bare, _) when last.Second is null && last.Value >= first.Value && last.Kind is not QuantityKind.Slash =>
                    last with { Value = first.Value, Second = last.Value, From = first.From },
                (var kind, var other) when kind == other && first.Second is null && last.Second is null && last.Value > first.Value =>
                    last with { Value = first.Value, Second = last.Value, From = first.From },
                _ => first,
            };
        }

        /// <summary>From going to bed to getting up, in hours; over midnight where the second is earlier.</summary>
        private static Quantity Night(Quantity from, Quantity until)
        {
            var hours = until.Value - from.Value;
            hours = hours <= 0 && from.Value <= 12 && until.Value <= 12 ? hours + 12 : hours;
            return new Quantity(QuantityKind.Hours, hours <= 0 ? hours + HoursOfADay : hours, null, from.From, until.To);
        }

        private Quantity? Single(int at)
        {
            if (HalfAnHour(at) is { } spoken)
            {
                return spoken;
            }

            if (Number(at) is not var (value, to))
            {
                return null;
            }

            if (Colon(at, value, to) is { } colon)
            {
                return colon;
            }

            if (Fraction(value, to) is var (whole, after) && after > to)
            {
                (value, to) = (whole, after);
            }
            else if (Ratio(at, value, to) is { } ratio)
            {
                return ratio;
            }

            return WithUnit(at, value, to);
        }

        /// <summary>Digits, or a number word: "one" and the like only before a unit.</summary>
        private (decimal Value, int To)? Number(int at)
        {
            var token = this[at];
            if (token.IsNumber)
            {
                return (token.Value, at + 1);
            }

            if (!token.IsWord || !lexicon.Numbers.TryGetValue(token.Text, out var value))
            {
                return null;
            }

            if (value >= 20 && lexicon.Numbers.TryGetValue(this[at + 1].Text ?? "", out var ones) && ones is > 0 and < 10)
            {
                return (value + ones, at + 2);
            }

            return value is > 1 || UnitAt(at + 1) is not null ? (value, at + 1) : null;
        }

        private Quantity? HalfAnHour(int at)
        {
            if (UnitAt(at) is QuantityKind.Hours && this[at].IsWord && AndAPart(at + 1) is { } more)
            {
                return new Quantity(QuantityKind.Hours, 1 + more.Part, null, at, more.To);
            }

            var half = lexicon.HalfWords.Contains(this[at].Text);
            var article = lexicon.Articles.Contains(this[half ? at + 1 : at].Text);
            var unit = at + (half ? 1 : 0) + (article ? 1 : 0);
            if (!(half || article) || UnitAt(unit) is not (QuantityKind.Hours or QuantityKind.Minutes) || UnitAt(unit) is not { } kind)
            {
                return null;
            }

            var value = half ? 0.5m : 1m;
            return AndAPart(unit + 1) is { } after
                ? new Quantity(kind, value + after.Part, null, at, after.To)
                : new Quantity(kind, value, null, at, unit + 1);
        }

        /// <summary>"And a half", "and a quarter", "and three quarters", and the token behind it.</summary>
        private (decimal Part, int To)? AndAPart(int at)
        {
            var to = lexicon.AndWords.Contains(this[at].Text) ? at + 1 : at;
            if (to > at && Number(to) is { Value: 3 } three && lexicon.QuarterWords.Contains(this[three.To].Text))
            {
                return (0.75m, three.To + 1);
            }

            var part = lexicon.Articles.Contains(this[to].Text) ? to + 1 : to;
            return part == at ? null
                : lexicon.HalfWords.Contains(this[part].Text) ? (0.5m, part + 1)
                : lexicon.QuarterWords.Contains(this[part].Text) ? (0.25m, part + 1)
                : null;
        }
    }
}
