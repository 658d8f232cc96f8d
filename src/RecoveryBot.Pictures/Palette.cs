using RecoveryBot.Conversations.Charts;
using RecoveryBot.Recovery.Advice;
using ScottPlot;

namespace RecoveryBot.Pictures;

/// <summary>
/// Hues that colour-blind eyes tell apart (after Okabe and Ito 2008), darkened and lightened until they stay apart in
/// grey as well; letters say the same once more.
/// </summary>
internal static class Palette
{
    public static readonly Color Ink = Color.FromHex("#222222");

    public static readonly Color Soft = Color.FromHex("#5A5A5A");

    public static readonly Color Band = Color.FromHex("#DDDDDD");

    public static readonly Color Grid = Color.FromHex("#EEEEEE");

    public static readonly Color Stripes = Color.FromHex("#CFCFCF");

    /// <summary>Of what is easier than planned, whichever way.</summary>
    public static readonly Color EasierStripes = Color.FromHex("#3F8FC4");

    public static readonly Color Training = Color.FromHex("#0072B2");

    public static Color Of(Decision decision) => Color.FromHex(decision switch
    {
        Decision.TrainAsPlanned => "#1FB486",
        Decision.TrainReduced => "#F5EB6B",
        Decision.ActiveRecovery => "#8CC8EE",
        Decision.Rest => "#003A66",
        Decision.Refer => "#B84A00",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    });

    /// <summary>The two buckets that everybody sees have colours of the decisions, the second with stripes of its own.</summary>
    public static Color Of(SummaryBucket bucket) => Of(DecisionLike(bucket));

    public static Color InkOn(SummaryBucket bucket) => InkOn(DecisionLike(bucket));

    /// <summary>What can be read on it.</summary>
    public static Color InkOn(Decision decision) =>
        decision is Decision.Rest or Decision.Refer ? Colors.White : Ink;

    private static Decision DecisionLike(SummaryBucket bucket) => bucket switch
    {
        SummaryBucket.AsPlanned => Decision.TrainAsPlanned,
        SummaryBucket.Less => Decision.TrainReduced,
        SummaryBucket.Easier or SummaryBucket.Recover => Decision.ActiveRecovery,
        SummaryBucket.Rest => Decision.Rest,
        SummaryBucket.NeedsAWord => Decision.Refer,
        _ => throw new ArgumentOutOfRangeException(nameof(bucket)),
    };
}
