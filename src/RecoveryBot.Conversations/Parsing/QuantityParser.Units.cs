namespace RecoveryBot.Conversations.Parsing;

/// <content>Fractions, ratios and units.</content>
internal sealed partial class QuantityParser
{
    private readonly ref partial struct Scan
    {
        private Quantity? Colon(int at, decimal hours, int to)
        {
            if (!this[at].IsNumber || this[at].Text.Contains('.', StringComparison.Ordinal)
                || !this[to].Is(":") || !IsSixtieth(to + 1) || this[to].Start != this[at].End || this[to + 1].Start != this[to].End)
            {
                return null;
            }

            var value = hours + (this[to + 1].Value / MinutesOfAnHour);
            to += 2;
            var parts = 2;
            if (this[to].Is(":") && IsSixtieth(to + 1))
            {
                value += this[to + 1].Value / MinutesOfAnHour / MinutesOfAnHour;
                to += 2;
                parts = 3;
            }

            return Half(to) is { } half
                ? new Quantity(QuantityKind.Clock, OnTheClock(value, half), null, at, to + 1)
                : UnitAt(to) is QuantityKind.Hours && parts == 2
                    ? new Quantity(QuantityKind.Hours, value, null, at, to + 1)
                    : new Quantity(QuantityKind.Colon, value, null, at, to) { Parts = parts };
        }

        /// <summary>Two digits below 60.</summary>
        private bool IsSixtieth(int at) => this[at] is { IsNumber: true, Text.Length: 2, Value: < MinutesOfAnHour };

        /// <summary>"6 1/2", "1/2", "6 and a half"; the token it stands before where there is none.</summary>
        private (decimal Value, int To) Fraction(decimal value, int to)
        {
            if (this[to].IsNumber && IsFraction(to, out var part))
            {
                return (value + part, to + 3);
            }

            if (this[to - 1].IsNumber && IsFraction(to - 1, out part) && value == 1)
            {
                return (part, to + 2);
            }

            // "Six and a half", but not "6 half asleep".
            return AndAPart(to) is { } after ? (value + after.Part, after.To) : (value, to);
        }

        private bool IsFraction(int at, out decimal part)
        {
            part = 0;
            if (!this[at + 1].Is("/") || !this[at + 2].IsNumber || this[at + 2].Value is not (2 or 3 or 4) || this[at].Value >= this[at + 2].Value)
            {
                return false;
            }

            part = this[at].Value / this[at + 2].Value;
            return true;
        }

        /// <summary>"4/10", "4 out of 5", "4 of 5", "60%".</summary>
        private Quantity? Ratio(int at, decimal value, int to)
        {
            if (this[to].Is("%") || lexicon.PercentWords.Contains(this[to].Text))
            {
                return new Quantity(QuantityKind.Percent, value, null, at, to + 1);
            }

            var over = to;
            while (over < to + 2 && lexicon.OutOfWords.Contains(this[over].Text))
            {
                over++;
            }

            if (over > to && this[over] is { IsNumber: true, Value: 5 or 10 or 100 })
            {
                return new Quantity(QuantityKind.OutOf, value, this[over].Value, at, over + 1);
            }

            return this[to].Is("/") && this[to + 1].IsNumber
                ? new Quantity(
                    this[to + 1].Value is 5 or 10 or 100 && value <= this[to + 1].Value ? QuantityKind.OutOf : QuantityKind.Slash,
                    value, this[to + 1].Value, at, to + 2)
                : null;
        }

        private Quantity WithUnit(int at, decimal value, int to)
        {
            var near = to;
            while (near < to + 2 && lexicon.Approximations.Contains(this[near].Text))
            {
                near++;
            }

            to = near > to && UnitAt(near) is not null ? near : to;
            if (Half(to) is { } half && value <= HoursOfADay)
            {
                return new Quantity(QuantityKind.Clock, OnTheClock(value, half), null, at, to + 1);
            }

            switch (UnitAt(to))
            {
                case QuantityKind.Hours:
                    return HoursAndMinutes(at, value, to + 1);
                case QuantityKind.Times when lexicon.RepeatWords.Contains(this[to].Text) && this[to + 1].IsNumber:
                    return new Quantity(QuantityKind.Times, value, this[to + 1].Value, at, to + 2);
                case { } kind:
                    return new Quantity(kind, value, null, at, this[to].Is("°") && UnitAt(to + 1) is not null ? to + 2 : to + 1);
                default:
                    return new Quantity(QuantityKind.Bare, value, null, at, to);
            }
        }

        private Quantity HoursAndMinutes(int at, decimal hours, int to)
        {
            if (AndAPart(to) is { } after)
            {
                return new Quantity(QuantityKind.Hours, hours + after.Part, null, at, after.To);
            }

            var minutes = lexicon.AndWords.Contains(this[to].Text) ? to + 1 : to;
            var said = this[minutes] is { IsNumber: true, Value: < MinutesOfAnHour } && !this[minutes].Text.Contains('.', StringComparison.Ordinal);
            var joined = said && minutes == to && this[minutes].Start <= this[to - 1].End + 1 && this[minutes].Text.Length == 2
                && UnitAt(minutes + 1) is null or QuantityKind.Minutes or QuantityKind.MinutesOrMetres;
            var named = said && UnitAt(minutes + 1) is QuantityKind.Minutes or QuantityKind.MinutesOrMetres;
            return said && (joined || named)
                ? new Quantity(QuantityKind.Hours, hours + (this[minutes].Value / MinutesOfAnHour), null, at, named ? minutes + 2 : minutes + 1)
                : new Quantity(QuantityKind.Hours, hours, null, at, to);
        }

        private QuantityKind? UnitAt(int at) =>
            this[at] is { Text: { } text, Kind: TokenKind.Word or TokenKind.Mark } && lexicon.Units.TryGetValue(text, out var kind) ? kind : null;

        /// <summary>0 for "am", 12 for "pm", 24 for "o'clock", which says neither; null where none is said.</summary>
        private int? Half(int at) => lexicon.DayHalves.TryGetValue(this[at].Text ?? "", out var hours) ? hours : null;

        /// <summary>Twelve is the first hour of its half of the day.</summary>
        private static decimal OnTheClock(decimal value, int half) => (value, half) switch
        {
            ( >= 12 and < 13, 0) => value - 12,
            ( < 12, 12) => value + 12,
            _ => value,
        };
    }
}
