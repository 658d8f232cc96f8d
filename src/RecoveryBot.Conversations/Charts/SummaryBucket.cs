using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Charts;

/// <summary>In the order in which they are shown.</summary>
public enum SummaryBucket
{
    /// <summary>Only in the trainers' channel; somebody is to see a professional.</summary>
    NeedsAWord,

    AsPlanned,

    /// <summary>Only in the group's channel: whatever is not as planned.</summary>
    Easier,

    /// <summary>Only in the trainers' channel.</summary>
    Less,

    /// <summary>Only in the trainers' channel.</summary>
    Recover,

    /// <summary>Only in the trainers' channel.</summary>
    Rest,

    /// <summary>Only in the trainers' channel.</summary>
    NotAnswered,
}

/// <summary>In which bucket a decision stands where all five are told apart.</summary>
public static class SummaryBuckets
{
    public static SummaryBucket Of(Decision decision) => decision switch
    {
        Decision.TrainAsPlanned => SummaryBucket.AsPlanned,
        Decision.TrainReduced => SummaryBucket.Less,
        Decision.ActiveRecovery => SummaryBucket.Recover,
        Decision.Rest => SummaryBucket.Rest,
        Decision.Refer => SummaryBucket.NeedsAWord,
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };
}
