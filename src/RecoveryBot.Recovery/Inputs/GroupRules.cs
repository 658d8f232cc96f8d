namespace RecoveryBot.Recovery.Inputs;

/// <summary>What trainers may set otherwise for a group, within narrow bounds. Nothing of it touches a warning sign.</summary>
public sealed record GroupRules
{
    public static readonly GroupRules Default = new();

    /// <summary>Days without a rest day from which one is due (B8), 5–10; null for never.</summary>
    public int? DaysWithoutRest { get; init; } = DecisionOptions.Default.DaysWithoutRest;

    /// <summary>Training days in a row from which a dip means recovery (C4): −1, 0 or 1 besides each level's own.</summary>
    public int LongerRun { get; init; }

    /// <summary>Poor mornings in a row from which the day is recovery (C11), 2–3.</summary>
    public int PoorDaysForRecovery { get; init; } = DecisionOptions.Default.PoorDaysForRecovery;

    /// <summary>Poor mornings in a row from which the day is rest (B6), 2–4.</summary>
    public int PoorDaysForRest { get; init; } = DecisionOptions.Default.Load.PoorDaysForRest;

    /// <summary>EWMA ratio above which load has risen quickly, 1.3–2.0.</summary>
    public double HighLoadRatio { get; init; } = DecisionOptions.Default.HighLoadRatio;

    /// <summary>Small dips that add up make training smaller (E4).</summary>
    public bool SmallDipsCount { get; init; } = true;

    /// <summary>Low motivation makes training shorter (E8).</summary>
    public bool MotivationCounts { get; init; } = true;

    /// <summary>A full head makes training shorter (E9).</summary>
    public bool FullHeadCounts { get; init; } = true;

    /// <summary>Whether each number lies within its bounds.</summary>
    public bool IsAllowed => DaysWithoutRest is null or (>= 5 and <= 10)
        && LongerRun is >= -1 and <= 1
        && PoorDaysForRecovery is 2 or 3
        && PoorDaysForRest is >= 2 and <= 4
        && HighLoadRatio is >= 1.3 and <= 2.0;

    /// <summary>Of several groups whatever is stricter holds, number by number; the defaults for nobody's client.</summary>
    public static GroupRules Strictest(IEnumerable<GroupRules> groups) =>
        groups.Aggregate((GroupRules?)null, (one, other) => one is null ? other : one.And(other)) ?? Default;

    /// <summary>The numbers of a decision under these rules.</summary>
    public DecisionOptions In(DecisionOptions options) => this == Default ? options : options with
    {
        DaysWithoutRest = DaysWithoutRest ?? int.MaxValue,
        BeginnerRunLimit = options.BeginnerRunLimit + LongerRun,
        IntermediateRunLimit = options.IntermediateRunLimit + LongerRun,
        AdvancedRunLimit = options.AdvancedRunLimit + LongerRun,
        BeginnerHardRun = options.BeginnerHardRun + LongerRun,
        PoorDaysForRecovery = PoorDaysForRecovery,
        Load = options.Load with { PoorDaysForRest = PoorDaysForRest },
        HighLoadRatio = HighLoadRatio,
        SmallDipsCount = SmallDipsCount,
        MotivationCounts = MotivationCounts,
        FullHeadCounts = FullHeadCounts,
    };

    private GroupRules And(GroupRules other) => new()
    {
        DaysWithoutRest = DaysWithoutRest is { } days ? Math.Min(days, other.DaysWithoutRest ?? days) : other.DaysWithoutRest,
        LongerRun = Math.Min(LongerRun, other.LongerRun),
        PoorDaysForRecovery = Math.Min(PoorDaysForRecovery, other.PoorDaysForRecovery),
        PoorDaysForRest = Math.Min(PoorDaysForRest, other.PoorDaysForRest),
        HighLoadRatio = Math.Min(HighLoadRatio, other.HighLoadRatio),
        SmallDipsCount = SmallDipsCount || other.SmallDipsCount,
        MotivationCounts = MotivationCounts || other.MotivationCounts,
        FullHeadCounts = FullHeadCounts || other.FullHeadCounts,
    };
}
