using NodaTime;
using RecoveryBot.Application.Sending;

namespace RecoveryBot.OnDiscord.Rest;

/// <summary>
/// Lets a request leave when Discord will take it: the route's bucket, the bot's global limit, and whatever wait was asked
/// for. These waits are short; what comes of a request that was too fast nevertheless, the caller decides.
/// </summary>
internal sealed class RateLimiter(TimeProvider time)
{
    // Discord allows 50 a second (platforms 2.3).
    private static readonly Pace Global = new(45, Duration.FromSeconds(1));

    private const int ManyBuckets = 1_000;

    private readonly Lock _gate = new();
    private readonly long _began = time.GetTimestamp();
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<(string Bucket, string Major), Slot> _slots = [];
    private Allowance _global = Allowance.Whole(Global);
    private Duration _botHeldUntil = Duration.Zero;
    private Duration _addressHeldUntil = Duration.Zero;
    private TaskCompletionSource _changed = NewChange();

    private Duration Now => Duration.FromTimeSpan(time.GetElapsedTime(_began));

    /// <summary>Completes when the request may leave. Each pass is given back by <see cref="Leave"/>.</summary>
    public async Task<Pass> EnterAsync(RestRequest request, CancellationToken stopping)
    {
        while (true)
        {
            Duration? free;
            Task changed;
            lock (_gate)
            {
                var now = Now;
                var slot = SlotOf(request);
                free = FreeAt(request, slot, now);
                if (free <= now)
                {
                    slot.Bucket = slot.Bucket.Leaving();
                    _global = request.IsByInteraction ? _global : _global.Leaving(requests: 1);
                    return new Pass(request, slot);
                }

                changed = _changed.Task;
                free -= now;
            }

            await UntilAsync(free, changed, stopping);
        }
    }

    /// <param name="told">What the answer told of its bucket; null if nothing, or if there was no answer.</param>
    public void Leave(Pass pass, ToldLimit? told) => Change(now =>
    {
        pass.Slot.Bucket = pass.Slot.Bucket.Landed();
        _global = pass.Request.IsByInteraction ? _global : _global.AnsweredAt(now, requests: 1);
        if (told is not null)
        {
            Name(pass.Request.Route, told.Name);
            var slot = SlotOf(pass.Request);
            slot.Bucket = slot.Bucket.Told(told, now);
        }

        Sweep(now);
    });

    /// <summary>Discord said wait, of this request's bucket.</summary>
    public void Hold(RestRequest request, Duration wait) => Change(now =>
    {
        var slot = SlotOf(request);
        slot.Bucket = slot.Bucket.Held(now + wait);
    });

    /// <summary>Discord said wait, of more than one bucket.</summary>
    public void HoldAll(Duration wait, LimitScope scope) => Change(now =>
    {
        _botHeldUntil = Duration.Max(_botHeldUntil, now + wait);
        _addressHeldUntil = scope == LimitScope.Address ? Duration.Max(_addressHeldUntil, now + wait) : _addressHeldUntil;
    });

    private Duration? FreeAt(RestRequest request, Slot slot, Duration now)
    {
        var everywhere = request.IsByInteraction ? _addressHeldUntil : _botHeldUntil;
        return slot.Bucket.FreeAt(now) is { } bucket
            && (request.IsByInteraction ? Duration.Zero : _global.FreeAt(requests: 1)) is { } global
                ? Duration.Max(bucket, Duration.Max(global, everywhere))
                : null;
    }

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
        if (_slots.Count > ManyBuckets)
        {
            foreach (var (idle, _) in _slots.Where(one => one.Value.Bucket.IsIdle(now)).ToList())
            {
                _slots.Remove(idle);
            }
        }
    }

    private void Change(Action<Duration> change)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            change(Now);
            (changed, _changed) = (_changed, NewChange());
        }

        changed.TrySetResult();
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

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal sealed record Pass(RestRequest Request, Slot Slot);
}
