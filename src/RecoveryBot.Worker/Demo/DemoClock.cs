using NodaTime;

namespace RecoveryBot.Worker.Demo;

/// <summary>A clock that only goes when it is told to, so that a demo is the same each time.</summary>
internal sealed class DemoClock(Instant begin) : IClock
{
    private long _now = begin.ToUnixTimeTicks();

    public Instant GetCurrentInstant() => Instant.FromUnixTimeTicks(Interlocked.Read(ref _now));

    public void Reach(Instant moment) => Interlocked.Exchange(ref _now, Math.Max(moment.ToUnixTimeTicks(), Interlocked.Read(ref _now)));
}
