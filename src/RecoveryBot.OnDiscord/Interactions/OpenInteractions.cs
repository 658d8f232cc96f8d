using System.Collections.Concurrent;

namespace RecoveryBot.OnDiscord.Interactions;

/// <summary>Where each person is talking right now: what is answered to them goes there.</summary>
internal sealed class OpenInteractions
{
    private const int Many = 10_000;

    private readonly ConcurrentDictionary<string, Place> _latest = [];

    /// <param name="after">What was queued up to this message was said before, and is no answer to this.</param>
    public void Enter(OpenInteraction open, long after)
    {
        _latest[open.Of.User] = new Place(open, after);
        if (_latest.Count > Many)
        {
            foreach (var (user, old) in _latest.Where(one => !one.Value.Open.IsAlive))
            {
                _latest.TryRemove(new KeyValuePair<string, Place>(user, old));
            }
        }
    }

    /// <summary>Null if the person's direct chat is the place.</summary>
    public OpenInteraction? Of(string user) => _latest.GetValueOrDefault(user) is { Open: { IsAlive: true } open } ? open : null;

    /// <summary>What a message may answer; null if the person's direct chat is the place for it.</summary>
    public OpenInteraction? Of(string user, long message) =>
        _latest.GetValueOrDefault(user) is { } place && message > place.After ? Of(user) : null;

    /// <summary>Nothing more is answered to this one.</summary>
    public void Leave(OpenInteraction open)
    {
        if (_latest.GetValueOrDefault(open.Of.User) is { } place && place.Open == open)
        {
            _latest.TryRemove(new KeyValuePair<string, Place>(open.Of.User, place));
        }
    }

    /// <summary>The person speaks in the direct chat.</summary>
    public void Leave(string user) => _latest.TryRemove(user, out _);

    private sealed record Place(OpenInteraction Open, long After);
}
