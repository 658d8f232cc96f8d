using System.Collections.Concurrent;
using System.Text.Json;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Sending;

/// <summary>
/// Finds people's direct channels. Opening many is what Discord takes for spam (platforms 0.7), so each is opened once,
/// and what is known is kept.
/// </summary>
/// <param name="kept">What an earlier run knew; null if nothing.</param>
/// <param name="keep">Remembers a person's channel.</param>
internal sealed class DirectChannels(DiscordRest rest, Func<string, string?> kept, Func<string, string, Task> keep)
{
    // The most lively ones; the others are found again where they are kept.
    private const int AtMost = 20_000;

    private readonly ConcurrentDictionary<string, string> _known = [];

    /// <summary>Somebody was heard in their direct channel.</summary>
    public Task SeeAsync(string user, string channel) => Learn(user, channel) && kept(user) != channel ? keep(user, channel) : Task.CompletedTask;

    /// <exception cref="RestFailedException">There is none and none can be opened now.</exception>
    public async Task<string> OfAsync(string user, CancellationToken stopping)
    {
        if (_known.TryGetValue(user, out var known))
        {
            return known;
        }

        if (kept(user) is { } before)
        {
            Learn(user, before);
            return before;
        }

        var opened = await rest.SendAsync(
            Routes.CreateDirectChannel(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["recipient_id"] = user })), stopping);
        var channel = Sent.IdOf(opened) ?? throw new RestFailedException(new RestFailure.NotNow("a channel without an id"));
        Learn(user, channel);
        await keep(user, channel);
        return channel;
    }

    private bool Learn(string user, string channel)
    {
        if (_known.Count >= AtMost)
        {
            _known.Clear();
        }

        if (_known.TryGetValue(user, out var known) && known == channel)
        {
            return false;
        }

        _known[user] = channel;
        return true;
    }
}
