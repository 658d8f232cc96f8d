using System.Text.RegularExpressions;
using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Worker.Demo;

/// <summary>Four weeks of Gym Nord and the city's runners, from Ben's first word to the morning that is shown.</summary>
internal sealed partial class DemoLife(DemoBot bot, Func<Place, Message?> latest)
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    // Monday's is the last week's; what is painted from then on can be looked into.
    private const int LastRecap = 1;

    private readonly Dictionary<DemoClient, DemoPerson> _people = DemoPeople.Clients.ToDictionary(client => client, client => new DemoPerson(client.Chat, bot, latest));

    private readonly DemoCity _city = new(bot, latest);

    public static Instant At(LocalDate date, LocalTime time) => date.At(time).InZoneLeniently(Berlin).ToInstant();

    public async Task LiveAsync(CancellationToken stopping)
    {
        var ben = new DemoPerson(DemoPeople.Ben, bot, latest);
        await ben.DoAsync(["\"/group\"", "All right", "\"Ben\"", "\"Gym Nord\"", "\"Berlin\"", "Yes", "09:30"], stopping);
        await ben.SayInAsync(DemoPeople.GymNord, "/link", stopping);
        await ben.DoAsync(["The whole group", "Link it", "\"/group invite\"", "Anyone"], stopping);
        var invite = Code().Match(Words(latest(DemoPeople.Ben)!)).Value;
        foreach (var (client, person) in _people)
        {
            // The order in which they came is the same each time.
            await bot.ReachAsync(bot.Clock.GetCurrentInstant() + Duration.FromMinutes(1), stopping);
            await JoinAsync(client, person, invite, stopping);
        }

        await _city.SetUpAsync(stopping);
        for (var date = DemoPeople.Begin.PlusDays(1); date <= DemoPeople.Today; date = date.PlusDays(1))
        {
            await DayAsync(date, Period.DaysBetween(date, DemoPeople.Today), stopping);
        }
    }

    private static async Task JoinAsync(DemoClient client, DemoPerson person, string invite, CancellationToken stopping)
    {
        await person.DoAsync(
            [
                "\"/start\"", "Yes, keep them", "Yes, 18 or over", "Strength and muscle", "Six months to two years", "Looks right", "20 min", "None of it", "No, neither",
                "\"7:00\"", "\"Berlin\"", "Yes", $"\"{invite}\"", client.Share, client.IsNamed ? "By name" : "No", $"\"{client.Name}\"",
            ],
            stopping);
    }

    private async Task DayAsync(LocalDate date, int ago, CancellationToken stopping)
    {
        await bot.ReachAsync(At(date, new LocalTime(7, 0)), stopping);
        if (ago == 0)
        {
            await _people.Single(one => one.Key.Name == "Bo").Value.SayAsync("/log yesterday run 45 min rpe 6", stopping);
        }

        await bot.ReachAsync(At(date, new LocalTime(7, 12)), stopping);
        await Task.WhenAll(_people.Select(one => MorningAsync(one.Key, one.Value, ago, stopping)));
        await _city.TakePartAsync(ago, stopping);
        if (ago == LastRecap)
        {
            bot.Look();
        }

        await bot.ReachAsync(At(date, new LocalTime(9, 30)), stopping);
    }

    private static async Task MorningAsync(DemoClient client, DemoPerson person, int ago, CancellationToken stopping)
    {
        if (client.PausesOn == ago)
        {
            await person.SayAsync("/pause until friday", stopping);
        }
        else if (client.Feels(ago, Usual(client, ago)) is { } morning)
        {
            await person.CheckInAsync(morning, stopping);
        }
    }

    // A little up and down, so that there is something usual to compare with.
    private static DemoMorning Usual(DemoClient client, int ago) => new(
        Sleep: 4 + ((ago + client.Name.Length) % 5 == 0 ? -1 : 0),
        Energy: 4 + ((ago + client.Name[0]) % 7 == 0 ? -1 : 0),
        Sore: 4 - ((ago + client.Name[1]) % 4 == 0 ? 1 : 0),
        Mood: 4 + ((ago + client.Name[0]) % 6 == 0 ? 1 : 0));

    private static string Words(Message message) => string.Join(
        '\n', Line.Of(message.Text).SelectMany(block => block).Select(line => string.Concat(line.Spans.Select(span => span.Words))));

    [GeneratedRegex("/start [0-9A-Z-]+")]
    private static partial Regex Code();
}
