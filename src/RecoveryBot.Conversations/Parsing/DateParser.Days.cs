using NodaTime;

namespace RecoveryBot.Conversations.Parsing;

/// <content>Which day the words name.</content>
internal sealed partial class DateParser
{
    private readonly ref partial struct Scan(DateWords words, QuantityParser quantities, IReadOnlyList<Token> tokens, DateScope scope)
    {
        private static readonly (DateMatch?, int) Nothing = (null, 0);

        private Token this[int at] => at >= 0 && at < tokens.Count ? tokens[at] : Token.None;

        public (DateMatch? Reading, int To) Day(int at)
        {
            if (Offset(at) is { Reading: not null } near)
            {
                return near;
            }

            if (Weekday(at) is { Reading: { } weekday } named)
            {
                var next = named.To + (this[named.To].Kind == TokenKind.Comma ? 1 : 0);
                return DateBehindWeekday(next) is { Reading: DateMatch.Found date } written
                    ? (Agreed(weekday, date, tokens[at + (IsStep(at) ? 1 : 0)].Text), written.To)
                    : named;
            }

            return Weekend(at) is { Reading: not null } weekend ? weekend
                : Written(at) is { Reading: not null } date2 ? date2
                : Counted(at);
        }

        private (DateMatch? Reading, int To) DateBehindWeekday(int at) =>
            Written(at) is { Reading: not null } written ? written : DayOfMonth(at, isNamed: true);

        /// <summary>A weekday and a date that are not the same day: both may be meant.</summary>
        private DateMatch Agreed(DateMatch weekday, DateMatch.Found date, string name) =>
            !words.Weekdays.TryGetValue(name, out var number) || (int)date.Date.DayOfWeek == number || weekday is not DateMatch.Found other
                ? date
                : new DateMatch.Several([.. new[] { other.Date, date.Date }.Order()]);

        private bool IsStep(int at) => this[at].IsWord
            && (words.Last.Contains(this[at].Text) || words.This.Contains(this[at].Text) || words.Next.Contains(this[at].Text));

        private bool Has(IReadOnlySet<string> set, int at) => this[at].IsWord && set.Contains(this[at].Text);

        private (DateMatch? Reading, int To) Offset(int at)
        {
            foreach (var (phrase, days) in words.Offsets)
            {
                if (Says(phrase, at))
                {
                    return (On(scope.Today, days), at + phrase.Length);
                }
            }

            return Nothing;
        }

        private bool Says(IReadOnlyList<string> phrase, int at)
        {
            for (var i = 0; i < phrase.Count; i++)
            {
                if (!this[at + i].Is(phrase[i]))
                {
                    return false;
                }
            }

            return true;
        }

        private static DateMatch.Found On(LocalDate date, int days) => new(date.PlusDays(days));

        private (DateMatch? Reading, int To) Weekday(int at)
        {
            var name = at + (IsStep(at) ? 1 : 0);
            if (!this[name].IsWord || !words.Weekdays.TryGetValue(this[name].Text, out var number) || IsOtherWord(name))
            {
                return Nothing;
            }

            var ahead = (number - (int)scope.Today.DayOfWeek + 7) % 7;
            var step = this[at].Text;
            DateMatch reading = (name > at, scope.IsPast) switch
            {
                (true, _) when words.Last.Contains(step) => On(scope.Today, ahead == 0 ? -7 : ahead - 7),
                (true, false) when words.Next.Contains(step) && ahead is > 0 and < 7 - 1 => OneOf(ahead, ahead + 7),
                (false, true) when ahead == 0 => OneOf(-7, 0),
                (_, true) => On(scope.Today, ahead == 0 ? 0 : ahead - 7),
                _ when Has(words.Later, name + 1) => On(scope.Today, ahead + 7),
                _ => On(scope.Today, ahead == 0 ? 7 : ahead),
            };
            return (reading, name + (!scope.IsPast && Has(words.Later, name + 1) ? 2 : 1));
        }

        private DateMatch.Several OneOf(int days, int others) => new([scope.Today.PlusDays(days), scope.Today.PlusDays(others)]);

        /// <summary>"Sun dance", "sat ups".</summary>
        private bool IsOtherWord(int at) => words.Doubtful.Contains(this[at].Text)
            && !Has(words.Before, at - 1)
            && this[at + 1] is { IsWord: true, Text: var next } && !words.AfterWeekday.Contains(next)
            && !words.Weekdays.ContainsKey(next) && !words.Months.ContainsKey(next);

        /// <summary>Of a weekend that is over both days may be meant; one to come begins on its Saturday.</summary>
        private (DateMatch? Reading, int To) Weekend(int at)
        {
            var name = at + (IsStep(at) ? 1 : 0);
            if (!Has(words.Weekends, name))
            {
                return Nothing;
            }

            var ahead = ((int)IsoDayOfWeek.Saturday - (int)scope.Today.DayOfWeek + 7) % 7;
            if (scope.IsPast)
            {
                var saturday = ahead == 0 ? 0 : ahead - 7;
                return (saturday == 0 ? On(scope.Today, 0) : OneOf(saturday, saturday + 1), name + 1);
            }

            ahead = ahead == 0 ? 7 : ahead;
            return (name > at && words.Next.Contains(this[at].Text) ? OneOf(ahead, ahead + 7) : On(scope.Today, ahead), name + 1);
        }

        /// <summary>"In 3 days", "2 weeks ago", "3 days from now".</summary>
        private (DateMatch? Reading, int To) Counted(int at)
        {
            var isAhead = Has(words.In, at);
            if (quantities.Days(tokens, at + (isAhead ? 1 : 0), words) is not var (days, to))
            {
                return Nothing;
            }

            return isAhead ? (On(scope.Today, days), to)
                : Has(words.Ago, to) ? (On(scope.Today, -days), to + 1)
                : Says(words.FromNow, to) ? (On(scope.Today, days), to + words.FromNow.Count)
                : Nothing;
        }

        private (DateMatch? Reading, int To) Written(int at) =>
            InDigits(at) is { Reading: not null } digits ? digits
            : WithMonth(at) is { Reading: not null } month ? month
            : DayOfMonth(at);

        private (DateMatch? Reading, int To) InDigits(int at)
        {
            if (!this[at].IsNumber || (at > 0 && this[at - 1].Is("-") && this[at - 1].End == this[at].Start))
            {
                return Nothing;
            }

            // "20.11." and "20.11.2026": the first point is inside a number.
            if (this[at].Text.Split('.') is [{ Length: <= 2 } first, { Length: <= 2 } second] && int.TryParse(first, out var day) && int.TryParse(second, out var month))
            {
                return AfterPoint(at, day, month);
            }

            var mark = this[at + 1];
            if (!(mark.Is("/") || mark.Is("-")) || !this[at + 2].IsNumber || !Joined(at, 3) || Whole(at) is not { } one || Whole(at + 2) is not { } two)
            {
                return Nothing;
            }

            var hasThird = this[at + 3].Is(mark.Text) && Whole(at + 4) is not null && Joined(at, 5);
            return hasThird switch
            {
                true when this[at].Text.Length == 4 => (InYear(one, two, Whole(at + 4)!.Value), at + 5),
                true when YearAt(at + 4) is { } year => (EitherOrder(one, two, year), at + 5),
                false when mark.Is("/") => (EitherOrder(one, two, null), at + 3),
                _ => Nothing,
            };
        }

        private (DateMatch? Reading, int To) AfterPoint(int at, int day, int month)
        {
            var hasPoint = this[at + 1].Kind == TokenKind.Stop && this[at + 1].Text == "." && this[at + 1].Start == this[at].End;
            var hasYear = hasPoint && this[at + 2].Start == this[at + 1].End && YearAt(at + 2) is not null;
            return month is < 1 or > 12 || day is < 1 or > 31 ? Nothing
                : hasYear ? (InYear(YearAt(at + 2)!.Value, month, day), at + 3)
                : hasPoint || this[at].Text.Length == 5 || (at == 0 && tokens.Count == 1)
                    ? (WithoutYear(month, day), hasPoint ? at + 2 : at + 1)
                    : Nothing;
        }
    }

    /// <summary>In days: a date that was so short a while ago is more likely meant than the one in a year.</summary>
    private const int JustBeen = 60;
}
