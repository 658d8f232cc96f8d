using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Load;

/// <summary>
/// What a client's history says on one morning, before today's answers are known. Computed once; today's answers
/// can then be varied cheaply. It looks back 91 days, so its cost does not grow with the history beyond reading it.
/// </summary>
public sealed class HistoryWindow
{
    /// <summary>How far back any figure looks: this week and the twelve before it.</summary>
    public const int Days = 91;

    private readonly WellnessScoring _wellnessScoring;
    private readonly PastMornings _past;
    private readonly Derived _untilYesterday;
    private readonly bool _isAfterVainDeload;

    private HistoryWindow(
        LocalDate today,
        WellnessScoring wellnessScoring,
        PastMornings past,
        Derived derived,
        bool isAfterVainDeload)
    {
        Today = today;
        _wellnessScoring = wellnessScoring;
        _past = past;
        _untilYesterday = derived;
        _isAfterVainDeload = isAfterVainDeload;
    }

    /// <summary>The morning this window is for: the day after the last one it holds.</summary>
    public LocalDate Today { get; }

    /// <summary>The client's own normal total of the five items, 5–25; null where too few mornings were rated in full.</summary>
    public Baseline? UsualTotal => _wellnessScoring.Total;

    /// <summary>Reads a history up to and including one day.</summary>
    /// <param name="yesterday">
    /// The last day that counts. Whatever is dated later is ignored, except that a deload may begin today, and that an
    /// open referral holds whatever its date.
    /// </param>
    /// <param name="history">In any order. Of two check-ins of one date the one later in the list counts.</param>
    /// <param name="options">The thresholds; the defaults if null.</param>
    public static HistoryWindow Ending(LocalDate yesterday, History history, LoadOptions? options = null)
    {
        options ??= LoadOptions.Default;
        var today = new ReferenceDate(yesterday.PlusDays(1));
        Span<Day> slots = stackalloc Day[Days];
        var log = LogSummary.Read(history, today, slots, options);
        var days = slots[..(WeekLoad.Days * log.Weeks)];
        var checkIns = PastMornings.Latest(history.CheckIns, today);
        var wellnessScoring = WellnessScoring.From(checkIns, options);
        var past = PastMornings.From(checkIns, wellnessScoring);
        var deloads = Deloads.From(history.Deloads, today, options);
        var week = days[..WeekLoad.Days];
        var load = WeekLoad.Of(week, options);
        var trainingRun = DayRuns.Training(days);
        var referrals = Referrals.From(history, today, options);
        var assumed = AssumedTraining.Of(days, history.Decided, today);
        var daysKnown = KnownDays.Of(history, today);
        var derived = new Derived
        {
            LoadConfidence = log.Confidence(week, options),
            DaysSinceRest = DayRuns.SinceRest(days),
            RestDays7 = log.IsEmpty ? null : DayRuns.Count(week, DayType.Rest),
            ConsecutiveTrainingDays = trainingRun,
            TrainingDays7 = log.IsEmpty ? null : DayRuns.Count(week, DayType.Training),
            TrainingDays6 = log.IsEmpty ? null : DayRuns.Count(days[..6], DayType.Training),
            AssumedTrainingRun = assumed?.Run,
            AssumedTrainingDays6 = assumed?.Of6,
            HardDaysInRun = DayRuns.HardDays(days[..trainingRun]),
            WithoutEasyDay4 = DayRuns.IsWithoutEasyDay(days),
            SessionsSinceBreak = past.HasStoppedLogging(log, options) ? null : DayRuns.SinceBreak(slots, log.FirstTraining > Days, options),
            Sessions14 = daysKnown is null ? null : log.Sessions14,
            HistoryDays = daysKnown,
            WeeksOfTraining = log.FirstTraining > 0 ? log.FirstTraining / WeekLoad.Days : null,
            HardDaysLast2 = DayRuns.HardDays(days[..2]),
            IntensityManaged = DayRuns.IsIntensityManaged(days, trainingRun, options),
            WeeklyLoad = load?.Total,
            AcwrEwma = AcuteChronicRatio.Of(days, options),
            Monotony7 = load?.Monotony,
            Strain7 = load?.Strain,
            StrainHigh = WeekLoad.IsStrainHigh(load?.Strain, days, options),
            PerformanceTrend = log.Trend,
            UnplannedEasyDays7 = log.UnplannedEasyDays7,
            WeeksSinceDeload = deloads.WeeksSince,
            DaysSinceDeloadAdvice = Deloads.DaysSinceAdvice(history.DeloadAdvice, today),
            AdherenceFalling = past.IsAdherenceFalling(options) && !Pauses.Touch(history.Pauses, today),
            BackFromIllness = Pauses.IsBackFromIllness(history.Pauses, today.Date, options)
                || Illnesses.IsBack(history.CheckIns, today, options),
            FeverDays = Fevers.DaysUntilYesterday(history.CheckIns, today),
            BackFromPain = referrals.BackFromPainOf is not null,
            PainReferredOn = referrals.BackFromPainOf,
            PoorDaysBefore = past.PoorRun,
            MovementYesterday = checkIns[0]?.MovementQuality,
            FatigueYesterday = past.FatigueYesterday,
            DeloadDay = deloads.RunningDay,
            OpenReferral = referrals.OpenSince is not null,
            OpenReferralSince = referrals.OpenSince,
            Baselines = wellnessScoring.Items,
            UsualSleepHours = wellnessScoring.UsualSleepHours,
        };
        var isAfterVainDeload = deloads.IsOneOver && log.Trend is PerformanceTrend.Declining;
        return new HistoryWindow(today.Date, wellnessScoring, past, derived, isAfterVainDeload);
    }

    /// <summary>Adds today's answers. A worse answer to a wellness item never makes any of this better.</summary>
    /// <exception cref="ArgumentException">The check-in is of another date than this window's morning.</exception>
    public Derived With(CheckIn today)
    {
        if (today.Date != Today)
        {
            throw new ArgumentException(
                $"The check-in is of {today.Date:R}; the history is for {Today:R}.",
                nameof(today));
        }

        var z = _wellnessScoring.TotalZ(today);
        var levels = _wellnessScoring.LevelsOf(today);
        var isPoor = _wellnessScoring.IsPoor(levels, z);
        var poor = isPoor ? 1 : 0;
        return _untilYesterday with
        {
            WellnessZ = z,
            Wellness7dZ = _past.WeekMeanZ(z, _wellnessScoring.Options),
            ConsecutivePoorDays = Extended(_past.PoorRun, today, isPoor),
            LowMorningsInARow = Extended(_past.LowRun, today, _wellnessScoring.IsLow(levels)),
            RestMornings10 = _past.RestMornings9 + (AsksForRest(today, levels, isPoor) ? 1 : 0),
            PoorDays14 = _past.PoorDays13 + poor,
            PoorSleepNights = _wellnessScoring.IsPoorNight(today) ? _past.PoorNightRun + 1 : 0,
            ShortNights = _wellnessScoring.IsShortNight(today) ? _past.ShortNightRun + 1 : 0,
            LowFatigueOrSorenessDays7 = _past.TiredOrSoreDays6 + (WellnessScoring.IsTiredOrSore(levels) ? 1 : 0),
            FeverDays = today.Illness == Illness.Fever ? _untilYesterday.FeverDays + 1 : 0,
            ProlongedMaladaptation =
                _isAfterVainDeload && _past.PoorDays27 + poor >= _wellnessScoring.Options.ProlongedPoorDays,
        };
    }

    /// <summary>The morning before was poor, or the last one that was rated.</summary>
    public bool FollowsPoorMorning => _past.PoorRun > 0;

    /// <summary>A morning without ratings neither extends nor ends a run.</summary>
    private static int Extended(int run, CheckIn today, bool extends) =>
        today.IsUnrated ? run : extends ? run + 1 : 0;

    private bool AsksForRest(CheckIn today, in ItemLevels levels, bool isPoor) =>
        RestSigns.Show(Levels.Of(today, levels, _wellnessScoring.Options), today)
        || (isPoor && _past.PoorRun >= _wellnessScoring.Options.PoorDaysForRest - 1);
}
