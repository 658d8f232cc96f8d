namespace RecoveryBot.Testing.Discord.Gateway;

/// <summary>Identifies: one per 5 s and key, and 1,000 a day, or else the token is reset (events/gateway.mdx).</summary>
internal sealed class IdentifyBudget(FakeDiscordSettings settings)
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private readonly Dictionary<int, DateTimeOffset> _last = [];
    private DateTimeOffset? _dayEnds;

    /// <summary>How many are left today.</summary>
    public int Left { get; private set; } = settings.SessionsLeft;

    public TimeSpan ResetAfter(DateTimeOffset now)
    {
        Turn(now);
        return _dayEnds - now ?? Day;
    }

    /// <summary>False when none is left. One that comes too soon is spent as well.</summary>
    public bool Spend(DateTimeOffset now)
    {
        Turn(now);
        _dayEnds ??= now + Day;
        return --Left >= 0;
    }

    /// <summary>False when the shard's key was used less than 5 s ago.</summary>
    public bool IsInPace(int shard, DateTimeOffset now)
    {
        var key = shard % settings.MaxConcurrency;
        if (_last.TryGetValue(key, out var last) && now - last < Pace)
        {
            return false;
        }

        _last[key] = now;
        return true;
    }

    private void Turn(DateTimeOffset now)
    {
        if (now >= _dayEnds)
        {
            (Left, _dayEnds) = (1_000, null);
        }
    }
}
