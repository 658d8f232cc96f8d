using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Limits;
using RecoveryBot.Testing.Http;

namespace RecoveryBot.Testing.Discord.Wire;

/// <summary>Writes answers with the headers of the limits (topics/rate-limits.mdx).</summary>
internal static class AnswerWriter
{
    public static HttpAnswer Html(int status, string words, TimeSpan? retryAfter = null) =>
        new(status, "text/html", Encoding.UTF8.GetBytes($"<html><body><h1>{words}</h1></body></html>"), new Delivery.Whole())
        {
            Headers = retryAfter is { } wait ? [("Retry-After", WholeSeconds(wait))] : [],
        };

    public static HttpAnswer Json(int status, JsonNode? body, Grant grant) =>
        new(status, "application/json", body is null ? [] : Encoding.UTF8.GetBytes(body.ToJsonString()), new Delivery.Whole())
        {
            Headers = Of(grant),
        };

    public static HttpAnswer TooMany(SlowDown slowDown, Grant grant, Delivery delivery, Action<SlowDown> heard)
    {
        if (slowDown.Scope == Scope.Edge)
        {
            return Html(429, "429 Too Many Requests", slowDown.Wait) with { Delivery = delivery, Delivered = Hear };
        }

        var isGlobal = slowDown.Scope == Scope.Global;
        var body = new JsonObject
        {
            ["message"] = slowDown.Scope == Scope.Shared ? "The resource is being rate limited." : "You are being rate limited.",
            ["retry_after"] = Math.Round(slowDown.Wait.TotalSeconds, 3),
            ["global"] = isGlobal,
        };
        List<(string, string)> headers =
        [
            .. Of(grant),
            ("Retry-After", WholeSeconds(slowDown.Wait)),
            ("X-RateLimit-Scope", slowDown.Scope.ToString().ToLowerInvariant()),
        ];
        if (isGlobal)
        {
            headers.Add(("X-RateLimit-Global", "true"));
        }

        return Json(429, body, grant) with { Headers = headers, Delivery = delivery, Delivered = Hear };

        void Hear(bool isDelivered)
        {
            if (isDelivered)
            {
                heard(slowDown);
            }
        }
    }

    private static IReadOnlyList<(string Name, string Value)> Of(Grant grant) => grant.Bucket is not { } bucket ? [] :
    [
        ("X-RateLimit-Bucket", bucket),
        ("X-RateLimit-Limit", grant.Limit.ToString(CultureInfo.InvariantCulture)),
        ("X-RateLimit-Remaining", grant.Remaining.ToString(CultureInfo.InvariantCulture)),
        ("X-RateLimit-Reset", (grant.ResetAt.ToUnixTimeMilliseconds() / 1000.0).ToString("0.000", CultureInfo.InvariantCulture)),
        ("X-RateLimit-Reset-After", grant.ResetAfter.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture)),
    ];

    private static string WholeSeconds(TimeSpan wait) =>
        Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
