using NodaTime;

namespace RecoveryBot.Conversations.Charts;

/// <summary>A fortnight of a group's people, as one page of a picture shows it.</summary>
/// <param name="Days">From the left.</param>
/// <param name="Buckets">What a day can be here, in the order of the key.</param>
/// <param name="Rows">Those of this page; all of them where they are only counted.</param>
/// <param name="Page">From 0.</param>
/// <param name="IsForAChannel">Others than the trainer read it.</param>
public sealed record GroupDays(
    IReadOnlyList<LocalDate> Days,
    IReadOnlyList<SummaryBucket> Buckets,
    IReadOnlyList<PersonDays> Rows,
    int Page,
    int Pages,
    bool IsForAChannel)
{
    public const int DaysShown = 14;

    public const int RowsOnAPage = 30;

    public const int MostPages = 2;

    /// <summary>For a group's own channel: nothing tells a referral from any other easier day.</summary>
    public static readonly IReadOnlyList<SummaryBucket> TwoBuckets = [SummaryBucket.AsPlanned, SummaryBucket.Easier];

    /// <summary>For trainers.</summary>
    public static readonly IReadOnlyList<SummaryBucket> FiveBuckets =
        [SummaryBucket.AsPlanned, SummaryBucket.Less, SummaryBucket.Recover, SummaryBucket.Rest, SummaryBucket.NeedsAWord];

    /// <summary>More people than the pages hold: how many of each, day by day.</summary>
    public bool IsCounted => Rows.Count > RowsOnAPage;

    /// <summary>Null if there is no such page.</summary>
    /// <param name="date">The last day shown.</param>
    /// <param name="rows">Everybody's, in their order.</param>
    public static GroupDays? Of(
        LocalDate date, IReadOnlyList<SummaryBucket> buckets, IReadOnlyList<PersonDays> rows, int page, bool isForAChannel)
    {
        var pages = PagesOf(rows.Count);
        return page < 0 || page >= pages
            ? null
            : new GroupDays(
                [.. Enumerable.Range(1 - DaysShown, DaysShown).Select(date.PlusDays)],
                buckets,
                rows.Count > RowsOnAPage * MostPages ? rows : [.. rows.Skip(page * RowsOnAPage).Take(RowsOnAPage)],
                page,
                pages,
                isForAChannel);
    }

    /// <summary>How many pages so many people take.</summary>
    public static int PagesOf(int people) => people switch
    {
        > RowsOnAPage * MostPages => 1,
        _ => (people + RowsOnAPage - 1) / RowsOnAPage,
    };

    /// <summary>Without anybody's days: records print themselves into logs.</summary>
    public override string ToString() => $"{nameof(GroupDays)} {Rows.Count} of page {Page}";

    /// <summary>Of those who are counted.</summary>
    public int Count(LocalDate day, SummaryBucket bucket) => Rows.Count(row => row.On(day) == bucket);
}

/// <summary>One person's days. A day that is missing was not answered, was in a pause or before their yes: which, is nobody's to know.</summary>
public sealed record PersonDays(SummaryName Name, IReadOnlyDictionary<LocalDate, SummaryBucket> Days)
{
    /// <summary>Null for a day of which nothing is shown.</summary>
    public SummaryBucket? On(LocalDate day) => Days.TryGetValue(day, out var bucket) ? bucket : null;
}
