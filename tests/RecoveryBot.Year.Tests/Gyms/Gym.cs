using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Year.Tests.People;
using RecoveryBot.Year.Tests.Running;

namespace RecoveryBot.Year.Tests.Gyms;

/// <summary>Two groups with a channel each, and three trainers: Ben's, Cleo's, and Ida who comes to both, to one of them late.</summary>
internal sealed class Gym
{
    public const string Ben = "Ben";
    public const string Cleo = "Cleo";
    public const string Ida = "Ida";

    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    public static readonly IReadOnlyList<string> Groups = ["Gym Nord", "Gym Hafen"];
    public static readonly LocalTime SummaryAt = new(9, 30);

    private readonly YearBot _bot;
    private readonly Instant _begin;
    private readonly Dictionary<string, SimulatedTrainer> _trainers;
    private readonly List<string>[] _training = [[Ben, Ida], [Cleo]];
    private readonly string[] _starts = ["", ""];
    private readonly IReadOnlyDictionary<GymClient, Traits> _clients;

    /// <param name="people">How many clients.</param>
    public Gym(YearBot bot, int people, int days, int seed)
    {
        (_bot, _begin) = (bot, bot.Now);
        _trainers = new[] { Ben, Cleo, Ida }.ToDictionary(name => name, name => new SimulatedTrainer(name, bot));
        _clients = Enumerable.Range(0, people).Select(number => Draw(number, days, seed)).ToDictionary(one => one.Client, one => one.Traits);
    }

    public IReadOnlyList<SimulatedTrainer> Trainers => [.. _trainers.Values];

    public IReadOnlyList<GymClient> Clients => [.. _clients.Keys];

    public static Place ChannelOf(int group) => Place.Channel("simulated", group == 0 ? "gym-nord" : "gym-hafen");

    public IReadOnlyList<string> TrainersOf(int group) => _training[group];

    /// <summary>The command by which a group is joined.</summary>
    public string StartOf(int group) => _starts[group];

    /// <summary>Where a client is at home.</summary>
    public string ZoneOf(GymClient client) => YearTests.Zones[_clients[client].Zone];

    /// <summary>From the first invitation on.</summary>
    /// <param name="idaComes">After so long she trains the second group too.</param>
    public async Task LiveAsync(Instant end, Duration idaComes)
    {
        await _trainers[Ben].SetUpAsync(Groups[0], ChannelOf(0), SummaryAt);
        await _trainers[Cleo].SetUpAsync(Groups[1], ChannelOf(1), SummaryAt);
        await ComesAsync(Ben);
        (_starts[0], _starts[1]) = (await _trainers[Ben].InviteAsync(), await _trainers[Cleo].InviteAsync());
        await _bot.SettleAsync();
        foreach (var trainer in Trainers)
        {
            trainer.Plan(_begin.InZone(Zone).Date.PlusDays(1));
        }

        foreach (var client in Clients)
        {
            client.Plan(this, _begin);
        }

        await Life.LiveAsync(_bot, [.. Clients, .. Trainers], _begin + idaComes);
        await ComesAsync(Cleo);
        _training[1].Add(Ida);
        await _bot.SettleAsync();
        await Life.LiveAsync(_bot, [.. Clients, .. Trainers], end);
    }

    /// <summary>Ida trains somebody's group too.</summary>
    private async Task ComesAsync(string owner)
    {
        var start = await _trainers[owner].InviteAsync(isTrainer: true);
        await _bot.SettleAsync();
        await _trainers[Ida].JoinAsync(start);
        await _bot.SettleAsync();
    }

    private (GymClient Client, Traits Traits) Draw(int number, int days, int seed)
    {
        var chance = new Random(unchecked((seed * 397) + number));
        var drawn = Traits.Draw(number, chance);
        // Most live where they train.
        var traits = number % 6 == 5 ? drawn : drawn with { Zone = "Berlin" };
        // Some days are hard from the first week on.
        var spells = new Spells(_begin.InUtc().Date.PlusDays(-30), days + 30, chance);
        return (new GymClient(traits, spells, chance, Wishes.Of(number, days), _bot), traits);
    }
}
