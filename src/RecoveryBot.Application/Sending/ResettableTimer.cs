using NodaTime;

namespace RecoveryBot.Application.Sending;

/// <summary>Rings once after a wait, and can be set anew before it does.</summary>
internal sealed class ResettableTimer(TimeProvider time, Action ring) : IAsyncDisposable
{
    // A timer takes no more than seven weeks, and whatever a platform says is only a number. Ringing early does no harm.
    private static readonly Duration LongestWait = Duration.FromDays(1);

    private readonly ITimer _timer =
        time.CreateTimer(_ => ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <param name="wait">At once if it is negative; never if it is null.</param>
    public void Set(Duration? wait) => _timer.Change(
        wait is { } set
            ? Duration.Max(Duration.Zero, Duration.Min(set, LongestWait)).ToTimeSpan()
            : Timeout.InfiniteTimeSpan,
        Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync() => _timer.DisposeAsync();
}
