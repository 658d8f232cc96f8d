namespace RecoveryBot.Recovery.Learning;

/// <summary>Every threshold of what recovery sessions teach, with its default.</summary>
public sealed record LearningOptions
{
    public static readonly LearningOptions Default = new();

    /// <summary>A success needs a session RPE of at most this. Default 2 [field: "easy" on CR10].</summary>
    public double SuccessRpe { get; init; } = 2;

    /// <summary>A session RPE of at least this is a miss. Default 4 [ours].</summary>
    public double MissRpe { get; init; } = 4;

    /// <summary>So many points off the next morning's total make a miss. Default 3 [ours].</summary>
    public int MorningDrop { get; init; } = 3;

    /// <summary>Sessions of a category that its adjustment looks at. Default 5 [ours].</summary>
    public int AdjustSessions { get; init; } = 5;

    /// <summary>Largest adjustment either way. Default 2 [ours].</summary>
    public int AdjustLimit { get; init; } = 2;

    /// <summary>Weight of a category that was not the primary one. Default 0.5 [ours].</summary>
    public double AddedWeight { get; init; } = 0.5;

    /// <summary>Weighted misses in a row that suspend a category. Default 2 [ours].</summary>
    public double SuspendAfterMisses { get; init; } = 2;

    /// <summary>Days a category stays suspended after the miss that suspended it. Default 14 [ours].</summary>
    public int SuspendedDays { get; init; } = 14;

    /// <summary>Days, today included, over which misses are counted for the trainer. Default 14 [ours].</summary>
    public int MissWindowDays { get; init; } = 14;

    /// <summary>Cardio and lifestyle sessions that tell how light movement feels. Default 3 [ours].</summary>
    public int LightMovementSessions { get; init; } = 3;

    /// <summary>Successes, or misses, among them that settle it. Default 2 [ours].</summary>
    public int LightMovementProof { get; init; } = 2;

    /// <summary>Days after which a row of misses has had its say, and recovery is tried again. Default 14 [ours].</summary>
    public int MissRowDays { get; init; } = 14;
}
