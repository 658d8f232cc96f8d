using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Worker.Demo;

/// <summary>The shared reminders of the city's runners: Mona sets them up, and each morning some take part, clients of the gym among them.</summary>
internal sealed class DemoCity(DemoBot bot, Func<Place, Message?> latest)
{
    private readonly IReadOnlyList<DemoPerson> _runners = [.. DemoPeople.Runners.Select(chat => new DemoPerson(chat, bot, latest))];

    public async Task SetUpAsync(CancellationToken stopping)
    {
        var mona = new DemoPerson(DemoPeople.Mona, bot, latest);
        await mona.SayInAsync(DemoPeople.CityRunners, "/community", stopping);
        await mona.DoAsync(["All right", "Easy movement", "Every day", "07:00", "\"Berlin\"", "Yes", "20", "Save"], stopping);
    }

    /// <summary>Today's post has been up for a little while.</summary>
    /// <param name="ago">Days before the one that is shown; another few each day.</param>
    public async Task TakePartAsync(int ago, CancellationToken stopping)
    {
        for (var runner = 0; runner < _runners.Count; runner++)
        {
            if ((runner + ago) % 3 == 0)
            {
                await _runners[runner].TapInAsync(DemoPeople.CityRunners, "I'm in", stopping);
            }
            else if ((runner + ago) % 5 == 0)
            {
                await _runners[runner].TapInAsync(DemoPeople.CityRunners, "Done", stopping);
            }
        }

        await bot.ReachAsync(bot.Clock.GetCurrentInstant() + Duration.FromMinutes(1), stopping);
    }
}
