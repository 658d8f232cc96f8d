using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.OnDiscord.Sending;

/// <summary>People's direct channels that were seen to be open, as the database keeps them.</summary>
internal sealed class DirectChannelStore(IDatabase database) : IDirectChannelStore
{
    public string? Find(string user) => database.Read(queries => queries.DirectChannel(ChatOf(user)));

    public Task<bool> TryKeepAsync(string user, string channel, CancellationToken stopping) => database.WriteAsync(
        unitOfWork => unitOfWork.People.KeepDirectChannel(ChatOf(user), channel), onceKept: null, stopping);

    private static Place ChatOf(string user) => Place.Direct(DiscordName.Platform, user);
}
