namespace RecoveryBot.OnTelegram.Receiving;

/// <summary>Lets one thing be said once an hour in a chat. Used by one loop.</summary>
internal sealed class HourlyThrottle(TimeProvider time)
{
    private static readonly TimeSpan Apart = TimeSpan.FromHours(1);

    private readonly Dictionary<long, long> _said = [];

    /// <summary>True, and from then on false for an hour.</summary>
    public bool IsDue(long chat)
    {
        foreach (var (old, _) in _said.Where(one => time.GetElapsedTime(one.Value) >= Apart).ToList())
        {
            _said.Remove(old);
        }

        return _said.TryAdd(chat, time.GetTimestamp());
    }
}
