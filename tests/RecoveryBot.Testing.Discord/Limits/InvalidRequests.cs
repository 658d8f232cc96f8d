namespace RecoveryBot.Testing.Discord.Limits;

/// <summary>401, 403 and 429 (but shared ones) of the last 10 min; too many shut the bot out (rate-limits.mdx).</summary>
internal sealed class InvalidRequests(FakeDiscordSettings settings, Counters counted)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Queue<DateTimeOffset> _lately = [];

    public void Count(int status, Scope scope, DateTimeOffset now)
    {
        if (status is not (401 or 403 or 429) || scope == Scope.Shared)
        {
            return;
        }

        Forget(now);
        _lately.Enqueue(now);
        counted.InvalidRequests = _lately.Count;
    }

    public bool IsBanned(DateTimeOffset now)
    {
        Forget(now);
        counted.InvalidRequests = _lately.Count;
        return counted.IsBanned = settings.IsBanning && _lately.Count >= settings.InvalidRequestsAllowed;
    }

    private void Forget(DateTimeOffset now)
    {
        while (_lately.TryPeek(out var first) && first <= now - Window)
        {
            _lately.Dequeue();
        }
    }
}
