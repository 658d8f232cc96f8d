using System.Security.Cryptography;
using System.Text;
using RecoveryBot.Testing.Discord.Faults;
using RecoveryBot.Testing.Discord.Rest;

namespace RecoveryBot.Testing.Discord.Limits;

/// <summary>
/// Buckets by route and major parameter, and so many requests a second in all (topics/rate-limits.mdx). What comes by a
/// token is not under the second one. Not safe by itself: used under the world's gate.
/// </summary>
internal sealed class RateLimits(FakeDiscordSettings settings, Counters counted)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Dictionary<(string Bucket, string Major), Bucket> _buckets = [];
    private readonly Queue<DateTimeOffset> _lately = [];
    private readonly Pause _everywhere = new();

    /// <summary>Null lets the request through and counts it; a refusal says how long to wait.</summary>
    /// <param name="order">Discord says "wait" on a whim.</param>
    public SlowDown? Refuse(Call call, DateTimeOffset now, Fault.SlowDown? order, out Grant grant)
    {
        var bucket = Of(call);
        grant = Grant.None;
        var refused = Still(call, bucket, now) ?? Ordered(order, bucket, now) ?? Full(call, bucket, now);
        if (refused is null)
        {
            Spend(call, bucket, now);
        }

        if (settings.HasSendLimits && !call.Route.IsCallback)
        {
            grant = bucket.Grant(now);
        }

        return refused;
    }

    private SlowDown? Still(Call call, Bucket bucket, DateTimeOffset now)
    {
        var isEverywhere = _everywhere.IsOn(now) && (!call.Route.IsByToken || _everywhere.Scope == Scope.Edge);
        var pause = isEverywhere ? _everywhere : bucket.Pause;
        if (!pause.IsOn(now))
        {
            return null;
        }

        counted.TooManyRequests++;
        counted.Punished += pause.IsHeard(settings.HearingTakes) ? 1 : 0;
        return new SlowDown(pause, pause.Scope, pause.Until - now);
    }

    private SlowDown? Ordered(Fault.SlowDown? order, Bucket bucket, DateTimeOffset now) => order is null ? null
        : Begin(order.Scope is Scope.Global or Scope.Edge ? _everywhere : bucket.Pause, order.Scope, order.Wait, now);

    private SlowDown? Full(Call call, Bucket bucket, DateTimeOffset now)
    {
        if (!settings.HasSendLimits || call.Route.IsCallback)
        {
            return null;
        }

        while (_lately.TryPeek(out var first) && first <= now - Second)
        {
            _lately.Dequeue();
        }

        if (!call.Route.IsByToken && _lately.Count >= settings.RequestsPerSecond)
        {
            return Begin(_everywhere, Scope.Global, _lately.Peek() + Second - now, now);
        }

        bucket.Refill(now);
        return bucket.Remaining == 0 ? Begin(bucket.Pause, Scope.User, bucket.ResetAt - now, now) : null;
    }

    private void Spend(Call call, Bucket bucket, DateTimeOffset now)
    {
        bucket.Spend(now);
        if (!call.Route.IsByToken)
        {
            _lately.Enqueue(now);
        }
    }

    private SlowDown Begin(Pause pause, Scope scope, TimeSpan wait, DateTimeOffset now)
    {
        pause.Begin(now + wait, scope);
        counted.TooManyRequests++;
        return new SlowDown(pause, scope, wait);
    }

    private Bucket Of(Call call)
    {
        var key = (Name(call.Route), call.MajorParameter);
        return _buckets.TryGetValue(key, out var bucket) ? bucket
            : _buckets[key] = new Bucket(key.Item1, settings.BucketSize, settings.BucketRefill);
    }

    /// <summary>Opaque, and the same for all that follows an interaction: a bot must not guess which routes share one.</summary>
    private static string Name(Route route)
    {
        var shared = route is { IsByToken: true, IsCallback: false } ? "webhook" : route.Name;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shared)))[..32];
    }
}
