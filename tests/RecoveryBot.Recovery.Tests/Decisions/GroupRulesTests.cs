using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Recovery.Tests.Decisions;

public sealed class GroupRulesTests
{
    private static readonly GroupRules Laxest = new()
    {
        DaysWithoutRest = null,
        LongerRun = 1,
        PoorDaysForRecovery = 3,
        PoorDaysForRest = 4,
        HighLoadRatio = 2.0,
        SmallDipsCount = false,
        MotivationCounts = false,
        FullHeadCounts = false,
    };

    [Fact]
    public void The_defaults_change_no_number() => Assert.Same(DecisionOptions.Default, GroupRules.Default.In(DecisionOptions.Default));

    [Fact]
    public void Of_several_groups_the_stricter_number_holds_one_by_one()
    {
        var one = Laxest with { DaysWithoutRest = 5, FullHeadCounts = true };
        var other = Laxest with { PoorDaysForRest = 2, DaysWithoutRest = 9 };

        Assert.Equal(Laxest with { DaysWithoutRest = 5, PoorDaysForRest = 2, FullHeadCounts = true }, GroupRules.Strictest([one, other]));
        Assert.Equal(GroupRules.Strictest([one, other]), GroupRules.Strictest([other, one]));
        Assert.Equal(Laxest, GroupRules.Strictest([Laxest]));
        Assert.Equal(GroupRules.Default, GroupRules.Strictest([Laxest, GroupRules.Default]));
        Assert.Equal(GroupRules.Default, GroupRules.Strictest([]));
    }

    [Theory]
    [InlineData(4, 0, 2, 3, 1.5)]
    [InlineData(11, 0, 2, 3, 1.5)]
    [InlineData(7, 2, 2, 3, 1.5)]
    [InlineData(7, 0, 4, 3, 1.5)]
    [InlineData(7, 0, 2, 1, 1.5)]
    [InlineData(7, 0, 2, 3, 2.1)]
    [InlineData(7, 0, 2, 3, double.NaN)]
    public void Whatever_lies_outside_its_bounds_is_not_allowed(int rest, int run, int recovery, int rests, double ratio) => Assert.False(new GroupRules
    {
        DaysWithoutRest = rest,
        LongerRun = run,
        PoorDaysForRecovery = recovery,
        PoorDaysForRest = rests,
        HighLoadRatio = ratio,
    }.IsAllowed);

    [Fact]
    public void The_loosest_and_the_strictest_are_allowed()
    {
        Assert.True(Laxest.IsAllowed);
        Assert.True(new GroupRules { DaysWithoutRest = 5, LongerRun = -1, PoorDaysForRest = 2, HighLoadRatio = 1.3 }.IsAllowed);
    }

    [Fact]
    public void Rules_that_differ_are_named_one_by_one()
    {
        Assert.Equal(Enum.GetValues<GroupRule>(), Laxest.DifferingFrom(GroupRules.Default));
        Assert.Equal([GroupRule.Motivation], (GroupRules.Default with { MotivationCounts = false }).DifferingFrom(GroupRules.Default));
        Assert.Empty(GroupRules.Default.DifferingFrom(new GroupRules()));
        Assert.Equal(GroupRules.Default, Enum.GetValues<GroupRule>().Aggregate(Laxest, (rules, rule) => rules.With(rule, GroupRules.Default)));
    }

    [Fact]
    public void No_rule_of_a_group_makes_a_referral_of_anything_else_or_anything_else_of_a_referral()
    {
        var (model, lax) = (new RecoveryModel(DecisionOptions.Default), new RecoveryModel(Laxest.In(DecisionOptions.Default)));
        var mornings = new RandomMornings(7);
        var differing = 0;
        for (var i = 0; i < 5_000; i++)
        {
            var input = mornings.Next();
            var (usual, under) = (model.Decide(input), lax.Decide(input));

            Assert.Equal(usual.Decision == Advice.Decision.Refer, under.Decision == Advice.Decision.Refer);
            Assert.True(under.Decision <= usual.Decision, "Laxer numbers made a stricter day.");
            differing += under.Decision != usual.Decision ? 1 : 0;
        }

        Assert.InRange(differing, 20, 5_000);
    }
}
