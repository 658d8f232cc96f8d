using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.Testing.Discord;

/// <summary>Which message came with which nonce, for a few minutes (message.mdx, <c>enforce_nonce</c>).</summary>
internal sealed class NonceMemory(TimeSpan kept)
{
    private readonly Dictionary<string, (Channel Channel, ulong Message, DateTimeOffset At)> _known = [];

    public void Remember(string nonce, Channel channel, ulong message, DateTimeOffset now) =>
        _known[nonce] = (channel, message, now);

    /// <summary>The message that came with it lately and still stands; null when there is none.</summary>
    public (Channel Channel, ShownMessage Message)? Find(string nonce, DateTimeOffset now) =>
        _known.TryGetValue(nonce, out var known) && now - known.At <= kept && known.Channel.Message(known.Message) is { } there
            ? (known.Channel, there)
            : null;
}
