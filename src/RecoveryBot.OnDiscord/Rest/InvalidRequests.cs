using NodaTime;

namespace RecoveryBot.OnDiscord.Rest;

/// <summary>
/// Counts what Discord refused with 401, 403 or 429: 10,000 in 10 minutes lock an address out. Long before
/// that nothing more is sent.
/// </summary>
internal sealed class InvalidRequests(TimeProvider time)
{
    public const int Most = 1_000;

    private static readonly Duration Span = Duration.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly long _began = time.GetTimestamp();
    private readonly Queue<Duration> _at = [];

    private Duration Now => Duration.FromTimeSpan(time.GetElapsedTime(_began));

    public void Add()
    {
        lock (_gate)
        {
            _at.Enqueue(Now);
        }
    }

    /// <summary>How long nothing may be sent; zero if all is well.</summary>
    public Duration Wait()
    {
        lock (_gate)
        {
            var now = Now;
            while (_at.TryPeek(out var oldest) && oldest + Span <= now)
            {
                _at.Dequeue();
            }

            return _at.Count < Most ? Duration.Zero : _at.Peek() + Span - now;
        }
    }
}
