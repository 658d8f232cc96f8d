namespace RecoveryBot.Testing.Telegram.Limits;

/// <summary>So many sends in any span of that length.</summary>
internal sealed class SlidingWindow(int most, TimeSpan span)
{
    private readonly Queue<DateTimeOffset> _sends = [];

    /// <summary>How long until there is room for one more; zero when there is room now.</summary>
    public TimeSpan WaitAt(DateTimeOffset now)
    {
        while (_sends.TryPeek(out var first) && first <= now - span)
        {
            _sends.Dequeue();
        }

        return _sends.Count < most ? TimeSpan.Zero : _sends.Peek() + span - now;
    }

    public void Spend(DateTimeOffset now) => _sends.Enqueue(now);
}
