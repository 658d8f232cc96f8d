namespace RecoveryBot.Conversations.Charts;

/// <summary>A group's fortnight as data for a picture, with the words that stand on it. It is about other people, so it is never stored.</summary>
public sealed record GroupChart(GroupDays Days, GroupChartLabels Labels);

/// <summary>The words on the picture.</summary>
/// <param name="Buckets">One for each of <see cref="GroupDays.Buckets"/>, in that order.</param>
/// <param name="Names">One for each row, in that order.</param>
/// <param name="Days">Over each day: its weekday's letter, and on a Monday its date in a second line.</param>
/// <param name="InWords">The whole picture for whoever cannot see it.</param>
public sealed record GroupChartLabels(
    string Title, IReadOnlyList<DecisionLabel> Buckets, IReadOnlyList<string> Names, IReadOnlyList<string> Days, string InWords)
{
    public DecisionLabel Of(GroupDays days, SummaryBucket bucket) => Buckets[days.Buckets.ToList().IndexOf(bucket)];

    /// <summary>Without names: records print themselves into logs.</summary>
    public override string ToString() => nameof(GroupChartLabels);
}
