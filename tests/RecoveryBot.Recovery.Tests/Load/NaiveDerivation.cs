using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Recovery.Tests.Load;

/// <summary>§2 a second time, slowly and by the letter: queries instead of passes over slots.</summary>
internal static class NaiveDerivation
{
    public static Derived For(CheckIn today, History history)
    {
        var days = new NaiveDays(history, today.Date);
        var mornings = new NaiveMornings(history, today);
        var monotony = days.Monotony(1);
        var trend = Trend(history, today.Date);
        var deloads = history.Deloads.Where(first => first <= today.Date).ToList();
        return new Derived
        {
            LoadConfidence =
                !days.HasAny ? LoadConfidence.None
                : Days(1, 7).Count(ago => days.TypeOf(ago) == "unknown") <= 2 ? LoadConfidence.Ok
                : LoadConfidence.Low,
            DaysSinceRest = Days(1, 91).TakeWhile(ago => days.TypeOf(ago) is "training" or "recovery").Count(),
            RestDays7 = days.HasAny ? Days(1, 7).Count(ago => days.TypeOf(ago) == "rest") : null,
            ConsecutiveTrainingDays = days.TrainingRun,
            HardDaysLast2 = Days(1, 2).Count(days.IsHard),
            IntensityManaged = days.IsIntensityManaged(),
            WeeklyLoad = days.WeekTotal(1),
            AcwrEwma = days.Ratio(),
            Monotony7 = monotony,
            Strain7 = days.WeekTotal(1) * monotony,
            StrainHigh = days.IsStrainHigh(),
            WellnessZ = mornings.TotalZ(0),
            Wellness7dZ = mornings.WeekMeanZ(),
            ConsecutivePoorDays = Days(0, 28).TakeWhile(mornings.IsPoor).Count(),
            PoorDays14 = Days(0, 13).Count(mornings.IsPoor),
            PoorSleepNights = Days(0, 28).TakeWhile(ago => mornings.On(ago)?.SleepQuality <= 2).Count(),
            PerformanceTrend = trend,
            LowFatigueOrSorenessDays7 = Days(0, 6).Count(mornings.IsTiredOrSore),
            UnplannedEasyDays7 =
                Days(1, 7).Count(ago => history.UnplannedEasyDays.Contains(today.Date.PlusDays(-ago))),
            WeeksSinceDeload =
                deloads.Count == 0 ? null : Period.Between(deloads.Max(), today.Date, PeriodUnits.Weeks).Weeks,
            AdherenceFalling =
                Days(1, 7).Count(ago => mornings.On(ago) is not null) <= 3
                && Days(8, 14).Count(ago => mornings.On(ago) is not null) >= 6,
            ProlongedMaladaptation =
                trend == PerformanceTrend.Declining
                && Days(0, 27).Count(mornings.IsPoor) >= 14
                && deloads.Any(first => today.Date.PlusDays(-56) <= first && first <= today.Date.PlusDays(-7)),
            OpenReferral = history.OpenReferralSince.HasValue,
            OpenReferralSince = history.OpenReferralSince,
            Baselines = mornings.Baselines,
            UsualSleepHours = mornings.UsualSleepHours,
        };
    }

    public static IEnumerable<int> Days(int from, int to) => Enumerable.Range(from, to - from + 1);

    private static PerformanceTrend Trend(History history, LocalDate today)
    {
        var rated = history.Sessions
            .Where(s => s.Type == SessionType.Training && s.Performance is not null && s.Date < today)
            .OrderBy(s => s.Date)
            .ToList();
        var latest = rated.Where(s => s.Date >= today.PlusDays(-28)).TakeLast(3);
        var fortnight = rated.Where(s => s.Date >= today.PlusDays(-14)).ToList();
        return latest.Count(s => s.Performance == Performance.Worse) >= 2 ? PerformanceTrend.Declining
            : fortnight.Count >= 4 && fortnight.All(s => s.Performance != Performance.Better) ? PerformanceTrend.Plateau
            : PerformanceTrend.Holding;
    }
}
