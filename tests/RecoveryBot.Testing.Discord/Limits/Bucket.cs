namespace RecoveryBot.Testing.Discord.Limits;

/// <summary>So many requests from the first one until it is full again.</summary>
internal sealed class Bucket(string name, int size, TimeSpan refill)
{
    public Pause Pause { get; } = new();

    /// <summary>Known once the first request has come.</summary>
    public int Remaining { get; private set; }

    public DateTimeOffset ResetAt { get; private set; }

    public void Refill(DateTimeOffset now)
    {
        if (now >= ResetAt)
        {
            (Remaining, ResetAt) = (size, now + refill);
        }
    }

    public void Spend(DateTimeOffset now)
    {
        Refill(now);
        Remaining = Math.Max(0, Remaining - 1);
    }

    public Grant Grant(DateTimeOffset now) => new(name, size, Remaining, ResetAt, ResetAt > now ? ResetAt - now : TimeSpan.Zero);
}
