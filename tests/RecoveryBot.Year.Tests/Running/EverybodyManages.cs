using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Year.Tests.Running;

/// <summary>Whoever asks manages the channel, and the bot may do there what it must.</summary>
internal sealed class EverybodyManages : IRights
{
    public string Platform => "simulated";

    public Task<Rights> OfAsync(Actor actor, Place place, CancellationToken stopping) =>
        Task.FromResult(new Rights(Manages: true, BotPosts: true, BotAttaches: true));
}
