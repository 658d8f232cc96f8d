using System.Collections.Concurrent;

namespace RecoveryBot.OnDiscord.Interactions;

/// <summary>Where each update can still be answered: interactions under their id, which is the update's.</summary>
internal sealed class PendingInteractions
{
    private const int Many = 10_000;

    private readonly ConcurrentDictionary<string, PendingInteraction> _open = [];
    private readonly ConcurrentDictionary<string, PendingInteraction> _inChannels = [];

    /// <returns>This one, or the one that is open for the same interaction since it was told of before.</returns>
    public PendingInteraction Add(PendingInteraction open) => _open.GetOrAdd(open.Of.Id, open);

    /// <summary>Nothing more answers it.</summary>
    public void Remove(PendingInteraction open) => _open.TryRemove(new KeyValuePair<string, PendingInteraction>(open.Of.Id, open));

    /// <summary>Null if the person's direct chat is the place to answer an update.</summary>
    public PendingInteraction? Of(string? update) =>
        update is not null && _open.GetValueOrDefault(update) is { IsAlive: true } open ? open : null;

    /// <summary>What was answered to this person last where others are; null if nothing more can be said there.</summary>
    public PendingInteraction? InChannelOf(string user) => _inChannels.GetValueOrDefault(user) is { IsAlive: true } open ? open : null;

    /// <summary>A message was shown, or given up for good, and with it whatever it stands for; and that is on disk.</summary>
    /// <param name="update">What it answers; null for nothing.</param>
    /// <param name="others">What else nothing but this message answers.</param>
    public void Settle(string? update, IReadOnlyList<string> others)
    {
        foreach (var answered in update is null ? others : others.Append(update))
        {
            if (_open.TryGetValue(answered, out var open))
            {
                Remember(open);
                open.Answers.Settle();
            }
        }
    }

    private void Remember(PendingInteraction open)
    {
        if (open is not { Of.IsDirect: false, ResponseState: ResponseState.Acknowledged or ResponseState.Updated })
        {
            return;
        }

        _inChannels[open.Of.User] = open;
        if (_inChannels.Count > Many)
        {
            foreach (var dead in _inChannels.Where(one => !one.Value.IsAlive))
            {
                _inChannels.TryRemove(dead);
            }
        }
    }
}
