using System.Collections.Concurrent;

namespace RecoveryBot.OnDiscord.Interactions;

/// <summary>Where each person is talking right now: what is answered to them goes there.</summary>
internal sealed class OpenInteractions
{
    private const int Many = 10_000;

    private readonly ConcurrentDictionary<string, OpenInteraction> _latest = [];

    public void Enter(OpenInteraction open)
    {
        _latest[open.Of.User] = open;
        if (_latest.Count > Many)
        {
            foreach (var (user, old) in _latest.Where(one => !one.Value.IsAlive))
            {
                _latest.TryRemove(new KeyValuePair<string, OpenInteraction>(user, old));
            }
        }
    }

    /// <summary>Null if the person's direct chat is the place.</summary>
    public OpenInteraction? Of(string user) => _latest.GetValueOrDefault(user) is { IsAlive: true } open ? open : null;

    /// <summary>Nothing more is answered to this one.</summary>
    public void Leave(OpenInteraction open) => _latest.TryRemove(new KeyValuePair<string, OpenInteraction>(open.Of.User, open));

    /// <summary>The person speaks in the direct chat.</summary>
    public void Leave(string user) => _latest.TryRemove(user, out _);
}
