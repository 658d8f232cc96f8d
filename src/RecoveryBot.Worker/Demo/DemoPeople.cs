using NodaTime;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Worker.Demo;

/// <summary>The twelve clients of Gym Nord and what four weeks are like for them, and the city's runners. The same in each demo.</summary>
internal static class DemoPeople
{
    public const int Seed = 7;

    public static readonly LocalDate Today = new(2026, 11, 24);

    public static readonly LocalDate Begin = Today.PlusDays(-28);

    public static readonly Place Ben = Place.Direct("terminal", "ben");

    public static readonly Place Stranger = Place.Direct("terminal", "stranger");

    public static readonly Place GymNord = Place.Channel("terminal", "1");

    public static readonly Place Mona = Place.Direct("terminal", "mona");

    public static readonly Place CityRunners = Place.Channel("terminal", "2");

    /// <summary>What the channels are called.</summary>
    public static readonly IReadOnlyDictionary<Place, string> Channels = new Dictionary<Place, string> { [GymNord] = "gym-nord", [CityRunners] = "city-runners" };

    private const string Everything = "+ pain and health";
    private const string Answers = "+ my answers";
    private const string OnlyTheDay = "The day's answer";

    public static readonly IReadOnlyList<DemoClient> Clients =
    [
        new("Ana", Answers, IsNamed: true, (ago, usual) => ago == 1 ? usual with { Sleep = 2, Energy = 2, Sore = 2 } : usual),
        new("Bo", Everything, IsNamed: true, (ago, usual) => ago == 1 ? usual with { Sleep = 1, Energy = 1, Sore = 2 } : usual),
        new("Cem", Everything, IsNamed: false, (ago, usual) => ago <= 7 ? usual with { Pain = 5, PainDays = 8 - ago } : usual),
        new("Dora", Answers, IsNamed: false, (ago, usual) => ago <= 2 ? usual with { Sleep = 2, Energy = 2, Sore = 2, Calm = 2, Mood = 2 } : usual),
        new("Eli", Answers, IsNamed: true, (ago, usual) => ago is 2 or 4 or 5 ? usual with { Sleep = 2, Energy = 2 } : usual),
        new("Gina", Answers, IsNamed: true, (_, usual) => usual),
        new("Hal", Answers, IsNamed: true, (_, usual) => usual),
        new("Jon", OnlyTheDay, IsNamed: true, (ago, usual) => ago == 0 ? usual with { Sleep = 2, Sore = 2 } : usual),
        new("Kim", Answers, IsNamed: true, (ago, usual) => ago == 0 ? usual with { Sleep = 2, Energy = 2, Sore = 2 } : usual),
        new("Lea", Answers, IsNamed: false, (ago, usual) => ago == 0 ? null : usual),
        new("Max", Everything, IsNamed: false, (ago, usual) => ago <= 2 ? null : usual) { PausesOn = 2 },
        new("Nora", OnlyTheDay, IsNamed: false, (ago, usual) => ago <= 3 ? null : usual),
    ];

    /// <summary>Who takes part in the city's shared reminders: of some of them the bot knows nothing else.</summary>
    public static readonly IReadOnlyList<Place> Runners =
    [
        .. Clients.Where(client => client.Name is "Gina" or "Hal" or "Jon" or "Eli").Select(client => client.Chat),
        .. new[] { "rosa", "sven", "tim", "uma", "vera" }.Select(name => Place.Direct("terminal", name)),
    ];
}

/// <param name="Share">The button that says how much the trainer sees.</param>
/// <param name="Feels">So many days before today; null for a morning that is not answered.</param>
internal sealed record DemoClient(string Name, string Share, bool IsNamed, Func<int, DemoMorning, DemoMorning?> Feels)
{
    /// <summary>So many days before today they pause until Friday; null for who does not.</summary>
    public int? PausesOn { get; init; }

    public Place Chat { get; } = Place.Direct("terminal", Name.ToLowerInvariant());
}
