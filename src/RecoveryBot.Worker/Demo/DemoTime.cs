namespace RecoveryBot.Worker.Demo;

/// <summary>Time that passes a thousand times as fast, so that nobody who looks waits for what a real channel is spared.</summary>
/// <param name="real">What passes meanwhile.</param>
internal sealed class DemoTime(TimeProvider real) : TimeProvider
{
    private const int Faster = 1_000;

    private readonly long _began = real.GetTimestamp();

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow();

    public override long GetTimestamp() => (real.GetTimestamp() - _began) * Faster;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new Timer(real.CreateTimer(callback, state, Sooner(dueTime), Sooner(period)));

    private static TimeSpan Sooner(TimeSpan wait) => wait == Timeout.InfiniteTimeSpan ? wait : wait / Faster;

    private sealed class Timer(ITimer inReality) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => inReality.Change(Sooner(dueTime), Sooner(period));

        public void Dispose() => inReality.Dispose();

        public ValueTask DisposeAsync() => inReality.DisposeAsync();
    }
}
