using NodaTime;

namespace RecoveryBot.Benchmarks;

/// <summary>The real time of day, on whichever date the benchmark has reached.</summary>
internal sealed class BenchClock : IClock
{
    private int _days;

    public void NextDay() => Interlocked.Increment(ref _days);

    public Instant GetCurrentInstant() => SystemClock.Instance.GetCurrentInstant() + Duration.FromDays(Volatile.Read(ref _days));
}
