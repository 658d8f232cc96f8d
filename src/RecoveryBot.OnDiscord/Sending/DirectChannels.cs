using System.Collections.Concurrent;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Sending;

/// <summary>Finds people's direct channels: each is opened once, and one that was seen to be open is kept.</summary>
internal sealed class DirectChannels(DirectChannelOpener opening, IDirectChannelStore kept, TimeProvider time)
{
    // By then it is known to the database.
    private static readonly TimeSpan ClosedFor = TimeSpan.FromMinutes(1);

    // The most lively ones; the others are found again where they are kept.
    private const int AtMost = 20_000;

    private readonly ConcurrentDictionary<string, Known> _known = [];
    private readonly ConcurrentDictionary<string, string> _gone = [];
    private readonly ConcurrentDictionary<string, long> _closed = [];

    /// <summary>Somebody is heard in their direct channel: they can be answered there before that is kept.</summary>
    public void Hear(string user, string channel)
    {
        _closed.TryRemove(user, out _);
        if (!_known.TryGetValue(user, out var known) || known.Channel != channel)
        {
            Learn(user, new Known(channel, IsOpen: false));
        }
    }

    /// <summary>Somebody was heard in their direct channel, or something arrived there.</summary>
    public async Task SeenOpenAsync(string user, string channel, CancellationToken stopping)
    {
        var seen = new Known(channel, IsOpen: true);
        if (_known.TryGetValue(user, out var known) && known == seen)
        {
            return;
        }

        // Of a stranger nothing is kept; they may be none the next time.
        _gone.TryRemove(user, out _);
        var isKept = kept.Find(user) == channel || await kept.TryKeepAsync(user, channel, stopping);
        Learn(user, seen with { IsOpen = isKept });
    }

    /// <exception cref="RestFailedException">There is none yet, none can be opened, or it was found closed just now.</exception>
    public async Task<string> OfAsync(string user, CancellationToken stopping)
    {
        if (_closed.TryGetValue(user, out var since) && time.GetElapsedTime(since) <= ClosedFor)
        {
            throw new RestFailedException(new RestFailure.Refused(403, JsonErrorCode.CannotSendToThisUser));
        }

        if (_known.TryGetValue(user, out var known))
        {
            return known.Channel;
        }

        if (kept.Find(user) is { } before && _gone.GetValueOrDefault(user) != before)
        {
            Learn(user, new Known(before, IsOpen: true));
            return before;
        }

        var channel = await opening.OpenedAsync(user, stopping);
        Learn(user, new Known(channel, IsOpen: false));
        return channel;
    }

    /// <summary>Discord does not let us into this person's channel.</summary>
    /// <returns>Whether it may be another by now, which is opened the next time; false if it was opened just now.</returns>
    public bool TryLeave(string user)
    {
        if (!_known.TryRemove(user, out var known) || !known.IsOpen)
        {
            return false;
        }

        if (_gone.Count >= AtMost)
        {
            _gone.Clear();
        }

        _gone[user] = known.Channel;
        return true;
    }

    /// <summary>Nothing arrives with this person.</summary>
    /// <returns>False if that was known.</returns>
    public bool TryClose(string user)
    {
        foreach (var over in _closed.Where(one => time.GetElapsedTime(one.Value) > ClosedFor))
        {
            _closed.TryRemove(over);
        }

        return _closed.TryAdd(user, time.GetTimestamp());
    }

    private void Learn(string user, Known known)
    {
        if (_known.Count >= AtMost)
        {
            _known.Clear();
        }

        _known[user] = known;
    }

    /// <param name="IsOpen">Something went through it, and that is kept; a channel can be opened that takes nothing.</param>
    private sealed record Known(string Channel, bool IsOpen);
}

/// <summary>Where direct channels that were seen to be open are kept.</summary>
internal interface IDirectChannelStore
{
    /// <summary>Null if none is known.</summary>
    string? Find(string user);

    /// <summary>False for a stranger, whose channel is not kept.</summary>
    Task<bool> TryKeepAsync(string user, string channel, CancellationToken stopping);
}
