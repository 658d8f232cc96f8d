using System.Diagnostics;

namespace RecoveryBot.Benchmarks;

/// <summary>Runs something often enough to be measured and keeps the median of several runs.</summary>
internal static class Timing
{
    private const int Runs = 9;

    /// <summary>Median nanoseconds and bytes of one call, after a warm-up.</summary>
    public static (double Nanoseconds, double Bytes) Of(int calls, Action<int> call)
    {
        Run(calls, call);
        var runs = Enumerable.Range(0, Runs).Select(_ => Run(calls, call)).ToList();
        return (Median(runs.Select(run => run.Nanoseconds)), Median(runs.Select(run => run.Bytes)));
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static (double Nanoseconds, double Bytes) Run(int calls, Action<int> call)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            call(i);
        }

        return (
            Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls,
            (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)calls);
    }
}
