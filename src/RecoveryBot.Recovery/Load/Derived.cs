namespace RecoveryBot.Recovery.Load;

/// <summary>
/// Quantities derived from history (§2). Load windows end yesterday; the wellness run includes today's answers.
/// Null means unknown, which is never zero.
/// </summary>
public sealed record Derived
{
    public static readonly Derived Unknown = new();

    public LoadConfidence LoadConfidence { get; init; } = LoadConfidence.None;

    /// <summary>Days in a row up to yesterday known to be without a rest day.</summary>
    public int DaysSinceRest { get; init; }

    /// <summary>Rest days in the last seven; null without history.</summary>
    public int? RestDays7 { get; init; }

    /// <summary>Run of training days up to yesterday; rest, recovery or silence ends it.</summary>
    public int ConsecutiveTrainingDays { get; init; }

    /// <summary>Days with a session of RPE ≥ 7 among the last two.</summary>
    public int HardDaysLast2 { get; init; }

    /// <summary>Frequency is high but intensity is not (statement 45).</summary>
    public bool IntensityManaged { get; init; }

    /// <summary>
    /// Sum of session RPE × minutes over the last seven days, in AU (Foster 2001). Up to two unknown days count like
    /// the mean of the others; with more of them it is null.
    /// </summary>
    public double? WeeklyLoad { get; init; }

    /// <summary>EWMA ratio, λ 0.25 and 2/29 (Williams 2017). Never a sole trigger (Impellizzeri 2020).</summary>
    public double? AcwrEwma { get; init; }

    /// <summary>Mean ÷ population SD of the week's daily loads, at most 10 (Foster 1998).</summary>
    public double? Monotony7 { get; init; }

    /// <summary>Weekly load × monotony, in AU (Foster 1998).</summary>
    public double? Strain7 { get; init; }

    /// <summary>This week's strain lies above the own mean + 1 SD of at least six earlier weeks.</summary>
    public bool StrainHigh { get; init; }

    /// <summary>z of today's total of five items against the own baseline; null if not all were rated.</summary>
    public double? WellnessZ { get; init; }

    /// <summary>Mean of the last seven mornings' total z.</summary>
    public double? Wellness7dZ { get; init; }

    /// <summary>Poor mornings in a row counted back from today; a day without an answer ends the run.</summary>
    public int ConsecutivePoorDays { get; init; }

    public int PoorDays14 { get; init; }

    /// <summary>Run of nights up to the last one with sleep quality ≤ 2.</summary>
    public int PoorSleepNights { get; init; }

    public PerformanceTrend PerformanceTrend { get; init; } = PerformanceTrend.Holding;

    /// <summary>Days of the last seven with fatigue or soreness at level ≥ 2.</summary>
    public int LowFatigueOrSorenessDays7 { get; init; }

    /// <summary>Days of the last seven on which a planned session gave way to rest or recovery.</summary>
    public int UnplannedEasyDays7 { get; init; }

    /// <summary>Whole weeks since the last deload; null if there never was one.</summary>
    public int? WeeksSinceDeload { get; init; }

    /// <summary>Days since a deload was last proposed, before today; null if it never was.</summary>
    public int? DaysSinceDeloadAdvice { get; init; }

    public bool AdherenceFalling { get; init; }

    /// <summary>At least 14 low days in 28 with declining performance after a deload (rule A6).</summary>
    public bool ProlongedMaladaptation { get; init; }

    /// <summary>
    /// The client is back from a pause for illness for no longer than the pause was, two days at least and seven at
    /// most [ours].
    /// </summary>
    public bool BackFromIllness { get; init; }

    public bool OpenReferral { get; init; }

    /// <summary>When the open referral was made; null if that is not known.</summary>
    public NodaTime.LocalDate? OpenReferralSince { get; init; }

    public Baselines Baselines { get; init; } = Baselines.None;

    /// <summary>The client's own usual hours of sleep; null without a baseline.</summary>
    public double? UsualSleepHours { get; init; }
}

/// <summary>Ok if at most two of the last seven days are unknown.</summary>
public enum LoadConfidence
{
    Ok,
    Low,
    None,
}

public enum PerformanceTrend
{
    Declining,
    Plateau,
    Holding,
}
