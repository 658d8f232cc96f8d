using NodaTime;

namespace RecoveryBot.Conversations.Parsing;

/// <content>Days with the name of a month, and spans.</content>
internal sealed partial class DateParser
{
    private readonly ref partial struct Scan
    {
        /// <summary>"20 Nov", "20th of November 2026", "Nov 20", "November the 20th, 2026".</summary>
        private (DateMatch? Reading, int To) WithMonth(int at)
        {
            if (Whole(at) is { } day)
            {
                var to = at + 1 + (Has(words.Ordinals, at + 1) ? 1 : 0);
                to += this[to].Text == "." || Has(words.Of, to) ? 1 : 0;
                return Month(to) is { } month ? Dated(month, day, to + 1) : Nothing;
            }

            if (Month(at) is not { } named)
            {
                return Nothing;
            }

            var number = at + 1 + (Has(words.The, at + 1) ? 1 : 0);
            if (Whole(number) is { } after && after <= 31 && quantities.At(tokens, number) is { Kind: QuantityKind.Bare or QuantityKind.Times } counted
                && (counted.Kind == QuantityKind.Bare || Has(words.Ordinals, number + 1)))
            {
                return Dated(named, after, number + 1 + (Has(words.Ordinals, number + 1) ? 1 : 0));
            }

            return Nothing;
        }

        private (DateMatch? Reading, int To) Dated(int month, int day, int to)
        {
            var year = to + (this[to].Kind == TokenKind.Comma ? 1 : 0);
            return this[year].Text is { Length: 4 } && YearAt(year) is { } said
                ? (InYear(said, month, day), year + 1)
                : (WithoutYear(month, day), to);
        }

        /// <summary>"The 15th", "on the 15th".</summary>
        /// <param name="isNamed">Its weekday stands before it, so that it needs no "the".</param>
        private (DateMatch? Reading, int To) DayOfMonth(int at, bool isNamed = false)
        {
            var number = at + (Has(words.The, at) ? 1 : 0);
            if (Whole(number) is not (>= 1 and <= 31 and var day) || !Has(words.Ordinals, number + 1) || (number == at && !isNamed)
                || (scope.IsPast && this[number + 2].IsWord))
            {
                return Nothing;
            }

            var (year, month) = (scope.Today.Year, scope.Today.Month);
            for (var away = 0; away <= 2; away++)
            {
                var first = new LocalDate(year, month, 1).PlusMonths(scope.IsPast ? -away : away);
                if (Exists(first.Year, first.Month, day) is { } date && (scope.IsPast ? date <= scope.Today : date > scope.Today))
                {
                    return (new DateMatch.Found(date), number + 2);
                }
            }

            return Nothing;
        }

        private int? Month(int at) => this[at].IsWord && words.Months.TryGetValue(this[at].Text, out var month) ? month : null;

        private int? Whole(int at) => this[at] is { IsNumber: true, Text: var text, Value: <= 9999 and var value }
            && !text.Contains('.', StringComparison.Ordinal) && decimal.Truncate(value) == value ? (int)value : null;

        private int? YearAt(int at) => (Whole(at), this[at].Text?.Length) switch
        {
            ({ } year, 4) => year,
            ({ } year, 2) => 2000 + year,
            _ => null,
        };

        private bool Joined(int at, int count)
        {
            for (var i = at + 1; i < at + count; i++)
            {
                if (this[i].Start != this[i - 1].End)
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>Day first and month first, as far as both exist and make sense.</summary>
        private DateMatch? EitherOrder(int one, int two, int? year)
        {
            var readings = new[] { Reading(two, one, year), Reading(one, two, year) };
            var dates = readings.Select(reading => reading switch
            {
                DateMatch.Found(var date) => date,
                DateMatch.Behind(var date) when readings.Any(other => other is DateMatch.Found) => date.PlusYears(1),
                _ => (LocalDate?)null,
            }).OfType<LocalDate>().Distinct().ToList();
            var sensible = scope.IsPast && dates.Count > 1 && dates.Exists(scope.Holds) ? dates.FindAll(scope.Holds) : dates;
            return sensible switch
            {
                [var only] => new DateMatch.Found(only),
                [_, _, ..] => new DateMatch.Several([.. sensible.Order()]),
                _ => readings.FirstOrDefault(reading => reading is not null),
            };
        }

        private DateMatch? Reading(int month, int day, int? year) => month is < 1 or > 12 || day is < 1 or > 31 ? null
            : year is { } said ? InYear(said, month, day)
            : WithoutYear(month, day);

        private static DateMatch InYear(int year, int month, int day) => Exists(year, month, day) is { } date
            ? new DateMatch.Found(date)
            : new DateMatch.NoSuchDay(day, month, IsEverThere(month, day) ? year : null);

        /// <summary>
        /// The nearest in the asked direction. Where that is the better part of a year away and the day has just been, it
        /// is said to be behind.
        /// </summary>
        private DateMatch WithoutYear(int month, int day)
        {
            var today = scope.Today;
            if (!IsEverThere(month, day))
            {
                return new DateMatch.NoSuchDay(day, month, null);
            }

            var year = today.Year;
            var thisYear = (month, day).CompareTo((today.Month, today.Day));
            year += scope.IsPast ? (thisYear > 0 ? -1 : 0) : (thisYear < 0 ? 1 : 0);
            if (Exists(year, month, day) is not { } date)
            {
                return new DateMatch.NoSuchDay(day, month, year);
            }

            return !scope.IsPast && Exists(year - 1, month, day) is { } before && Period.DaysBetween(before, today) is > 0 and <= JustBeen
                ? new DateMatch.Behind(before)
                : new DateMatch.Found(date);
        }

        private static LocalDate? Exists(int year, int month, int day) =>
            month is >= 1 and <= 12 && day >= 1 && year is >= 1900 and <= 9998
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
                ? new LocalDate(year, month, day)
                : null;

        private static bool IsEverThere(int month, int day) => Exists(2000, month, day) is not null;
    }
}
