using NodaTime;
using RecoveryBot.Application.Sending;

namespace RecoveryBot.OnDiscord.Rest;

/// <summary>
/// Lets a request leave when Discord will take it: the route's bucket, the bot's global limit, and whatever wait was asked
/// for. It waits for that no longer than the request may.
/// </summary>
internal sealed class RateLimiter(TimeProvider time)
{
    // Discord allows 50 a second.
    private static readonly RateLimit Global = new(45, Duration.FromSeconds(1));

    private const int ManySlots = 1_000;

    private readonly Lock _gate = new();
    private readonly long _began = time.GetTimestamp();
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<(string Bucket, string Major), Slot> _slots = [];
    private RateLimitState _global = RateLimitState.Whole(Global);
    private Duration _botHeldUntil = Duration.Zero;
    private Duration _addressHeldUntil = Duration.Zero;
    private TaskCompletionSource _answered = Slot.NewChange();
    private int _manySlots = ManySlots;

    private Duration Now => Duration.FromTimeSpan(time.GetElapsedTime(_began));

    /// <summary>Completes when the request may leave. Each pass is given back by <see cref="Leave"/>.</summary>
    /// <exception cref="RestFailedException">It would have to wait for longer than it may; says for how long.</exception>
    public async Task<Pass> EnterAsync(RestRequest request, CancellationToken stopping)
    {
        while (true)
        {
            Duration? wait;
            Task changed;
            lock (_gate)
            {
                var now = Now;
                var slot = SlotOf(request);
                var (bucket, bot) = (slot.Bucket.FreeAt(now), FreeAt(request));
                if (bucket <= now && bot <= now)
                {
                    slot.Bucket = slot.Bucket.Leaving();
                    _global = request.IsByInteraction ? _global : _global.Leaving(requests: 1);
                    return new Pass(request, slot);
                }

                // Only what holds it up is listened to: whoever waits must not be woken by everybody's answers.
                (wait, changed) = bucket <= now ? (bot - now, _answered.Task) : (bucket - now, slot.Changed);
                if (wait > request.LongestWait)
                {
                    throw new RestFailedException(new RestFailure.RateLimited(wait.Value, bucket <= now ? HeldBy(now) : LimitScope.Bucket));
                }
            }

            await UntilAsync(wait, changed, stopping);
        }
    }

    /// <param name="told">What the answer told of its bucket; null if nothing, or if there was no answer.</param>
    public void Leave(Pass pass, RateLimitHeaders? told)
    {
        lock (_gate)
        {
            var now = Now;
            pass.Slot.Bucket = pass.Slot.Bucket.Landed();
            if (told is not null)
            {
                Name(pass.Request.Route, told.Name);
                var slot = SlotOf(pass.Request);
                slot.Bucket = slot.Bucket.Told(told, now);
                slot.Announce();
            }

            pass.Slot.Announce();
            if (!pass.Request.IsByInteraction)
            {
                _global = _global.AnsweredAt(now, requests: 1);
                Interlocked.Exchange(ref _answered, Slot.NewChange()).SetResult();
            }

            Sweep(now);
        }
    }

    /// <summary>Discord said wait, of this request's bucket.</summary>
    public void Hold(RestRequest request, Duration wait)
    {
        lock (_gate)
        {
            var slot = SlotOf(request);
            slot.Bucket = slot.Bucket.Held(Now + wait);
        }
    }

    /// <summary>Discord said wait, of more than one bucket.</summary>
    public void HoldAll(Duration wait, LimitScope scope)
    {
        lock (_gate)
        {
            var until = Now + wait;
            _botHeldUntil = Duration.Max(_botHeldUntil, until);
            _addressHeldUntil = scope == LimitScope.Address ? Duration.Max(_addressHeldUntil, until) : _addressHeldUntil;
        }
    }

    /// <summary>From when on the bot may send this, whatever its bucket says; null if an answer has to come first.</summary>
    private Duration? FreeAt(RestRequest request) => request.IsByInteraction
        ? _addressHeldUntil
        : _global.FreeAt(requests: 1) is { } global ? Duration.Max(global, _botHeldUntil) : null;

    private LimitScope HeldBy(Duration now) => _addressHeldUntil > now ? LimitScope.Address : LimitScope.Bot;

    private Slot SlotOf(RestRequest request)
    {
        var key = (_names.GetValueOrDefault(request.Route, request.Route), request.Major);
        if (!_slots.TryGetValue(key, out var slot))
        {
            _slots[key] = slot = new Slot();
        }

        return slot;
    }

    // What is known under the route's own name goes on under its bucket's.
    private void Name(string route, string name)
    {
        var before = _names.GetValueOrDefault(route, route);
        if (before == name)
        {
            return;
        }

        _names[route] = name;
        foreach (var (key, slot) in _slots.Where(one => one.Key.Bucket == before).ToList())
        {
            if (!_slots.TryAdd((name, key.Major), slot))
            {
                slot.MoveInto(_slots[(name, key.Major)]);
            }
        }
    }

    private void Sweep(Duration now)
    {
        if (_slots.Count <= _manySlots)
        {
            return;
        }

        foreach (var (idle, _) in _slots.Where(one => one.Value.Bucket.IsIdle(now)).ToList())
        {
            _slots.Remove(idle);
        }

        // Not with every answer, if many of them are in use.
        _manySlots = Math.Max(ManySlots, 2 * _slots.Count);
    }

    private async Task UntilAsync(Duration? free, Task changed, CancellationToken stopping)
    {
        if (free is not { } wait)
        {
            await changed.WaitAsync(stopping);
            return;
        }

        using var woken = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        await Task.WhenAny(changed, Task.Delay(wait.ToTimeSpan() + TimeSpan.FromMilliseconds(1), time, woken.Token));
        await woken.CancelAsync();
        stopping.ThrowIfCancellationRequested();
    }

    internal sealed record Pass(RestRequest Request, Slot Slot);
}
