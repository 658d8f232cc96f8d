using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Tests.Load;

/// <summary>The derived figures a second time, slowly and by the letter: queries instead of passes over slots.</summary>
internal static class NaiveDerivation
{
    public static Derived For(CheckIn today, History history)
    {
        var days = new NaiveDays(history, today.Date);
        var mornings = new NaiveMornings(history, today);
        var monotony = days.Monotony(1);
        var trend = Trend(history, today.Date);
        var deloads = history.Deloads.Where(first => first <= today.Date).ToList();
        var first = history.CheckIns.Select(c => c.Date)
            .Concat(history.Sessions.Select(s => s.Date))
            .Concat(history.RestDays)
            .Where(date => date < today.Date)
            .Max(date => (int?)Period.Between(date, today.Date, PeriodUnits.Days).Days);
        return new Derived
        {
            LoadConfidence =
                !days.HasAny ? LoadConfidence.None
                : Days(1, 7).Count(ago => days.TypeOf(ago) == "unknown") <= 2 ? LoadConfidence.Ok
                : LoadConfidence.Low,
            DaysSinceRest = Days(1, 91).TakeWhile(ago => days.TypeOf(ago) is "training" or "recovery").Count(),
            RestDays7 = days.HasAny ? Days(1, 7).Count(ago => days.TypeOf(ago) == "rest") : null,
            ConsecutiveTrainingDays = days.TrainingRun,
            TrainingDays7 = days.HasAny ? Days(1, 7).Count(ago => days.TypeOf(ago) == "training") : null,
            TrainingDays6 = days.HasAny ? Days(1, 6).Count(ago => days.TypeOf(ago) == "training") : null,
            HardDaysInRun = Days(1, days.TrainingRun).Count(days.IsHard),
            WithoutEasyDay4 = Days(1, 4).All(days.IsMoreThanEasy),
            SessionsSinceBreak = SinceBreak(days, mornings, history, today.Date),
            Sessions14 = first is null ? null : history.Sessions.Count(s => s.Type == SessionType.Training
                && s.Date < today.Date && s.Date >= today.Date.PlusDays(-14)),
            HistoryDays = first,
            WeeksOfTraining = history.Sessions
                .Where(s => s.Type == SessionType.Training && s.Date < today.Date)
                .Select(s => (int?)Period.Between(s.Date, today.Date, PeriodUnits.Days).Days / 7)
                .Max(),
            DeloadDay = deloads.Count == 0 ? null
                : Period.Between(deloads.Max(), today.Date, PeriodUnits.Days).Days is var day and < 7 ? day + 1 : null,
            HardDaysLast2 = Days(1, 2).Count(days.IsHard),
            IntensityManaged = days.IsIntensityManaged(),
            WeeklyLoad = days.WeekTotal(1),
            AcwrEwma = days.Ratio(),
            Monotony7 = monotony,
            Strain7 = days.WeekTotal(1) * monotony,
            StrainHigh = days.IsStrainHigh(),
            WellnessZ = mornings.TotalZ(0),
            Wellness7dZ = mornings.WeekMeanZ(),
            ConsecutivePoorDays = mornings.Run(mornings.IsPoor, 0),
            PoorDaysBefore = mornings.Run(mornings.IsPoor, 1),
            LowMorningsInARow = mornings.Run(mornings.IsLow, 0),
            RestMornings10 = Days(0, 9).Count(ago =>
                mornings.AsksForRest(ago)
                || (ago > 0 && Days(ago, ago + 2).All(mornings.IsPoor))
                || (ago == 0 && mornings.IsPoor(0) && mornings.Run(mornings.IsPoor, 1) >= 2)),
            MovementYesterday = mornings.On(1)?.MovementQuality,
            FatigueYesterday = mornings.Fatigue(1),
            ShortNights = Days(0, 28).TakeWhile(ago => mornings.On(ago)?.SleepHours < 6).Count(),
            PoorDays14 = Days(0, 13).Count(mornings.IsPoor),
            PoorSleepNights = Days(0, 28).TakeWhile(ago => mornings.On(ago)?.SleepQuality <= 2).Count(),
            PerformanceTrend = trend,
            LowFatigueOrSorenessDays7 = Days(0, 6).Count(mornings.IsTiredOrSore),
            UnplannedEasyDays7 =
                Days(1, 7).Count(ago => history.UnplannedEasyDays.Contains(today.Date.PlusDays(-ago))),
            WeeksSinceDeload =
                deloads.Count == 0 ? null : Period.Between(deloads.Max(), today.Date, PeriodUnits.Weeks).Weeks,
            DaysSinceDeloadAdvice = history.DeloadAdvice
                .Where(proposed => proposed < today.Date)
                .Select(proposed => (int?)Period.Between(proposed, today.Date, PeriodUnits.Days).Days)
                .Min(),
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

    private static int? SinceBreak(NaiveDays days, NaiveMornings mornings, History history, LocalDate today)
    {
        var known = Days(1, 91).FirstOrDefault(ago => days.TypeOf(ago) != "unknown");
        if ((known is 0 or > 28) && Days(1, 28).Count(ago => mornings.On(ago) is not null) >= 14)
        {
            return null;
        }

        var trained = Days(1, 91).Where(ago => days.TypeOf(ago) == "training").ToList();
        var ends = trained.Prepend(0).ToList();
        var older = history.Sessions.Any(s => s.Type == SessionType.Training && s.Date < today.PlusDays(-91));
        for (var i = 0; i < ends.Count; i++)
        {
            var next = i < trained.Count ? trained[i] : older ? 92 : 0;
            if (next - ends[i] - 1 >= 10)
            {
                return i;
            }
        }

        return null;
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
