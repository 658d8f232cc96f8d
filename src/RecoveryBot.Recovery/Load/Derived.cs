using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>
/// Quantities derived from history. Load windows end yesterday; the wellness run includes today's answers.
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

    /// <summary>Training days among the last seven; null if not known.</summary>
    public int? TrainingDays7 { get; init; }

    /// <summary>Training days among the last six, which make a week with today; null if not known.</summary>
    public int? TrainingDays6 { get; init; }

    /// <summary>
    /// The run of training days with what was advised standing in where nothing is noted of a day; null where nothing is
    /// assumed.
    /// </summary>
    public int? AssumedTrainingRun { get; init; }

    /// <summary>Training days among the last six, counted in the same way.</summary>
    public int? AssumedTrainingDays6 { get; init; }

    /// <summary>Days with a session of RPE ≥ 7 in the current training run.</summary>
    public int HardDaysInRun { get; init; }

    /// <summary>None of the last four days was a rest day, a recovery day or an easy training day.</summary>
    public bool WithoutEasyDay4 { get; init; }

    /// <summary>
    /// Training days since the latest ten days or more without training (0 on the first morning back); null without such
    /// a break.
    /// </summary>
    public int? SessionsSinceBreak { get; init; }

    /// <summary>Training sessions logged in the last fourteen days; null if not known.</summary>
    public int? Sessions14 { get; init; }

    /// <summary>Days since the first thing that is known of this client; null if not known.</summary>
    public int? HistoryDays { get; init; }

    /// <summary>Whole weeks since the first logged training session; null if there is none.</summary>
    public int? WeeksOfTraining { get; init; }

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

    /// <summary>z of today's total against the own baseline, scaled to five items where some are missing; null if all are.</summary>
    public double? WellnessZ { get; init; }

    /// <summary>Mean of the last seven mornings' total z.</summary>
    public double? Wellness7dZ { get; init; }

    /// <summary>Poor mornings in a row counted back from today; one without ratings neither extends nor ends the run.</summary>
    public int ConsecutivePoorDays { get; init; }

    /// <summary>The same run counted back from yesterday.</summary>
    public int PoorDaysBefore { get; init; }

    /// <summary>Mornings in a row up to today with two items rated 2 or less, whatever is usual for the client.</summary>
    public int LowMorningsInARow { get; init; }

    /// <summary>Of the last ten mornings, today's included: readiness alone asked for rest (B2–B6).</summary>
    public int RestMornings10 { get; init; }

    /// <summary>How the client moved yesterday; null if not answered.</summary>
    public MovementQuality? MovementYesterday { get; init; }

    /// <summary>Level of fatigue yesterday, 0 fine … 3 severe.</summary>
    public int FatigueYesterday { get; init; }

    public int PoorDays14 { get; init; }

    /// <summary>Run of nights up to the last one with sleep quality ≤ 2.</summary>
    public int PoorSleepNights { get; init; }

    /// <summary>Run of nights of under six hours up to the last one.</summary>
    public int ShortNights { get; init; }

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

    /// <summary>Which day of a running deload today is, 1–7; null outside one.</summary>
    public int? DeloadDay { get; init; }

    /// <summary>
    /// The client is back from an illness, told by a pause or in check-ins, for no longer than it lasted, two days at
    /// least and seven at most [ours].
    /// </summary>
    public bool BackFromIllness { get; init; }

    /// <summary>The same after pain that had led to a referral and is gone.</summary>
    public bool BackFromPain { get; init; }

    /// <summary>The latest morning of that referral: a clearance since then ended it, and eases nothing. Null without one.</summary>
    public NodaTime.LocalDate? PainReferredOn { get; init; }

    /// <summary>Which day of a fever today is, from 1; 0 without one this morning.</summary>
    public int FeverDays { get; init; }

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
