using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Demo;

namespace RecoveryBot.Worker.Demo;

/// <summary>Gym Nord and the city's runners as whoever sits at the terminal meets it. Whatever is said takes a minute.</summary>
internal sealed class DemoWorld(DemoBot bot) : IDemoWorld
{
    public const string First = "Ben";

    public IReadOnlyDictionary<string, Place> Names { get; } = new Dictionary<string, Place>
    {
        [First] = DemoPeople.Ben,
        ["Mona"] = DemoPeople.Mona,
        ["Stranger"] = DemoPeople.Stranger,
    }.Concat(DemoPeople.Channels.ToDictionary(channel => $"#{channel.Value}", channel => channel.Key))
        .Concat(DemoPeople.Clients.ToDictionary(client => client.Name, client => client.Chat)).ToDictionary();

    public async Task HearAsync(Place person, Place origin, Input input, CancellationToken stopping)
    {
        await bot.HearAsync(person, origin, input, stopping);
        await bot.ReachAsync(bot.Clock.GetCurrentInstant() + Duration.FromMinutes(1), stopping);
    }

    public async Task<bool> ReachAsync(LocalTime time, CancellationToken stopping)
    {
        var moment = DemoLife.At(DemoPeople.Today, time);
        if (moment <= bot.Clock.GetCurrentInstant())
        {
            return false;
        }

        await bot.ReachAsync(moment, stopping);
        return true;
    }
}
