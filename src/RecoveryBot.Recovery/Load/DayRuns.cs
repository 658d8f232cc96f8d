namespace RecoveryBot.Recovery.Load;

/// <summary>Counts over days, yesterday first.</summary>
internal static class DayRuns
{
    // How many of a run's latest days are looked at for intensity [ours].
    private const int ManagedDays = 4;

    // So many days without an easy one are told as such [ours].
    private const int EasyDayWindow = 4;

    public static int Count(ReadOnlySpan<Day> days, DayType type)
    {
        var count = 0;
        foreach (ref readonly var day in days)
        {
            count += day.Type == type ? 1 : 0;
        }

        return count;
    }

    public static int HardDays(ReadOnlySpan<Day> days)
    {
        var count = 0;
        foreach (ref readonly var day in days)
        {
            count += day.IsHard ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// Days in a row up to yesterday that are known to have held a session. Active recovery does not end the run
    /// (statement 3); a rest day does, and so does an unknown day, because silence proves nothing.
    /// </summary>
    public static int SinceRest(ReadOnlySpan<Day> days)
    {
        var run = 0;
        while (run < days.Length && days[run].Type is DayType.Training or DayType.ActiveRecovery)
        {
            run++;
        }

        return run;
    }

    public static int Training(ReadOnlySpan<Day> days)
    {
        var run = 0;
        while (run < days.Length && days[run].Type is DayType.Training)
        {
            run++;
        }

        return run;
    }

    /// <summary>Each of the last four days is known to have asked for more than easy work.</summary>
    public static bool IsWithoutEasyDay(ReadOnlySpan<Day> days)
    {
        foreach (ref readonly var day in days[..EasyDayWindow])
        {
            if (!day.IsMoreThanEasy)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Training days since the latest break: so many days without a known training session that the first ones back are
    /// smaller. Silence counts as without, because a break is seldom logged. Null without a break, or for somebody who has
    /// never logged a session.
    /// </summary>
    /// <param name="days">Yesterday first.</param>
    /// <param name="trainedBefore">A session is logged before these days.</param>
    public static int? SinceBreak(ReadOnlySpan<Day> days, bool trainedBefore, LoadOptions options)
    {
        var (trained, without) = (0, 0);
        foreach (ref readonly var day in days)
        {
            if (day.Type is not DayType.Training)
            {
                without++;
            }
            else if (without >= options.BreakDays)
            {
                return trained;
            }
            else
            {
                (trained, without) = (trained + 1, 0);
            }
        }

        return trainedBefore && without >= options.BreakDays ? trained : null;
    }

    /// <summary>
    /// Frequency is high but intensity is not (statements 45, 82): among the last four days of the current training
    /// run at most one was hard, and the mean session RPE is at most 6. A session without RPE proves nothing, and
    /// without a run there is no frequency to manage.
    /// </summary>
    public static bool IsIntensityManaged(ReadOnlySpan<Day> days, int trainingRun, LoadOptions options)
    {
        var run = days[..Math.Min(trainingRun, ManagedDays)];
        var (sessions, rpe) = (0, 0.0);
        foreach (ref readonly var day in run)
        {
            if (day.HasUnratedTraining)
            {
                return false;
            }

            sessions += day.RatedTraining;
            rpe += day.TrainingRpe;
        }

        return sessions > 0
            && HardDays(run) <= options.ManagedHardDays
            && rpe / sessions <= options.ManagedMeanRpe;
    }
}
