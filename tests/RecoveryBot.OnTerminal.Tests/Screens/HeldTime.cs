using System.Collections.Concurrent;

namespace RecoveryBot.OnTerminal.Tests.Screens;

/// <summary>Time that stands still until told: every wait begun so far ends at once.</summary>
internal sealed class HeldTime : TimeProvider
{
    private readonly ConcurrentQueue<Held> _waiting = new();

    public void LetEverythingPass()
    {
        while (_waiting.TryDequeue(out var held))
        {
            held.Fire();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var held = new Held(callback, state);
        _waiting.Enqueue(held);
        return held;
    }

    private sealed class Held(TimerCallback callback, object? state) : ITimer
    {
        private bool _over;

        public void Fire()
        {
            if (!_over)
            {
                callback(state);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => !_over;

        public void Dispose() => _over = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
