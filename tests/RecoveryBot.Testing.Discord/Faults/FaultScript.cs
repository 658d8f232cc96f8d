namespace RecoveryBot.Testing.Discord.Faults;

/// <summary>What goes wrong with REST requests, and when. Of several faults that fit the one planned first comes.</summary>
public sealed class FaultScript
{
    private readonly Lock _gate;
    private readonly List<Plan> _plans = [];

    internal FaultScript(Lock gate) => _gate = gate;

    /// <summary>The next requests to that route go wrong.</summary>
    /// <param name="route">One of <see cref="Routes"/>.</param>
    /// <param name="channel">Only those to this channel. Not for a reset before the body is read.</param>
    public void Next(string route, Fault fault, int times = 1, ulong? channel = null)
    {
        if (fault is Fault.ResetUnread && channel is not null)
        {
            throw new ArgumentException("A reset before the body is read is for every channel.", nameof(channel));
        }

        lock (_gate)
        {
            _plans.Add(new Plan(route, fault, channel is { } id ? Snowflakes.Write(id) : null) { Left = times });
        }
    }

    /// <summary>Every request to that route goes wrong until <see cref="Clear"/>.</summary>
    public void Always(string route, Fault fault, ulong? channel = null) => Next(route, fault, int.MaxValue, channel);

    /// <summary>Nothing goes wrong any more.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _plans.Clear();
        }
    }

    internal bool TurnsAway(string route)
    {
        lock (_gate)
        {
            return Take(plan => plan.Fault is Fault.ResetUnread && plan.Fits(route, null)) is not null;
        }
    }

    /// <summary>Call it under the world's gate.</summary>
    internal Fault? For(string route, string? channel) =>
        Take(plan => plan.Fault is not Fault.ResetUnread && plan.Fits(route, channel));

    private Fault? Take(Func<Plan, bool> fits)
    {
        if (_plans.Find(plan => fits(plan)) is not { } plan)
        {
            return null;
        }

        if (--plan.Left == 0)
        {
            _plans.Remove(plan);
        }

        return plan.Fault;
    }

    private sealed record Plan(string Route, Fault Fault, string? Channel)
    {
        public int Left { get; set; }

        public bool Fits(string route, string? channel) =>
            (Route == Routes.Any || Route == route) && (Channel is null || Channel == channel);
    }
}
