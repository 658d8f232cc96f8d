using NodaTime;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Pausing;

/// <content>From when until when.</content>
internal static partial class PauseLine
{
    private static PauseProblem? ProblemOf(List<(DateMatch Reading, DayRole Role)> said, LocalDate today) => said
        .Where(day => day.Role is not (DayRole.Since or DayRole.From))
        .Select(day => day.Reading switch
        {
            DateMatch.NoSuchDay missing => new PauseProblem.NoSuchDay(missing.Day, missing.Month, missing.Year),
            DateMatch.Behind(var date) => new PauseProblem.Behind(date),
            DateMatch.Found(var date) when date < today => new PauseProblem.Behind(date),
            _ => (PauseProblem?)null,
        })
        .FirstOrDefault(problem => problem is not null);

    private static List<LocalDate> Sensible(IEnumerable<(DateMatch Reading, DayRole Role)> said, LocalDate today, int more) =>
    [
        .. said.SelectMany(day => day.Reading switch
        {
            DateMatch.Found(var date) => [date],
            // Of "5/11" neither is taken where one of the two cannot be meant: nobody said which order it has.
            DateMatch.Several(var dates) when dates.All(date => date > today) => dates,
            _ => (IReadOnlyList<LocalDate>)[],
        }).Where(date => date > today && date <= today.PlusDays(MostDays)).Select(date => date.PlusDays(more)),
    ];

    /// <summary>Days from a length such as "5", "for 3 days", "two weeks"; the numbers of dates are none.</summary>
    private static int? LengthOf(IReadOnlyList<Token> tokens, IReadOnlyList<DateMention> mentions)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (mentions.FirstOrDefault(mention => mention.From <= at && at < mention.To) is { } day)
            {
                at = day.To - 1;
            }
            else if (Quantities.Days(tokens, at, DateWords.English) is var (days, to) && !IsOver(tokens, at, to))
            {
                // "5 of the next 7 days": which of them is no more than a guess.
                return Enumerable.Range(0, at).Any(before => IsCount(tokens, before)) ? null : days;
            }
        }

        // A bare number is a number of days where it is all that is said.
        return tokens.Where(token => token.IsNumber).ToList() is [{ Value: > 0 and <= MostDays and var alone }]
            && decimal.Truncate(alone) == alone && !tokens.Any(token => token.IsWord && !Words.For.Contains(token.Text) && ReasonOf(token.Text) is null)
            && !tokens.Any(token => token.Is("-")) && mentions.Count == 0
                ? (int)alone
                : null;
    }

    private static bool IsCount(IReadOnlyList<Token> tokens, int at) => tokens[at].IsNumber
        && Quantities.At(tokens, at) is { Kind: QuantityKind.Bare, IsWhole: true } && at + 1 < tokens.Count && DateWords.English.Of.Contains(tokens[at + 1].Text);

    /// <summary>"For 3 days now" is not said; "3 days ago", "since 3 days" are over.</summary>
    private static bool IsOver(IReadOnlyList<Token> tokens, int at, int to) =>
        (at > 0 && (Words.Since.Contains(tokens[at - 1].Text) || tokens[at - 1].Is("-")))
        || (to < tokens.Count && DateWords.English.Ago.Contains(tokens[to].Text));

    /// <summary>"1-5 dec", "1 to 5 dec": the first day has its month from the last.</summary>
    private static LocalDate? FirstOfSpan(IReadOnlyList<Token> tokens, DateMention last, LocalDate today) =>
        last is { From: >= 2, Reading: DateMatch.Found(var date) }
        && Words.Until.Contains(tokens[last.From - 1].Text)
        && tokens[last.From - 2] is { IsNumber: true, Value: >= 1 and var day } && day < date.Day && decimal.Truncate(day) == day
        && new LocalDate(date.Year, date.Month, (int)day) is var first && first > today
            ? first
            : null;

    private static bool IsWeekday(IReadOnlyList<Token> tokens, DateMention mention) =>
        mention.To == mention.From + 1 && DateWords.English.Weekdays.ContainsKey(tokens[mention.From].Text);

    /// <summary>"From monday to friday", said on a Thursday: the Friday after that Monday.</summary>
    private static LocalDate Behind(LocalDate weekday, LocalDate first) => weekday > first ? weekday : Behind(weekday.PlusWeeks(1), first);

    private static DayRole RoleOf(IReadOnlyList<Token> tokens, DateMention mention, IReadOnlyList<DateMention> mentions)
    {
        for (var at = mention.From - 1; at >= 0 && at >= mention.From - FurthestWord; at--)
        {
            var word = tokens[at].Text;
            var role = word switch
            {
                _ when Words.From.Contains(word) => DayRole.From,
                _ when Words.Since.Contains(word) => DayRole.Since,
                _ when Words.Through.Contains(word) => DayRole.Through,
                "-" when at == 0 || !(tokens[at - 1].IsNumber || mentions.Any(other => other.To == at)) => (DayRole?)null,
                _ when Words.Until.Contains(word) => DayRole.Until,
                _ => null,
            };
            if (role is { } found)
            {
                return at > 0 && DateWords.English.Not.Contains(tokens[at - 1].Text) ? DayRole.Since : found;
            }

            if (!Words.Between.Contains(word))
            {
                break;
            }
        }

        return DayRole.Unsaid;
    }

    private enum DayRole
    {
        Unsaid,
        From,
        Since,
        Until,
        Through,
    }
}
