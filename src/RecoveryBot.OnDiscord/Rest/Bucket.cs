using NodaTime;

namespace RecoveryBot.OnDiscord.Rest;

/// <summary>
/// What is known of one rate-limit bucket: a value that is told the time. Only Discord says how many requests it holds, and
/// answers come back in any order, so within one span the smallest rest that was told counts, less what is on its way.
/// </summary>
/// <param name="Limit">Requests in a span; null until an answer told.</param>
/// <param name="Remaining">The least that Discord told within the span.</param>
/// <param name="InFlight">Requests without an answer yet.</param>
/// <param name="Span">The span's end as Discord's clock tells it, in seconds; tells one span from the next.</param>
/// <param name="ResetAt">The span's end on our clock, or later.</param>
/// <param name="HeldUntil">Until then Discord said wait.</param>
internal sealed record Bucket(int? Limit, int Remaining, int InFlight, double Span, Duration ResetAt, Duration HeldUntil)
{
    public static readonly Bucket Unknown = new(null, 0, 0, 0, Duration.Zero, Duration.Zero);

    // The same span is told with a different last digit now and then.
    private const double SameSpan = 0.05;

    /// <summary>From when on a request may leave; null if an answer has to come first.</summary>
    public Duration? FreeAt(Duration now)
    {
        var isOver = now >= ResetAt;
        var left = Limit is { } limit ? (isOver ? limit : Remaining) - InFlight : 1 - InFlight;
        return (left > 0, isOver) switch
        {
            (true, _) => HeldUntil,
            (false, false) => Duration.Max(ResetAt, HeldUntil),
            _ => null,
        };
    }

    /// <summary>Nothing of it needs to be remembered.</summary>
    public bool IsIdle(Duration now) => InFlight == 0 && now >= ResetAt && now >= HeldUntil;

    public Bucket Leaving() => this with { InFlight = InFlight + 1 };

    public Bucket Landed() => this with { InFlight = InFlight - 1 };

    public Bucket Told(RateLimitHeaders told, Duration now) => (told.Reset - Span) switch
    {
        > SameSpan => this with { Limit = told.Limit, Remaining = told.Remaining, Span = told.Reset, ResetAt = now + told.ResetAfter },
        < -SameSpan => this,
        _ => this with
        {
            Limit = told.Limit,
            Remaining = Math.Min(Remaining, told.Remaining),
            ResetAt = Duration.Max(ResetAt, now + told.ResetAfter),
        },
    };

    /// <summary>Another turned out to be this one: what is on its way there is on its way here.</summary>
    public Bucket Merged(Bucket other) => Held(other.HeldUntil) with { InFlight = InFlight + other.InFlight };

    public Bucket Held(Duration until) => this with { HeldUntil = Duration.Max(HeldUntil, until) };
}

/// <summary>What an answer's headers tell of its bucket (topics/rate-limits).</summary>
/// <param name="Name">X-RateLimit-Bucket: routes with the same name share a limit for each major parameter.</param>
/// <param name="Reset">X-RateLimit-Reset, in seconds on Discord's clock.</param>
internal sealed record RateLimitHeaders(string Name, int Limit, int Remaining, double Reset, Duration ResetAfter);
