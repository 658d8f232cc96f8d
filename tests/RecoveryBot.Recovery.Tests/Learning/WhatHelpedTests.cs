using RecoveryBot.Recovery.Effectiveness;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Recovery.Effectiveness.RecoveryKind;
using static RecoveryBot.Recovery.Tests.Load.Histories;

namespace RecoveryBot.Recovery.Tests.Learning;

public sealed class WhatHelpedTests
{
    private const string Spin = "cardio-easy-spin";
    private const string Walk = "cardio-easy-walk";

    [Fact]
    public void Mornings_that_were_better_than_the_day_itself_are_counted_against_all_of_a_kind() =>
        Assert.Equal([new Helped(EasyCycling, 1, 3)], Told(Done(2, +1, Spin), Done(4, 0, Spin), Done(6, -1, Spin)));

    [Fact]
    public void Two_sessions_of_a_kind_tell_nothing() => Assert.Empty(Told(Done(2, +1, Spin), Done(4, +1, Spin)));

    [Fact]
    public void Sessions_of_two_kinds_do_not_make_three_of_one() =>
        Assert.Empty(Told(Done(2, +1, Spin), Done(4, +1, Walk), Done(6, +1, Spin)));

    [Fact]
    public void The_kind_done_most_often_comes_first() => Assert.Equal(
        [new Helped(EasyCycling, 0, 4), new Helped(EasyWalking, 3, 3)],
        Told(
            Done(2, +1, Walk), Done(4, +1, Walk), Done(6, +1, Walk),
            Done(8, -1, Spin), Done(10, -1, Spin), Done(12, -1, Spin), Done(14, -1, Spin)));

    [Fact]
    public void A_day_with_training_as_well_tells_nothing() =>
        Assert.Empty(Told(Done(2, +1, Spin), Done(4, +1, Spin), Done(6, +1, Spin) with { Sessions = [Trained(6, 5, 60)] }));

    [Fact]
    public void The_session_itself_in_the_log_is_no_other_session() =>
        Assert.Single(Told(Done(2, +1, Spin), Done(4, +1, Spin), Done(6, +1, Spin) with { Sessions = [Recovered(6, 1, 20)] }));

    [Fact]
    public void A_morning_of_which_an_item_is_missing_is_not_counted()
    {
        var unrated = Done(6, +1, Spin);

        Assert.Empty(Told(
            Done(2, +1, Spin), Done(4, +1, Spin),
            unrated with { CheckIns = [unrated.CheckIns[0], unrated.CheckIns[1] with { Mood = null }] }));
    }

    [Fact]
    public void A_morning_called_as_usual_is_not_counted()
    {
        var usual = Done(6, +1, Spin);

        Assert.Empty(Told(
            Done(2, +1, Spin), Done(4, +1, Spin),
            usual with { CheckIns = [Morning(6, null, null, null, null, null), usual.CheckIns[1]] }));
    }

    [Fact]
    public void A_session_without_a_morning_after_it_is_not_counted()
    {
        var latest = Done(0, +1, Spin);

        Assert.Empty(Told(Done(2, +1, Spin), Done(4, +1, Spin), latest with { CheckIns = [latest.CheckIns[0]] }));
    }

    [Theory]
    [InlineData(EasyWalking, Walk)]
    [InlineData(EasyCycling, "cardio-spin-and-stroll")]
    [InlineData(EasyRowing, "cardio-light-row")]
    [InlineData(EasyInWater, "cardio-water-walk")]
    [InlineData(Mobility, "mobility-loose-legs")]
    [InlineData(Breathing, "breath-humming")]
    [InlineData(Lifestyle, "life-potter-about")]
    [InlineData(Mobility, "mobility-loose-legs", "breath-humming")]
    public void A_session_is_of_the_kind_that_led_it(RecoveryKind kind, params string[] blocks) =>
        Assert.Equal(kind, Assert.Single(Told(Done(2, +1, blocks), Done(4, +1, blocks), Done(6, +1, blocks))).Kind);

    [Fact]
    public void Without_its_blocks_a_session_is_of_its_first_category() => Assert.Equal(
        EasyCardio,
        Assert.Single(Told(Done(2, +1), Done(4, +1), Done(6, +1))).Kind);

    [Fact]
    public void A_block_the_library_does_not_hold_any_more_leaves_the_category() => Assert.Equal(
        EasyCardio,
        Assert.Single(Told(Done(2, +1, "cardio-gone"), Done(4, +1, "cardio-gone"), Done(6, +1, "cardio-gone"))).Kind);

    /// <summary>A session so many days ago, the mornings around it and by how much the second total was higher.</summary>
    private static History Done(int ago, int rise, params string[] blocks) => new()
    {
        Feedback =
        [
            new SessionFeedback(
                Ago(ago), [MenuCategory.LowIntensityCardio], Change.Same, Change.Same, Change.Same,
                Blocks: blocks.Length == 0 ? null : blocks),
        ],
        CheckIns = [Morning(ago, 3), Morning(ago - 1, 3 + rise, 3, 3, 3, 3)],
    };

    private static IReadOnlyList<Helped> Told(params History[] sessions) => WhatHelped.From(
        new History
        {
            Feedback = [.. sessions.SelectMany(one => one.Feedback)],
            CheckIns = [.. sessions.SelectMany(one => one.CheckIns)],
            Sessions = [.. sessions.SelectMany(one => one.Sessions)],
        });
}
