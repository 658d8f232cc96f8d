using System.Diagnostics;

namespace RecoveryBot.Testing.Discord.Limits;

/// <summary>"Retry after": what the bot was told, or is about to be.</summary>
internal sealed class Pause
{
    private long? _heardAt;

    public DateTimeOffset Until { get; private set; }

    public Scope Scope { get; private set; }

    public bool IsOn(DateTimeOffset now) => now < Until;

    public void Begin(DateTimeOffset until, Scope scope) => (Until, Scope, _heardAt) = (until, scope, null);

    /// <summary>The refusal that says so has left.</summary>
    public void Heard() => _heardAt ??= Stopwatch.GetTimestamp();

    /// <summary>True once it has left and could be heard: from then on a request is the bot's own fault.</summary>
    /// <param name="hearing">How long hearing may take, in real time.</param>
    public bool IsHeard(TimeSpan hearing) => _heardAt is { } at && Stopwatch.GetElapsedTime(at) >= hearing;
}

/// <summary>A refusal with 429.</summary>
internal sealed record SlowDown(Pause Pause, Scope Scope, TimeSpan Wait);

/// <summary>How a bucket stands after a request; <see cref="None"/> says nothing of any.</summary>
internal sealed record Grant(string? Bucket, int Limit, int Remaining, DateTimeOffset ResetAt, TimeSpan ResetAfter)
{
    public static readonly Grant None = new(null, 0, 0, default, default);
}
