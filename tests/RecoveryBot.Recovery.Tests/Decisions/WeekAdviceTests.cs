using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Profiles;
using static RecoveryBot.Recovery.Tests.GoodMorning;

namespace RecoveryBot.Recovery.Tests.Decisions;

public sealed class WeekAdviceTests
{
    private static readonly RecoveryModel Model = new(DecisionOptions.Default);

    private static readonly (string Rule, Func<Derived, Derived> Proposes, Func<Derived, Derived> DoesNot)[] Cases =
    [
        ("W1", d => d with { PoorDays14 = 7 }, d => d with { PoorDays14 = 6 }),
        ("W1", d => d with { ConsecutivePoorDays = 5 }, d => d with { ConsecutivePoorDays = 4 }),
        (
            "W2",
            d => d with { PerformanceTrend = PerformanceTrend.Plateau, LowFatigueOrSorenessDays7 = 3 },
            d => d with { PerformanceTrend = PerformanceTrend.Plateau, LowFatigueOrSorenessDays7 = 2 }),
        (
            "W2",
            d => d with { PerformanceTrend = PerformanceTrend.Declining, LowFatigueOrSorenessDays7 = 3 },
            d => d with { PerformanceTrend = PerformanceTrend.Holding, LowFatigueOrSorenessDays7 = 3 }),
        ("W3", d => d with { WeeksSinceDeload = 6, StrainHigh = true }, d => d with { WeeksSinceDeload = 5, StrainHigh = true }),
        ("W3", d => d with { WeeksSinceDeload = 6, Monotony7 = 2.1 }, d => d with { WeeksSinceDeload = 6, Monotony7 = 2 }),
        ("W3", d => d with { WeeksSinceDeload = 6, Wellness7dZ = -0.5 }, d => d with { WeeksSinceDeload = 6, Wellness7dZ = -0.4 }),
        ("W4", d => d with { UnplannedEasyDays7 = 4 }, d => d with { UnplannedEasyDays7 = 3 }),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_deload_is_proposed_from_its_limit_on(int number)
    {
        var (rule, proposes, doesNot) = Cases[number];

        Assert.Contains(Model.Decide(With(derived: proposes)).WeekReasons, reason => reason.Rule == rule);
        Assert.Equal(WeekAdvice.None, Model.Decide(With(derived: doesNot)).WeekAdvice);
    }

    [Fact]
    public void A_beginner_is_not_sent_into_a_deload_by_the_calendar() => Assert.Equal(
        WeekAdvice.None,
        Model.Decide(With(
            profile: p => p with { TrainingLevel = TrainingLevel.Beginner },
            derived: d => d with { WeeksSinceDeload = 8, StrainHigh = true })).WeekAdvice);

    [Fact]
    public void A_deload_is_not_proposed_again_within_21_days_of_one() => Assert.Equal(
        WeekAdvice.None,
        Model.Decide(With(derived: d => d with { PoorDays14 = 9, WeeksSinceDeload = 2 })).WeekAdvice);

    [Fact]
    public void A_deload_is_not_proposed_again_within_21_days_of_its_proposal()
    {
        Assert.Equal(WeekAdvice.None, Advice(daysAgo: 20));
        Assert.Equal(WeekAdvice.DeloadSuggested, Advice(daysAgo: 21));

        static WeekAdvice Advice(int daysAgo) =>
            Model.Decide(With(derived: d => d with { PoorDays14 = 9, DaysSinceDeloadAdvice = daysAgo })).WeekAdvice;
    }

    [Fact]
    public void The_advice_does_not_change_the_day() => Assert.Equal(
        Decision.TrainAsPlanned,
        Model.Decide(With(derived: d => d with { PoorDays14 = 9 })).Decision);
}
