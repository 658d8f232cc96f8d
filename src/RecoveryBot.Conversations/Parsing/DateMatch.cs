using NodaTime;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>Which day somebody means: "today", "last friday", "2026-11-20", "20 Nov", "Nov 20th", "20.11.", "in 3 days".</summary>
public abstract record DateMatch
{
    private DateMatch()
    {
    }

    /// <summary>Reads any text. Of a day and a month in digits both orders are read.</summary>
    public static DateMatch Find(string typed, DateScope scope)
    {
        var mentions = DateParser.English.All(Tokenizer.Read(typed), scope);
        var dates = mentions.SelectMany(mention => DatesOf(mention.Reading)).Distinct().ToList();
        return (dates, mentions) switch
        {
            ([], [var only, ..]) => only.Reading,
            ([], []) => new None(),
            ([var date], _) => new Found(date),
            _ => new Several([.. dates.Order()]),
        };
    }

    private static IReadOnlyList<LocalDate> DatesOf(DateMatch reading) => reading switch
    {
        Found found => [found.Date],
        Several several => several.Dates,
        _ => [],
    };

    /// <summary>One day, whether or not it makes sense where it was asked for.</summary>
    public sealed record Found(LocalDate Date) : DateMatch;

    /// <param name="Dates">All that may be meant, in their order; two or more.</param>
    public sealed record Several(IReadOnlyList<LocalDate> Dates) : DateMatch;

    /// <summary>A day that the calendar does not have, such as 30 February.</summary>
    /// <param name="Year">The year in which it is missing; null if no year has it.</param>
    public sealed record NoSuchDay(int Day, int Month, int? Year) : DateMatch;

    /// <summary>A day said without its year that was a short while ago, where a day to come was asked for.</summary>
    public sealed record Behind(LocalDate Date) : DateMatch;

    public sealed record None : DateMatch;
}
