using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
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
            d => d with { PerformanceTrend = PerformanceTrend.Plateau, LowFatigueOrSorenessDays7 = 4 },
            d => d with { PerformanceTrend = PerformanceTrend.Plateau, LowFatigueOrSorenessDays7 = 3 }),
        (
            "W2",
            d => d with { PerformanceTrend = PerformanceTrend.Declining, LowFatigueOrSorenessDays7 = 3 },
            d => d with { PerformanceTrend = PerformanceTrend.Declining, LowFatigueOrSorenessDays7 = 2 }),
        (
            "W2",
            d => d with { PerformanceTrend = PerformanceTrend.Declining, LowFatigueOrSorenessDays7 = 3 },
            d => d with { PerformanceTrend = PerformanceTrend.Holding, LowFatigueOrSorenessDays7 = 3 }),
        (
            "W3",
            d => d with { WeeksSinceDeload = 6, PerformanceTrend = PerformanceTrend.Plateau },
            d => d with { WeeksSinceDeload = 5, PerformanceTrend = PerformanceTrend.Plateau }),
        ("W3", d => d with { WeeksSinceDeload = 6, PerformanceTrend = PerformanceTrend.Plateau }, d => d with { WeeksSinceDeload = 6, StrainHigh = true, Monotony7 = 3 }),
        (
            "W3",
            d => d with { WeeksSinceDeload = null, WeeksOfTraining = 6, Wellness7dZ = -0.5 },
            d => d with { WeeksSinceDeload = null, WeeksOfTraining = 5, Wellness7dZ = -0.5 }),
        ("W1", d => d with { LowMorningsInARow = 7 }, d => d with { LowMorningsInARow = 6 }),
        ("W1", d => d with { RestMornings10 = 7 }, d => d with { RestMornings10 = 6 }),
        ("W1", d => d with { PoorDays14 = 7, HistoryDays = 21 }, d => d with { PoorDays14 = 7, HistoryDays = 20 }),
        ("W1", d => d with { PoorDays14 = 7, Sessions14 = 6 }, d => d with { PoorDays14 = 7, Sessions14 = 5 }),
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

    [Theory]
    [InlineData(2.1, 6, true)]
    [InlineData(2.0, 6, false)]
    [InlineData(2.1, 5, false)]
    public void Apart_from_strength_a_uniform_week_is_enough_of_a_sign(double monotony, int weeks, bool proposed) => Assert.Equal(
        proposed,
        Model.Decide(With(
            profile: p => p with { Goal = Goal.EnduranceConditioning },
            derived: d => d with { WeeksSinceDeload = weeks, Monotony7 = monotony })).WeekAdvice == WeekAdvice.DeloadSuggested);

    [Fact]
    public void Low_weeks_without_training_are_no_deload_but_have_their_word()
    {
        var day = Model.Decide(With(derived: d => d with { PoorDays14 = 9, Sessions14 = 0 }));

        Assert.Equal(WeekAdvice.None, day.WeekAdvice);
        Assert.Contains(day.Remarks, remark => remark.Rule == "W5" && remark.Text.Contains("ask a doctor", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(7, 0, true)]
    [InlineData(0, 7, true)]
    [InlineData(6, 6, false)]
    public void What_has_gone_on_too_long_is_said_to_be_so(int low, int rests, bool said) => Assert.Equal(
        said,
        Model.Decide(With(derived: d => d with { LowMorningsInARow = low, RestMornings10 = rests })).Remarks
            .Any(remark => remark.Text.StartsWith("This has gone on too long", StringComparison.Ordinal)));

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
