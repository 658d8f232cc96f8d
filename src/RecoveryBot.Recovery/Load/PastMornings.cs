using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>What the mornings up to yesterday add to the runs and counts that today completes.</summary>
/// <param name="PoorRun">Poor mornings in a row up to yesterday.</param>
/// <param name="LowRun">Mornings in a row up to yesterday on which two items were low by themselves.</param>
/// <param name="PoorDays13">Of the thirteen mornings before today.</param>
/// <param name="PoorDays27">Of the 27 mornings before today.</param>
/// <param name="RestMornings9">Of the nine mornings before today: readiness alone asked for rest.</param>
/// <param name="PoorNightRun">Poor nights in a row up to the one before yesterday.</param>
/// <param name="ShortNightRun">The same for nights of under six hours.</param>
/// <param name="TiredOrSoreDays6">Of the six mornings before today: fatigue or soreness at level ≥ 2.</param>
/// <param name="FatigueYesterday">Level of fatigue yesterday; 0 if unknown.</param>
/// <param name="ZSum6">Sum of the total z of the six mornings before today.</param>
/// <param name="ZCount6">How many of those six had a total.</param>
/// <param name="Answered7">Mornings with a check-in among the seven before today.</param>
/// <param name="AnsweredBefore7">The same for the seven before those.</param>
/// <param name="Answered28">The same for all 28.</param>
internal readonly record struct PastMornings(
    int PoorRun,
    int LowRun,
    int PoorDays13,
    int PoorDays27,
    int RestMornings9,
    int PoorNightRun,
    int ShortNightRun,
    int TiredOrSoreDays6,
    int FatigueYesterday,
    double ZSum6,
    int ZCount6,
    int Answered7,
    int AnsweredBefore7,
    int Answered28)
{
    /// <summary>
    /// The check-ins of the last 28 days, yesterday first, null where there is none. Those answered after their day are
    /// left out.
    /// </summary>
    public static CheckIn?[] Latest(IReadOnlyList<CheckIn> checkIns, ReferenceDate today)
    {
        var latest = new CheckIn?[WellnessScoring.BaselineDays];
        for (var i = 0; i < checkIns.Count; i++)
        {
            var ago = today.DaysSince(checkIns[i].Date);
            if (ago >= 1 && ago <= latest.Length && !checkIns[i].AnsweredLate)
            {
                latest[ago - 1] = checkIns[i];
            }
        }

        return latest;
    }

    public static PastMornings From(ReadOnlySpan<CheckIn?> checkIns, in WellnessScoring wellnessScoring)
    {
        var options = wellnessScoring.Options;
        Span<bool> poor = stackalloc bool[checkIns.Length];
        Span<bool> restShown = stackalloc bool[checkIns.Length];
        var (poor13, poor27, nightRun, shortRun, tired6) = (0, 0, 0, 0, 0);
        var (zSum, zCount, answered, answeredBefore, answered28) = (0.0, 0, 0, 0, 0);
        var fatigueYesterday = 0;
        Run poorRun = default, lowRun = default;
        for (var ago = 1; ago <= checkIns.Length; ago++)
        {
            if (checkIns[ago - 1] is not { } checkIn)
            {
                poorRun.AddSilence(options);
                lowRun.AddSilence(options);
                continue;
            }

            var z = wellnessScoring.TotalZ(checkIn);
            var levels = wellnessScoring.LevelsOf(checkIn);
            var isPoor = wellnessScoring.IsPoor(levels, z);
            poor[ago - 1] = isPoor;
            var all = Levels.Of(checkIn, levels, options);
            restShown[ago - 1] = RestSigns.Show(all, checkIn);
            fatigueYesterday = ago == 1 ? all.F : fatigueYesterday;
            if (checkIn.IsUnrated)
            {
                poorRun.AddSilence(options);
                lowRun.AddSilence(options);
            }
            else
            {
                poorRun.Add(isPoor);
                lowRun.Add(wellnessScoring.IsLow(levels));
            }

            // A run of nights that reaches back without a gap is as long as the days it has covered.
            nightRun += One(nightRun == ago - 1 && wellnessScoring.IsPoorNight(checkIn));
            shortRun += One(shortRun == ago - 1 && wellnessScoring.IsShortNight(checkIn));
            poor13 += One(isPoor && ago <= 13);
            poor27 += One(isPoor && ago <= 27);
            tired6 += One(ago <= 6 && WellnessScoring.IsTiredOrSore(levels));
            zSum += ago <= 6 ? z ?? 0 : 0;
            zCount += One(ago <= 6 && z is not null);
            answered28++;
            answered += One(ago <= 7);
            answeredBefore += One(ago is > 7 and <= 14);
        }

        return new PastMornings(
            poorRun.Length,
            lowRun.Length,
            poor13,
            poor27,
            RestSigns.Count(restShown, poor, options),
            nightRun,
            shortRun,
            tired6,
            fatigueYesterday,
            zSum,
            zCount,
            answered,
            answeredBefore,
            answered28);
    }

    /// <summary>Mean of the last seven mornings' total z, today's included; null with too few of them.</summary>
    public double? WeekMeanZ(double? todayZ, LoadOptions options)
    {
        var count = ZCount6 + One(todayZ is not null);
        return count >= Math.Max(1, options.WeekMeanMornings) ? (ZSum6 + (todayZ ?? 0)) / count : null;
    }

    /// <summary>Few answered mornings in the last week after a week of habit (statement 101) [ours].</summary>
    public bool IsAdherenceFalling(LoadOptions options) =>
        Answered7 <= options.AdherenceFew && AnsweredBefore7 >= options.AdherenceHabit;

    /// <summary>
    /// Morning after morning is answered and nothing is logged: it is the log that stopped, and it says nothing about a
    /// break in training.
    /// </summary>
    public bool HasStoppedLogging(LogSummary log, LoadOptions options) =>
        log.LatestAgo is 0 or > WellnessScoring.BaselineDays && Answered28 >= options.MorningsWithoutLog;

    private static int One(bool counts) => counts ? 1 : 0;
}
