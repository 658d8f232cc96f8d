using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Pictures.Tests.Trends;

/// <summary>Four weeks of clients to paint.</summary>
internal static class Charts
{
    private const int Count = 28;

    private static readonly LocalDate Today = new(2026, 11, 25);

    /// <summary>What <see cref="Named"/> knows: the pictures that people should look at.</summary>
    public static readonly IReadOnlyList<string> Names = ["full", "sparse", "first-week", "illness", "filled-in"];

    public static TrendDay Blank(int day) =>
        new(Today.PlusDays(day - Count + 1), null, new TrendMorning.Unrated(), default, IsPaused: false);

    /// <summary>Nothing known of any day but what is said.</summary>
    public static TrendChart Where(Func<TrendDay, int, TrendDay> known, UsualWellness? usual = null, int? joined = null)
    {
        var days = Enumerable.Range(0, Count).Select(day => known(Blank(day), day)).ToList();
        return Of(new FourWeeks(joined is { } first ? days[first..] : days, usual, joined is { } day ? days[day].Date : null));
    }

    /// <summary>Something known of one day only.</summary>
    public static TrendChart WithDay(int index, Func<TrendDay, TrendDay> known) =>
        Where((blank, day) => day == index ? known(blank) : blank);

    public static TrendChart Named(string name) => name switch
    {
        "full" => Where(
            (blank, day) => Ordinary(blank, day) with { Logged = day is 8 or 17 ? new(DayType.Training, 300) : Trained(day) },
            new UsualWellness(18.6, 1.9)),
        "sparse" => Where(
            (blank, day) => day % 5 is 1 or 2 && day != 17 ? Ordinary(blank, day) with { Logged = day % 2 == 0 ? default : Trained(day) } : blank),
        "first-week" => Where((blank, day) => day < 22 ? blank : Ordinary(blank, day), usual: null, joined: 22),
        "filled-in" => Where(
            (blank, day) => day switch
            {
                5 or 6 or 20 => blank with { Morning = new TrendMorning.Rated(12 + (day % 4)), AnsweredLate = true, Logged = Trained(day) },
                10 or 15 => Ordinary(blank, day) with { Decision = Decision.TrainReduced, ChoseToTrain = true, Logged = new(DayType.Training, 380) },
                _ => Ordinary(blank, day),
            },
            new UsualWellness(18.4, 1.7)),
        "illness" => Where(
            (blank, day) => day switch
            {
                < 10 => Ordinary(blank, day),
                10 => blank with { Decision = Decision.Refer, Morning = new TrendMorning.Rated(11), Logged = new(DayType.Rest, 0) },
                11 => blank with { Decision = Decision.Rest, Morning = new TrendMorning.Rated(10), Logged = new(DayType.Rest, 0) },
                < 20 => blank with { IsPaused = true },
                < 23 => blank with { Decision = Decision.TrainReduced, Morning = new TrendMorning.Rated(15 + day - 20), Logged = new(DayType.Training, 120) },
                _ => Ordinary(blank, day),
            },
            new UsualWellness(18.2, 2.2)),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    public static TrendChart Random(Random chance) => Where(
        (blank, _) => blank with
        {
            Decision = chance.Next(3) == 0 ? null : (Decision)chance.Next(5),
            Morning = chance.Next(3) switch
            {
                0 => new TrendMorning.Unrated(),
                1 => new TrendMorning.AsUsual(),
                _ => new TrendMorning.Rated(chance.Next(5, 26)),
            },
            Logged = (DayType)chance.Next(4) switch
            {
                DayType.Unknown => default,
                DayType.Rest => new(DayType.Rest, 0),
                var type => new(type, chance.Next(4) == 0 ? null : Math.Pow(10, chance.NextDouble() * 6)),
            },
            IsPaused = chance.Next(6) == 0,
        },
        chance.Next(2) == 0 ? null : new UsualWellness(5 + (chance.NextDouble() * 20), 1 + (chance.NextDouble() * 9)),
        chance.Next(2) == 0 ? null : chance.Next(1, Count));

    private static TrendChart Of(FourWeeks weeks) => new(weeks, new EnglishWording().TrendLabels(weeks));

    // A strength week: three sessions, a recovery day, rest, and now and then something that is not noted.
    private static TrendDay Ordinary(TrendDay blank, int day) => blank with
    {
        Decision = (day % 7) switch
        {
            1 or 6 => Decision.Rest,
            3 => Decision.ActiveRecovery,
            5 when day > 14 => Decision.TrainReduced,
            _ => Decision.TrainAsPlanned,
        },
        Morning = (day * 5 % 11) switch
        {
            3 => new TrendMorning.Unrated(),
            7 or 8 => new TrendMorning.AsUsual(),
            var swing => new TrendMorning.Rated(16 + (swing / 2) + (day % 3)),
        },
        Logged = Trained(day),
    };

    private static LoggedDay Trained(int day) => (day % 7) switch
    {
        1 or 6 => new(DayType.Rest, 0),
        3 => new(DayType.ActiveRecovery, 45 + day),
        5 when day == 12 => new(DayType.Training, null),
        4 when day == 18 => default,
        _ => new(DayType.Training, 240 + (day * 37 % 230)),
    };
}
