using NodaTime;

namespace RecoveryBot.Application.Sending;

/// <summary>
/// What is left of a pace: a value that is told the time. A request counts from the moment it leaves until a span after
/// its answer came; the platform sees it at some moment in between, so however long requests take on the way, the platform
/// never sees more of them in a span than the pace allows.
/// </summary>
/// <param name="InFlight">Requests without an answer yet.</param>
/// <param name="Answered">When the answers came, oldest first; in time since the outbox began.</param>
public sealed record RateLimitState(RateLimit Pace, int InFlight, IReadOnlyList<Duration> Answered)
{
    public static RateLimitState Whole(RateLimit rateLimit) => new(rateLimit, 0, []);

    /// <summary>When nothing is spent any more, as far as answers have come.</summary>
    public Duration WholeAt => Answered.Count == 0 ? Duration.Zero : Answered[^1] + Pace.Span;

    /// <summary>From when on so many requests more may leave; null if an answer has to come first.</summary>
    public Duration? FreeAt(int requests)
    {
        var tooMany = InFlight + Answered.Count + requests - Pace.Most;
        return tooMany switch
        {
            <= 0 => Duration.Zero,
            _ when tooMany > Answered.Count => null,
            _ => Answered[tooMany - 1] + Pace.Span,
        };
    }

    public RateLimitState Leaving(int requests) => this with { InFlight = InFlight + requests };

    /// <summary>They did not leave after all.</summary>
    public RateLimitState Kept(int requests) => this with { InFlight = InFlight - requests };

    public RateLimitState AnsweredAt(Duration now, int requests) => this with
    {
        InFlight = InFlight - requests,
        Answered = [.. Answered.Where(at => at + Pace.Span > now), .. Enumerable.Repeat(now, requests)],
    };
}
