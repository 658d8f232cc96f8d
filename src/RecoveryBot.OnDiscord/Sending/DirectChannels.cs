using System.Collections.Concurrent;
using System.Text.Json;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Sending;

/// <summary>
/// Finds people's direct channels. Opening many is what Discord takes for spam (platforms 0.7), so each is opened once,
/// and one that was seen to be open is kept.
/// </summary>
internal sealed class DirectChannels(DiscordRest rest, IKeptChannels kept)
{
    // The most lively ones; the others are found again where they are kept.
    private const int AtMost = 20_000;

    private readonly ConcurrentDictionary<string, Known> _known = [];

    /// <summary>Somebody was heard in their direct channel, or something arrived there.</summary>
    public async Task SeenOpenAsync(string user, string channel, CancellationToken stopping)
    {
        var seen = new Known(channel, IsOpen: true);
        if (_known.TryGetValue(user, out var known) && known == seen)
        {
            return;
        }

        // Of a stranger nothing is kept; they may be none the next time.
        var isKept = kept.Find(user) == channel || await kept.TryKeepAsync(user, channel, stopping);
        Learn(user, seen with { IsOpen = isKept });
    }

    /// <exception cref="RestFailedException">There is none and none can be opened now.</exception>
    public async Task<string> OfAsync(string user, CancellationToken stopping)
    {
        if (_known.TryGetValue(user, out var known))
        {
            return known.Channel;
        }

        if (kept.Find(user) is { } before)
        {
            Learn(user, new Known(before, IsOpen: true));
            return before;
        }

        var recipient = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["recipient_id"] = user });
        var opened = await OpenAsync(recipient, stopping);
        var channel = Sent.IdOf(opened) ?? throw new RestFailedException(new RestFailure.NotNow("a channel without an id"));
        Learn(user, new Known(channel, IsOpen: false));
        return channel;
    }

    // Opened twice it is the same channel, so it may simply be tried again.
    private async Task<JsonElement> OpenAsync(byte[] recipient, CancellationToken stopping)
    {
        try
        {
            return await rest.SendAsync(Routes.CreateDirectChannel(recipient), stopping);
        }
        catch (RestFailedException failed) when (failed.Failure is RestFailure.Dark dark)
        {
            throw new RestFailedException(new RestFailure.NotNow(dark.Why));
        }
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
internal interface IKeptChannels
{
    /// <summary>Null if none is known.</summary>
    string? Find(string user);

    /// <summary>False for a stranger, whose channel is not kept.</summary>
    Task<bool> TryKeepAsync(string user, string channel, CancellationToken stopping);
}
