using System.Globalization;
using System.Net;
using System.Text;
using NodaTime;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Tests.Fuzz;

/// <summary>Whatever an answer says, waiting for it has an end.</summary>
public sealed class RestFuzzTests
{
    private static readonly Duration Longest = Duration.FromDays(1);

    private static readonly int[] Statuses = [400, 401, 403, 404, 429, 429, 429, 500, 502, 520];

    private static readonly string[] Values =
    [
        "", "0", "1", "5", "-1", "0.5", "4.999", "NaN", "Infinity", "-Infinity", "∞", "-∞", "1e3", "1e999", "2147483648", "999999999",
        "99999999999999999999", "1470173023.123", "abcd1234", "global", "shared", "user", " ", "\u00e9", "Tue, 03 Nov 2099 10:00:00 GMT",
    ];

    private static readonly string[] Headers =
    [
        "X-RateLimit-Bucket", "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "X-RateLimit-Reset-After",
        "X-RateLimit-Scope", "Retry-After",
    ];

    private static readonly string[] Bodies =
    [
        """{"message":"You are being rate limited.","retry_after":64.57,"global":false}""",
        """{"code":50007,"message":"Cannot send messages to this user"}""",
        """{"code":50035,"message":"Invalid Form Body","errors":{"content":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH"}]}}}""",
        "<html>error 1015</html>",
        "",
    ];

    [Fact]
    public void Odd_refusals_are_understood_as_some_refusal()
    {
        var chance = Seed.Printed();
        var mutation = new Mutation(chance);
        for (var i = 0; i < Seed.Inputs; i++)
        {
            using var response = Odd(chance);
            var status = (HttpStatusCode)Statuses[chance.Next(Statuses.Length)];
            var body = mutation.Of(Bodies[chance.Next(Bodies.Length)]);

            var failure = RestResponseParser.Failure(status, response.Headers, body);

            if (failure is RestFailure.RateLimited fast)
            {
                Assert.InRange(fast.Wait, Duration.Zero, Longest);
            }

            Assert.True(failure is not RestFailure.Refused { Code: < 0 }, Encoding.UTF8.GetString(body));
        }
    }

    [Fact]
    public void Odd_limits_are_none_or_end_by_themselves()
    {
        var chance = Seed.Printed();
        var bucket = Bucket.Unknown;
        for (var i = 0; i < Seed.Inputs; i++)
        {
            using var response = Odd(chance);
            if (RestResponseParser.Told(response.Headers) is not { } told)
            {
                continue;
            }

            var now = Duration.FromSeconds(i);
            bucket = (chance.Next(4) == 0 ? Bucket.Unknown : bucket).Leaving().Landed().Told(told, now);
            Assert.True(bucket.FreeAt(now) is { } free && free - now <= Longest, $"{told}");
        }
    }

    private static HttpResponseMessage Odd(Random chance)
    {
        var response = new HttpResponseMessage();
        foreach (var name in Headers.Where(_ => chance.Next(12) > 0))
        {
            var value = chance.Next(3) == 0
                ? Values[chance.Next(Values.Length)]
                : chance.Next(7).ToString(CultureInfo.InvariantCulture);
            response.Headers.TryAddWithoutValidation(name, chance.Next(20) == 0 ? [value, value] : [value]);
        }

        return response;
    }
}
