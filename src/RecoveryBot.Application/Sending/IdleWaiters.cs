using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>Who waits until nothing is left to be said in a chat.</summary>
internal sealed class IdleWaiters
{
    private readonly Dictionary<Place, List<TaskCompletionSource>> _waiting = [];

    public void Add(Place chat, TaskCompletionSource idle)
    {
        _waiting.TryAdd(chat, []);
        _waiting[chat].Add(idle);
    }

    /// <summary>Everybody's wait ends: nothing can be marked as sent, and nobody knows for how long.</summary>
    public void Fail(StorageUnavailableException unavailable)
    {
        foreach (var idle in _waiting.Values.SelectMany(waiting => waiting))
        {
            idle.TrySetException(unavailable);
        }

        _waiting.Clear();
    }

    public void Tell(Place chat)
    {
        if (_waiting.Remove(chat, out var waiting))
        {
            // Whoever waits may have gone: their own token ends the wait, not this.
            waiting.ForEach(idle => idle.TrySetResult());
        }
    }
}
