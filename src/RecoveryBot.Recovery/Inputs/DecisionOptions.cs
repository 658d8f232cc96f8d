using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Inputs;

/// <summary>Every number of the decision that is our judgement rather than the source's, with its default.</summary>
public sealed record DecisionOptions
{
    public static readonly DecisionOptions Default = new();

    public LoadOptions Load { get; init; } = new();

    public LearningOptions Learning { get; init; } = new();

    public MenuOptions Menu { get; init; } = new();

    /// <summary>EWMA ratio above which load has risen quickly. Never a trigger of rest by itself (K17). Default 1.5.</summary>
    public double HighLoadRatio { get; init; } = 1.5;

    /// <summary>Monotony above which a week is very uniform (Foster 1998). Default 2.</summary>
    public double HighMonotony { get; init; } = 2;

    /// <summary>Pain, 0–10, from which the day is recovery (C9). Default 4.</summary>
    public int SparingPain { get; init; } = 4;

    /// <summary>Poor mornings in a row from which the day is recovery (C11). Default 2.</summary>
    public int PoorDaysForRecovery { get; init; } = 2;

    /// <summary>Days without a rest day from which one is due (B8, statement 112). Default 7.</summary>
    public int DaysWithoutRest { get; init; } = 7;

    /// <summary>Training days of seven from which a missing rest day counts (B8). Default 5.</summary>
    public int TrainingDaysForRest { get; init; } = 5;

    /// <summary>Days without a rest day from which a word is said about it, by level. Defaults 3, 5 and 6.</summary>
    public ByLevel<int> WordAboutRest { get; init; } = new(3, 5, 6);

    /// <summary>Items at level 2 or worse that make rest of a day, whatever they are (B13). Default 3.</summary>
    public int LowItemsForRest { get; init; } = 3;

    /// <summary>Mornings in a row with two items rated 2 or less that make a doctor due (A6). Default 14.</summary>
    public int LowMorningsForReferral { get; init; } = 14;

    /// <summary>Training days in a row from which a beginner recovers although nothing shows (C4). Default 3.</summary>
    public int BeginnerHardRun { get; init; } = 3;

    /// <summary>How many of them were hard. Default 2.</summary>
    public int BeginnerHardDays { get; init; } = 2;

    /// <summary>A sleep rating from which one short night only reduces training (C5, E2). Default 3.</summary>
    public int SleptFineRating { get; init; } = 3;

    /// <summary>Sessions that are smaller after a break (E11). Default 2.</summary>
    public int SessionsAfterBreak { get; init; } = 2;

    /// <summary>Total z at or below which a morning is poor (B7). Default −1.</summary>
    public double PoorMorningZ { get; init; } = -1;

    /// <summary>Total z at or below which a long training run shows (C4). Default −0.5.</summary>
    public double DippedMorningZ { get; init; } = -0.5;

    /// <summary>Hours below which one low night is enough for recovery (C5). Default 6.</summary>
    public double ShortSleepHours { get; init; } = 6;

    /// <summary>Poor nights in a row that are more than one rough night (C5). Default 2.</summary>
    public int PoorNightsForRecovery { get; init; } = 2;

    /// <summary>Motivation, 1–5, at or below which training is shorter (E8). Default 2.</summary>
    public int LowMotivation { get; init; } = 2;

    /// <summary>Small dips that add up make training smaller (E4). Default true.</summary>
    public bool SmallDipsCount { get; init; } = true;

    /// <summary>Low motivation makes training shorter (E8). Default true.</summary>
    public bool MotivationCounts { get; init; } = true;

    /// <summary>A full head makes training shorter (E9). Default true.</summary>
    public bool FullHeadCounts { get; init; } = true;

    /// <summary>Wellness items missing from which the day stays careful (E7). Default 3.</summary>
    public int TooManyMissing { get; init; } = 3;

    /// <summary>Misses in a row after which recovery gives way to rest (B12). Default 2.</summary>
    public int MissesForRest { get; init; } = 2;

    /// <summary>Misses in 14 days after which the trainer is told. Default 3.</summary>
    public int MissesForNote { get; init; } = 3;

    /// <summary>Training days in a row from which a dip means recovery (C4). Defaults 3, 4 and 5.</summary>
    public int BeginnerRunLimit { get; init; } = 3;

    public int IntermediateRunLimit { get; init; } = 4;

    public int AdvancedRunLimit { get; init; } = 5;

    public BringForwardOptions BringForward { get; init; } = new();

    public ReducedTraining ReducedTraining { get; init; } = new();

    public DeloadOptions Deload { get; init; } = new();

    public int TrainingRunLimit(TrainingLevel level) => level switch
    {
        TrainingLevel.Beginner => BeginnerRunLimit,
        TrainingLevel.Intermediate => IntermediateRunLimit,
        TrainingLevel.Advanced => AdvancedRunLimit,
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}

/// <summary>When the next session may take an unneeded recovery slot (P3).</summary>
public sealed record BringForwardOptions
{
    /// <summary>A rating from which an item is fresh whatever the baseline. Default 4.</summary>
    public int FreshRating { get; init; } = 4;

    /// <summary>z from which an item is at its baseline. Default −0.5.</summary>
    public double AtBaselineZ { get; init; } = -0.5;

    /// <summary>Most days since a rest day. Default 5.</summary>
    public int DaysSinceRest { get; init; } = 5;

    /// <summary>Hard days among the last two that rule it out. Default 2.</summary>
    public int HardDays { get; init; } = 2;
}

/// <summary>What "train reduced" means, after deload practice (Rogerson 2024).</summary>
public sealed record ReducedTraining
{
    /// <summary>Fewer sets or minutes, in percent: from. Default 30.</summary>
    public int LessFromPercent { get; init; } = 30;

    /// <summary>Fewer sets or minutes, in percent: to. Default 40.</summary>
    public int LessToPercent { get; init; } = 40;

    /// <summary>Highest effort, CR10. Default 6.</summary>
    public int HighestRpe { get; init; } = 6;

    /// <summary>Repetitions kept in reserve, at least. Default 3.</summary>
    public int RepsInReserve { get; init; } = 3;
}

/// <summary>When a deload is proposed and what it is (W1–W4; Rogerson 2024, Bell 2023).</summary>
public sealed record DeloadOptions
{
    public int PoorDaysOf14 { get; init; } = 7;

    public int PoorDaysInARow { get; init; } = 5;

    /// <summary>Mornings in a row with two items rated 2 or less (W1). Default 7.</summary>
    public int LowMorningsInARow { get; init; } = 7;

    /// <summary>Mornings of ten on which readiness asked for rest (W1). Default 7.</summary>
    public int RestMorningsOf10 { get; init; } = 7;

    /// <summary>Tired or sore days of seven with declining performance (W2). Default 3.</summary>
    public int LowDaysOf7 { get; init; } = 3;

    /// <summary>The same on a plateau (W2). Default 4.</summary>
    public int LowDaysOf7OnPlateau { get; init; } = 4;

    /// <summary>Days of history before a deload is proposed. Default 21.</summary>
    public int HistoryDays { get; init; } = 21;

    /// <summary>Sessions logged in fourteen days before a deload is proposed. Default 6.</summary>
    public int SessionsOf14 { get; init; } = 6;

    public int WeeksSinceDeload { get; init; } = 6;

    public double LowWeekZ { get; init; } = -0.5;

    public int UnplannedEasyDaysOf7 { get; init; } = 4;

    /// <summary>Weeks after a deload in which none is proposed again. Default 3 (21 days).</summary>
    public int QuietWeeks { get; init; } = 3;

    /// <summary>Length in days: from and to. Defaults 5 and 7.</summary>
    public int DaysFrom { get; init; } = 5;

    public int DaysTo { get; init; } = 7;

    /// <summary>Less volume, in percent: from and to. Defaults 30 and 50.</summary>
    public int LessVolumeFromPercent { get; init; } = 30;

    public int LessVolumeToPercent { get; init; } = 50;
}
