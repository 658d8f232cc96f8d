using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using NodaTime;

namespace RecoveryBot.OnDiscord.Rest;

/// <summary>Reads what Discord answers beside a success: limits in headers, refusals in bodies. Pure.</summary>
internal static class RestResponseParser
{
    // An edge in front of Discord may refuse without saying for how long.
    private static readonly Duration UnsaidWait = Duration.FromSeconds(30);

    // Discord asks for seconds or minutes; whoever believed a year would be silent for one.
    private const double LongestSeconds = 60 * 60;

    /// <returns>Null if the headers say nothing of a bucket.</returns>
    public static RateLimitHeaders? Told(HttpResponseHeaders headers) =>
        Header(headers, "X-RateLimit-Bucket") is { } name
        && Number(headers, "X-RateLimit-Limit") is { } limit and >= 1
        && Number(headers, "X-RateLimit-Remaining") is { } remaining
        && Number(headers, "X-RateLimit-Reset") is { } reset
        && Number(headers, "X-RateLimit-Reset-After") is { } after
            ? new RateLimitHeaders(name, (int)limit, (int)remaining, reset, Seconds(after))
            : null;

    /// <param name="body">As it came; it need not be JSON.</param>
    public static RestFailure Failure(HttpStatusCode status, HttpResponseHeaders headers, ReadOnlyMemory<byte> body)
    {
        var said = Read(body);
        return (int)status switch
        {
            401 => new RestFailure.TokenRefused(),
            // Comes as 429, and no wait ends it.
            429 when Property(said, "code") is JsonErrorCode.OldMessageEditedTooOften =>
                new RestFailure.Refused(429, JsonErrorCode.OldMessageEditedTooOften),
            429 => TooFast(headers, said),
            // Discord itself speaks JSON: this refusal is of an edge in front of it, and passes.
            403 when said is null || Property(said, "code") is JsonErrorCode.BlockedByTheEdge => TooFast(headers, null),
            >= 500 => new RestFailure.OutcomeUnknown(((int)status).ToString(CultureInfo.InvariantCulture)),
            var refused => new RestFailure.Refused(refused, Property(said, "code") is { } code and < int.MaxValue ? (int)code : 0),
        };
    }

    /// <summary>A shared limit is nobody's fault, so it counts towards no ban.</summary>
    public static bool IsInvalid(HttpStatusCode status, HttpResponseHeaders headers) =>
        (int)status is 401 or 403 || ((int)status == 429 && Header(headers, "X-RateLimit-Scope") != "shared");

    private static RestFailure.RateLimited TooFast(HttpResponseHeaders headers, JsonElement? said)
    {
        var wait = Property(said, "retry_after") ?? headers.RetryAfter?.Delta?.TotalSeconds;
        return new RestFailure.RateLimited(
            wait is { } seconds ? Seconds(seconds) : UnsaidWait, ScopeOf(headers, said), IsAbsurd: wait > LongestSeconds);
    }

    private static LimitScope ScopeOf(HttpResponseHeaders headers, JsonElement? said) => said switch
    {
        // Discord itself speaks JSON: this was the edge in front of it, which knows addresses only.
        null => LimitScope.Address,
        { } body when JsonFields.Of(body, "global") is { ValueKind: JsonValueKind.True } => LimitScope.Bot,
        _ => Header(headers, "X-RateLimit-Scope") == "global" ? LimitScope.Bot : LimitScope.Bucket,
    };

    private static JsonElement? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static double? Property(JsonElement? body, string name) =>
        body is { } said && JsonFields.Of(said, name) is { ValueKind: JsonValueKind.Number } value
        && value.GetDouble() is var number and >= 0
            ? number
            : null;

    private static string? Header(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.First() : null;

    private static double? Number(HttpResponseHeaders headers, string name) =>
        double.TryParse(Header(headers, name), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number >= 0 && number < (name == "X-RateLimit-Reset" ? 1e12 : 1e9)
            ? number
            : null;

    private static Duration Seconds(double seconds) => Duration.FromMilliseconds(Math.Ceiling(Math.Min(seconds, LongestSeconds) * 1000));
}
