using RecoveryBot.Application.Keeping;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.OnDiscord.Sending;

/// <summary>People's direct channels that were seen to be open, as the store keeps them.</summary>
internal sealed class DirectChannelStore(IStore store) : IDirectChannelStore
{
    public string? Find(string user) => store.Read(reading => reading.DirectChannel(ChatOf(user)));

    public Task<bool> TryKeepAsync(string user, string channel, CancellationToken stopping) => store.WriteAsync(
        writing => writing.People.KeepDirectChannel(ChatOf(user), channel), onceKept: null, stopping);

    private static Place ChatOf(string user) => Place.Direct(DiscordName.Platform, user);
}
