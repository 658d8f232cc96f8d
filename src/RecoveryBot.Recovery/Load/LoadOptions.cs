namespace RecoveryBot.Recovery.Load;

/// <summary>
/// Every threshold of load and baselines, with its default. Window lengths that name a quantity (seven, fourteen, 28 days) are part of
/// its definition and stand beside it instead.
/// </summary>
public sealed record LoadOptions
{
    public static readonly LoadOptions Default = new();

    /// <summary>Rated mornings of the last 28 before a baseline exists. Default 14 [ours].</summary>
    public int BaselineMornings { get; init; } = 14;

    /// <summary>Least SD of one item, so that half a step is no flag. Default 0.5 [ours].</summary>
    public double ItemSdFloor { get; init; } = 0.5;

    /// <summary>Least SD of the total of five items, in points. Default 1.0 [ours].</summary>
    public double TotalSdFloor { get; init; } = 1.0;

    /// <summary>An item above this z is habitual for this client. Default −1 [field: one SD].</summary>
    public double UnusualItemZ { get; init; } = -1;

    /// <summary>Habit excuses a low item only while its own mean is at least this. Default 2.75 [ours].</summary>
    public double HabitualMean { get; init; } = 2.75;

    /// <summary>A rating of at most this is low by itself, whatever has become usual. Default 2 [ours].</summary>
    public int LowRating { get; init; } = 2;

    /// <summary>Poor mornings in a row from which the day is rest (B6). Default 3 [ours].</summary>
    public int PoorDaysForRest { get; init; } = 3;

    /// <summary>Known items from which a total is taken as it is. Default 3 [ours].</summary>
    public int LeastItemsOfTotal { get; init; } = 3;

    /// <summary>Mornings without ratings that a run may hold one after the other. Default 3 [ours].</summary>
    public int LongestSilenceInRun { get; init; } = 3;

    /// <summary>A total at or below this z makes a poor morning. Default −1 [field: Gallo 2016].</summary>
    public double PoorMorningZ { get; init; } = -1;

    /// <summary>So many items at level 2 or worse make a poor morning without a total. Default 2 [ours].</summary>
    public int PoorMorningItems { get; init; } = 2;

    /// <summary>Perceived recovery of at most this is fatigue level 3. Default 2 [field: Laurent 2011].</summary>
    public int PrsSevere { get; init; } = 2;

    /// <summary>Perceived recovery of at most this is fatigue level 2. Default 3 [ours].</summary>
    public int PrsLow { get; init; } = 3;

    /// <summary>Perceived recovery of at most this is fatigue level 1. Default 4 [ours].</summary>
    public int PrsMild { get; init; } = 4;

    /// <summary>Fewer hours of sleep than this are level 3. Default 5 [ours].</summary>
    public double SleepHoursSevere { get; init; } = 5;

    /// <summary>Fewer hours of sleep than this are level 2. Default 6 [ours].</summary>
    public double SleepHoursLow { get; init; } = 6;

    /// <summary>A sleep rating of at most this is a poor night. Default 2 [ours].</summary>
    public int PoorNightRating { get; init; } = 2;

    /// <summary>Pain, 0–10, from which a professional should look (A3). Default 6 [field].</summary>
    public int ReferralPain { get; init; } = 6;

    /// <summary>Days in one spot from which pain needs a professional's eye (A3). Default 7 [ours].</summary>
    public int LastingPainDays { get; init; } = 7;

    /// <summary>Pain-free mornings with normal movement that end a referral for pain alone. Default 3 [ours].</summary>
    public int PainFreeMornings { get; init; } = 3;

    /// <summary>Day of a fever from which a doctor should look at it. Default 4 [field: three days are common, more are not].</summary>
    public int LastingFeverDays { get; init; } = 4;

    /// <summary>A light activity of at most this RPE leaves a rest day a rest day (statement 11). Default 2 [ours].</summary>
    public double RestDayRpe { get; init; } = 2;

    /// <summary>A training day whose sessions are all of at most this RPE was an easy one. Default 3 [field: CR10 "moderate"].</summary>
    public double EasyRpe { get; init; } = 3;

    /// <summary>A session of at least this RPE makes a hard day. Default 7 [field: CR10 "very hard"].</summary>
    public double HardRpe { get; init; } = 7;

    /// <summary>A recovery session of at least this RPE was training (statement 85). Default 4 [ours].</summary>
    public double StrenuousRecoveryRpe { get; init; } = 4;

    /// <summary>A recovery session of more minutes than this was training (statement 85). Default 60 [ours].</summary>
    public double StrenuousRecoveryMinutes { get; init; } = 60;

    /// <summary>Unknown days of seven up to which load figures still mean something. Default 2 [ours].</summary>
    public int UnknownDaysAllowed { get; init; } = 2;

    /// <summary>Monotony never exceeds this, equal loads included. Default 10 [ours].</summary>
    public double MonotonyCap { get; init; } = 10;

    /// <summary>Earlier weeks with a known strain before one can stand out. Default 6 [ours].</summary>
    public int StrainWeeks { get; init; } = 6;

    /// <summary>Known days before the ratio is shown. Default 28 [field].</summary>
    public int RatioDays { get; init; } = 28;

    /// <summary>No ratio on a chronic load below this, in AU a day. Default 1 [ours].</summary>
    public double LeastChronicLoad { get; init; } = 1;

    /// <summary>Hard days allowed in the last four of a run whose intensity is managed. Default 1 [ours].</summary>
    public int ManagedHardDays { get; init; } = 1;

    /// <summary>Highest mean session RPE over those days. Default 6 [ours].</summary>
    public double ManagedMeanRpe { get; init; } = 6;

    /// <summary>Rated training sessions in 14 days before "none better" is a plateau. Default 4 [ours].</summary>
    public int PlateauSessions { get; init; } = 4;

    /// <summary>Mornings with a total, of the last seven, before their mean is shown. Default 3 [ours].</summary>
    public int WeekMeanMornings { get; init; } = 3;

    /// <summary>At most so many answered mornings of seven are few. Default 3 [ours].</summary>
    public int AdherenceFew { get; init; } = 3;

    /// <summary>At least so many answered mornings of seven are a habit. Default 6 [ours].</summary>
    public int AdherenceHabit { get; init; } = 6;

    /// <summary>Poor mornings in 28 that are more than daily tiredness (rule A6). Default 14 [field].</summary>
    public int ProlongedPoorDays { get; init; } = 14;

    /// <summary>Days after its first one until a deload is over. Default 7 [field: Rogerson 2024].</summary>
    public int DeloadDays { get; init; } = 7;

    /// <summary>Days during which a low state can be said to have outlived a deload. Default 56 [ours].</summary>
    public int DeloadMemoryDays { get; init; } = 56;

    /// <summary>Days without training after which the first sessions are smaller. Default 10 [ours].</summary>
    public int BreakDays { get; init; } = 10;

    /// <summary>Answered mornings of the last 28 that show the log, not the training, to have stopped. Default 14 [ours].</summary>
    public int MorningsWithoutLog { get; init; } = 14;

    /// <summary>Fewest days that are eased after an illness. Default 2 [ours].</summary>
    public int ShortestReturnDays { get; init; } = 2;

    /// <summary>Most days that are eased after an illness. Default 7 [ours].</summary>
    public int LongestReturnDays { get; init; } = 7;
}
