using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Faults;

/// <summary>What goes wrong, and when. Of several faults that fit a request the one planned first comes.</summary>
public sealed class FaultScript
{
    /// <summary>Stands for every method.</summary>
    public const string AnyMethod = "*";

    private readonly Random _chance;
    private readonly Lock _gate;
    private readonly List<Plan> _plans = [];

    internal FaultScript(Random chance, Lock gate)
    {
        _chance = chance;
        _gate = gate;
    }

    /// <summary>The next requests of that method go wrong.</summary>
    /// <param name="chat">Only those to this chat. Not for a reset before the body is read, when no chat is known.</param>
    public void Next(string method, Fault fault, int times = 1, long? chat = null) =>
        Add(new Plan(method, fault, chat, Share: 1) { Left = times });

    /// <summary>Every request of that method goes wrong until <see cref="Clear"/>.</summary>
    public void Always(string method, Fault fault, long? chat = null) => Next(method, fault, int.MaxValue, chat);

    /// <summary>A share of the requests goes wrong by chance, the same ones for the same seed and order.</summary>
    /// <param name="share">0 never, 1 always.</param>
    public void Sometimes(string method, Fault fault, double share) =>
        Add(new Plan(method, fault, null, share) { Left = int.MaxValue });

    /// <summary>Nothing goes wrong any more.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _plans.Clear();
        }
    }

    internal bool TurnsAway(string method)
    {
        lock (_gate)
        {
            return Take(plan => plan.Fault is Fault.ResetUnread && plan.Fits(method, null)) is not null;
        }
    }

    internal Fault? For(Call call)
    {
        lock (_gate)
        {
            return Take(plan => plan.Fault is not Fault.ResetUnread && plan.Fits(call.Method, call.Number("chat_id")));
        }
    }

    private void Add(Plan plan)
    {
        if (plan is { Fault: Fault.ResetUnread, Chat: not null })
        {
            throw new ArgumentException("Before its body is read, nobody knows which chat a request is for.", nameof(plan));
        }

        lock (_gate)
        {
            _plans.Add(plan);
        }
    }

    private Fault? Take(Func<Plan, bool> fits)
    {
        foreach (var plan in _plans.Where(fits))
        {
            if (plan.Share < 1 && _chance.NextDouble() >= plan.Share)
            {
                continue;
            }

            if (--plan.Left == 0)
            {
                _plans.Remove(plan);
            }

            return plan.Fault;
        }

        return null;
    }

    private sealed record Plan(string Method, Fault Fault, long? Chat, double Share)
    {
        public int Left { get; set; }

        public bool Fits(string method, long? chat) =>
            (Method == AnyMethod || Method.Equals(method, StringComparison.OrdinalIgnoreCase)) && (Chat is null || Chat == chat);
    }
}
