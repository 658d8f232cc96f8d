using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Worker.Demo;

/// <summary>Ben manages the channel, and nobody else.</summary>
internal sealed class DemoRights : IRights
{
    public string Platform => DemoPeople.Ben.Platform;

    public Task<Rights> OfAsync(Actor actor, Place place, CancellationToken stopping) =>
        Task.FromResult(new Rights(Manages: actor.Direct == DemoPeople.Ben, BotPosts: true, BotAttaches: true));
}
