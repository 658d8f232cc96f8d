using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>What the mornings up to yesterday add to the runs and counts that today completes.</summary>
/// <param name="PoorRun">Poor mornings in a row up to yesterday; a morning without an answer ends the run.</param>
/// <param name="PoorDays13">Of the thirteen mornings before today.</param>
/// <param name="PoorDays27">Of the 27 mornings before today.</param>
/// <param name="PoorNightRun">Poor nights in a row up to the one before yesterday.</param>
/// <param name="TiredOrSoreDays6">Of the six mornings before today: fatigue or soreness at level ≥ 2.</param>
/// <param name="ZSum6">Sum of the total z of the six mornings before today.</param>
/// <param name="ZCount6">How many of those six had a total.</param>
/// <param name="Answered7">Mornings with a check-in among the seven before today.</param>
/// <param name="AnsweredBefore7">The same for the seven before those.</param>
internal readonly record struct PastMornings(
    int PoorRun,
    int PoorDays13,
    int PoorDays27,
    int PoorNightRun,
    int TiredOrSoreDays6,
    double ZSum6,
    int ZCount6,
    int Answered7,
    int AnsweredBefore7)
{
    /// <summary>The check-ins of the last 28 days, yesterday first, null where there is none.</summary>
    public static CheckIn?[] Latest(IReadOnlyList<CheckIn> checkIns, Morning today)
    {
        var latest = new CheckIn?[Mornings.BaselineDays];
        for (var i = 0; i < checkIns.Count; i++)
        {
            var ago = today.DaysSince(checkIns[i].Date);
            if (ago >= 1 && ago <= latest.Length)
            {
                latest[ago - 1] = checkIns[i];
            }
        }

        return latest;
    }

    public static PastMornings From(ReadOnlySpan<CheckIn?> checkIns, in Mornings mornings)
    {
        var (poorRun, poor13, poor27, nightRun, tired6) = (0, 0, 0, 0, 0);
        var (zSum, zCount, answered, answeredBefore) = (0.0, 0, 0, 0);
        for (var ago = 1; ago <= checkIns.Length; ago++)
        {
            if (checkIns[ago - 1] is not { } checkIn)
            {
                continue;
            }

            var z = mornings.TotalZ(checkIn);
            var isPoor = mornings.IsPoor(checkIn, z);

            // A run that reaches back without a gap is as long as the days it has covered.
            poorRun += One(isPoor && poorRun == ago - 1);
            nightRun += One(nightRun == ago - 1 && mornings.IsPoorNight(checkIn));
            poor13 += One(isPoor && ago <= 13);
            poor27 += One(isPoor && ago <= 27);
            tired6 += One(ago <= 6 && mornings.IsTiredOrSore(checkIn));
            zSum += ago <= 6 ? z ?? 0 : 0;
            zCount += One(ago <= 6 && z is not null);
            answered += One(ago <= 7);
            answeredBefore += One(ago is > 7 and <= 14);
        }

        return new PastMornings(poorRun, poor13, poor27, nightRun, tired6, zSum, zCount, answered, answeredBefore);
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

    private static int One(bool counts) => counts ? 1 : 0;
}
