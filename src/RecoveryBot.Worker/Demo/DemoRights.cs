using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Worker.Demo;

/// <summary>Ben manages his gym's channel, Mona her runners', and nobody else.</summary>
internal sealed class DemoRights : IRights
{
    public string Platform => DemoPeople.Ben.Platform;

    public Task<Rights> OfAsync(Actor actor, Place place, CancellationToken stopping) =>
        Task.FromResult(new Rights(
            Manages: actor.Direct == (place == DemoPeople.CityRunners ? DemoPeople.Mona : DemoPeople.Ben), BotPosts: true, BotAttaches: true));
}
