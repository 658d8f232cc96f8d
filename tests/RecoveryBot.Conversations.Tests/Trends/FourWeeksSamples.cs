using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Tests.Trends;

/// <summary>Four weeks of several kinds of clients, each with another thing to say.</summary>
internal static class FourWeeksSamples
{
    private static readonly LocalDate Last = new(2026, 3, 28);

    private static readonly UsualWellness Usual = new(19.6, 1.8);

    public static IReadOnlyList<FourWeeks> All => [Steady, FirstDays, Silent, EveryDecision, TiredAndPaused, OnlyMornings, FilledIn];

    private static FourWeeks Steady => new(Days(ago => Day(ago, ago % 4 == 0 ? Decision.Rest : Decision.TrainAsPlanned)), Usual, Since: null);

    private static FourWeeks FirstDays => new(
        Days(ago => ago < 5 ? Day(ago, Decision.TrainAsPlanned) : Nothing(ago)), Usual: null, Last.PlusDays(-5));

    private static FourWeeks Silent => new(
        Days(ago => Nothing(ago) with { Logged = new(ago == 9 ? DayType.Training : DayType.Unknown, Load: null) }), Usual, Since: null);

    private static FourWeeks EveryDecision => new(
        Days(ago => ago % 3 == 1 ? Nothing(ago) : Day(ago, (Decision)(ago % 5))), Usual with { Mean = 18.5 }, Since: null);

    private static FourWeeks TiredAndPaused => new(
        Days(ago => ago switch
        {
            < 7 => Day(ago, Decision.ActiveRecovery) with { Morning = new TrendMorning.Rated(16) },
            < 17 => Nothing(ago) with { IsPaused = true },
            _ => Day(ago, Decision.Rest),
        }),
        Usual,
        Since: null);

    private static FourWeeks OnlyMornings => new(
        Days(ago => ago == 27
            ? Nothing(ago)
            : Day(ago, Decision.TrainReduced) with { Morning = new TrendMorning.AsUsual(), Logged = default }),
        Usual,
        Since: null);

    private static FourWeeks FilledIn => new(
        Days(ago => ago is 3 or 11 ? Nothing(ago) with { Morning = new TrendMorning.Rated(14), AnsweredLate = true } : Day(ago, Decision.TrainAsPlanned)),
        Usual,
        Since: null);

    private static IReadOnlyList<TrendDay> Days(Func<int, TrendDay> of) => [.. Enumerable.Range(0, 28).Select(index => of(27 - index))];

    private static TrendDay Nothing(int ago) => new(Last.PlusDays(-ago), null, new TrendMorning.Unrated(), default, IsPaused: false);

    private static TrendDay Day(int ago, Decision decision) => new(
        Last.PlusDays(-ago),
        decision,
        new TrendMorning.Rated(20),
        decision switch
        {
            Decision.Rest or Decision.Refer => new(DayType.Rest, 0),
            Decision.ActiveRecovery => new(DayType.ActiveRecovery, 60),
            _ => new(DayType.Training, 420),
        },
        IsPaused: false);
}
