namespace RecoveryBot.Testing.Discord.Limits;

/// <summary>"Retry after": what the bot was told, or is about to be.</summary>
internal sealed class Pause
{
    public DateTimeOffset Until { get; private set; }

    public Scope Scope { get; private set; }

    /// <summary>True once the refusal that says so has left: from then on a request is the bot's own fault.</summary>
    public bool IsHeard { get; set; }

    public bool IsOn(DateTimeOffset now) => now < Until;

    public void Begin(DateTimeOffset until, Scope scope) => (Until, Scope, IsHeard) = (until, scope, false);
}

/// <summary>A refusal with 429.</summary>
internal sealed record SlowDown(Pause Pause, Scope Scope, TimeSpan Wait);

/// <summary>How a bucket stands after a request; <see cref="None"/> says nothing of any.</summary>
internal sealed record Grant(string? Bucket, int Limit, int Remaining, DateTimeOffset ResetAt, TimeSpan ResetAfter)
{
    public static readonly Grant None = new(null, 0, 0, default, default);
}
