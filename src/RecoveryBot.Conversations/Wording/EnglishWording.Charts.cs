using NodaTime.Text;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

/// <content>What stands on the picture of a group's fortnight.</content>
public sealed partial class EnglishWording
{
    private static readonly LocalDatePattern ShortDate = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");

    public RichText NobodyOnThisPage => RichText.Plain("Everybody who is shown stands in the picture above.");

    public GroupChartLabels GroupChartLabels(GroupDays days)
    {
        var title = $"Two weeks to {ShortDate.Format(days.Days[^1])}{PageOf(days)}";
        IReadOnlyList<DecisionLabel> buckets = [.. days.Buckets.Select(bucket => LabelOf(bucket, days))];
        IReadOnlyList<string> names = [.. days.Rows.Select(row => row.Name.Since is { } since ? $"{row.Name.Name} ({AxisDate.Format(since)})" : row.Name.Name)];
        return new(
            title,
            buckets,
            days.IsCounted ? [] : names,
            [.. days.Days.Select(Below)],
            days.IsCounted ? CountedInWords(title, days, buckets) : InWords(title, days, buckets, names));
    }

    public RichText GroupChartCaption(GroupDays days) => RichText.Plain($"Two weeks to {WeekdayAndDay.Format(days.Days[^1])}{PageOf(days)}");

    private static string PageOf(GroupDays days) => days.Pages > 1 ? $" · {Digits(days.Page + 1)} of {Digits(days.Pages)}" : "";

    private static DecisionLabel LabelOf(SummaryBucket bucket, GroupDays days) => bucket switch
    {
        SummaryBucket.AsPlanned => new("P", "as planned"),
        SummaryBucket.Easier => new("E", "easier day"),
        SummaryBucket.Less => new("L", "train less"),
        SummaryBucket.Recover => new("A", "active recovery"),
        SummaryBucket.Rest => new("R", "rest"),
        SummaryBucket.NeedsAWord => new("!", days.IsForAChannel ? "needs a word" : "see a professional"),
        _ => throw new ArgumentOutOfRangeException(nameof(bucket)),
    };

    private static string InWords(string title, GroupDays days, IReadOnlyList<DecisionLabel> buckets, IReadOnlyList<string> names)
    {
        var rows = days.Rows.Zip(names, (row, name) =>
            $"{name}: {string.Concat(days.Days.Select(day => row.On(day) is { } bucket ? LetterOf(bucket) : "-"))}");
        return $"{title}. {string.Join(", ", buckets.Select(label => $"{label.Letter} {label.Name}"))}, - not shown.\n{string.Join('\n', rows)}";

        string LetterOf(SummaryBucket bucket) => buckets[days.Buckets.ToList().IndexOf(bucket)].Letter;
    }

    // By their letters: a description may have 1,024 signs, and today comes last.
    private static string CountedInWords(string title, GroupDays days, IReadOnlyList<DecisionLabel> buckets) =>
        $"{title}, {Digits(days.Rows.Count)} people. {string.Join(", ", buckets.Select(label => $"{label.Letter} {label.Name}"))}.\n"
        + string.Join('\n', days.Days.Select(day => $"{ShortDate.Format(day)}: "
            + string.Join(", ", days.Buckets.Zip(buckets, (bucket, label) => $"{label.Letter} {Digits(days.Count(day, bucket))}"))));
}
