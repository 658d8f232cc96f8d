using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Groups.Summaries;

namespace RecoveryBot.Conversations.Tests.Wording;

/// <summary>A group's mornings that make the wording say all it can say.</summary>
internal static class ReportSamples
{
    private static readonly LocalDate Tuesday = new(2026, 11, 24);

    public static IReadOnlyList<GroupSummary> Summaries =>
    [
        new(Tuesday, (33, 40), [List(SummaryBucket.AsPlanned, "Gina", "Hal"), List(SummaryBucket.Easier, "Kim")], new(34, 27, 19), false, LocalTime.Noon),
        new(Tuesday, (5, 12), [List(SummaryBucket.AsPlanned, "Gina")], new(11, 4, null), false, new LocalTime(13, 15)),
        new(Tuesday, (9, 12), [], new(12, 9, 5), false, LocalTime.Noon),
        new(Tuesday, null, [List(SummaryBucket.Easier, "Kim")], null, true, LocalTime.Noon),
        new(Tuesday, null, [], new(8, 0, null), false, LocalTime.Noon),
        new(
            Tuesday,
            (4, 5),
            [
                List(SummaryBucket.NeedsAWord, "Cem"), List(SummaryBucket.Less, "Jon"), List(SummaryBucket.Recover, "Kim"),
                new(SummaryBucket.Rest, [new("Anna", new(2026, 11, 3)), new("Anna", new(2026, 11, 9))]), List(SummaryBucket.NotAnswered, "Lea"),
            ],
            null,
            false,
            LocalTime.Noon),
    ];

    public static IReadOnlyList<GroupDays> Charts =>
    [
        Chart(GroupDays.TwoBuckets, people: 2, page: 0, isForAChannel: true),
        Chart(GroupDays.FiveBuckets, people: 31, page: 1, isForAChannel: true),
        Chart(GroupDays.FiveBuckets, people: 61, page: 0, isForAChannel: false),
    ];

    private static GroupDays Chart(IReadOnlyList<SummaryBucket> buckets, int people, int page, bool isForAChannel) => GroupDays.Of(
        Tuesday,
        buckets,
        [
            .. Enumerable.Range(1, people).Select(number => new PersonDays(
                new SummaryName($"Anna {number}", number == 2 ? new(2026, 11, 3) : null),
                Enumerable.Range(0, 9).ToDictionary(day => Tuesday.PlusDays(-day), day => buckets[(day + number) % buckets.Count]))),
        ],
        page,
        isForAChannel)!;

    private static SummaryList List(SummaryBucket bucket, params IReadOnlyList<string> names) =>
        new(bucket, [.. names.Select(name => new SummaryName(name, null))]);
}
