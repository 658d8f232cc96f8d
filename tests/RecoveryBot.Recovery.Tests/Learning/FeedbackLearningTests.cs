using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Recovery.Menu.MenuCategory;
using static RecoveryBot.Recovery.Tests.Load.Histories;

namespace RecoveryBot.Recovery.Tests.Learning;

public sealed class FeedbackLearningTests
{
    [Fact]
    public void Nothing_said_is_nothing_learned() =>
        Assert.Same(FeedbackState.Empty, Learn());

    [Fact]
    public void Feedback_dated_after_today_is_ignored() =>
        Assert.Equal(0, Learn(Miss(-1, Mobility)).ConsecutiveMisses);

    [Fact]
    public void Successes_minus_misses_of_the_last_five_sessions_adjust_a_category() =>
        Assert.Equal(
            1,
            Adjusted(
                Mobility,
                Success(1, Mobility), Success(2, Mobility), Miss(3, Mobility), Neutral(4, Mobility),
                Neutral(5, Mobility), Miss(6, Mobility), Miss(7, Mobility)));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(5, 2)]
    public void A_category_that_was_an_addition_counts_half_and_rounds_towards_zero(int sessions, int adjustment) =>
        Assert.Equal(adjustment, Adjusted(Breathwork, Each(sessions, ago => Success(ago, Mobility, Breathwork))));

    [Fact]
    public void Halves_round_towards_zero_below_it_too() =>
        Assert.Equal(-1, Adjusted(Breathwork, Each(3, ago => Miss(ago, Mobility, Breathwork))));

    [Fact]
    public void An_adjustment_stops_at_two_either_way()
    {
        Assert.Equal(2, Adjusted(Mobility, Each(5, ago => Success(ago, Mobility))));
        Assert.Equal(-2, Adjusted(Mobility, Each(5, ago => Miss(ago, Mobility))));
    }

    [Fact]
    public void The_order_told_does_not_matter_between_days() =>
        Assert.Equal(0, Learn(Success(1, Mobility), Miss(3, Mobility), Miss(2, Mobility)).ConsecutiveMisses);

    [Fact]
    public void Of_two_sessions_of_one_date_the_one_told_later_is_the_later() =>
        Assert.Equal(1, Learn(Success(1, Mobility), Miss(1, Lifestyle)).ConsecutiveMisses);

    [Fact]
    public void Misses_in_a_row_are_counted_over_all_categories_until_something_else() =>
        Assert.Equal(
            2,
            Learn(Miss(1, Mobility), Miss(2, Lifestyle), Neutral(3, Mobility), Miss(4, Mobility)).ConsecutiveMisses);

    /// <summary>Otherwise B12 would never end: after it there is no session that could go better.</summary>
    [Theory]
    [InlineData(1, 3)]
    [InlineData(14, 3)]
    [InlineData(15, 1)]
    public void A_row_of_misses_counts_as_one_after_fourteen_days(int latestAgo, int counted) => Assert.Equal(
        counted,
        Learn(Miss(latestAgo, Mobility), Miss(latestAgo + 1, Lifestyle), Miss(latestAgo + 2, Mobility)).ConsecutiveMisses);

    [Theory]
    [InlineData(1, true)]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void Two_misses_in_a_row_suspend_a_category_for_fourteen_days(int latestAgo, bool suspended) =>
        Assert.Equal(
            suspended,
            Learn(Miss(latestAgo, LowIntensityCardio), Miss(latestAgo + 9, LowIntensityCardio))
                .Suspended.Contains(LowIntensityCardio));

    [Fact]
    public void Misses_of_a_category_are_in_a_row_although_another_category_went_well_between() =>
        Assert.Equal([Mobility], Learn(Miss(1, Mobility), Success(2, Lifestyle), Miss(3, Mobility)).Suspended);

    [Fact]
    public void A_session_that_was_no_miss_ends_the_row() =>
        Assert.Empty(Learn(Miss(1, Mobility), Neutral(2, Mobility), Miss(3, Mobility)).Suspended);

    [Fact]
    public void An_addition_is_suspended_after_four_misses_and_not_after_two()
    {
        Assert.DoesNotContain(Breathwork, Learn(Each(2, ago => Miss(ago, Mobility, Breathwork))).Suspended);
        Assert.Contains(Breathwork, Learn(Each(4, ago => Miss(ago, Mobility, Breathwork))).Suspended);
    }

    [Fact]
    public void Misses_of_the_last_fourteen_days_are_counted_for_the_trainer() =>
        Assert.Equal(2, Learn(Miss(0, Mobility), Miss(13, Mobility), Miss(14, Mobility)).Misses14);

    [Fact]
    public void Two_good_sessions_of_three_show_that_light_movement_helps() =>
        Assert.True(Light(Success(1, LowIntensityCardio), Miss(2, Lifestyle), Success(3, Lifestyle)));

    [Fact]
    public void Two_misses_of_three_show_that_it_does_not() =>
        Assert.False(Light(Miss(1, LowIntensityCardio), Success(2, Lifestyle), Miss(3, Mobility, Lifestyle)));

    [Fact]
    public void One_session_or_other_categories_show_nothing() =>
        Assert.Null(Light(Success(1, LowIntensityCardio), Success(2, Mobility), Success(3, Breathwork)));

    [Fact]
    public void The_fourth_last_session_no_longer_tells() =>
        Assert.Null(Light(Success(1, Lifestyle), Neutral(2, Lifestyle), Neutral(3, Lifestyle), Success(4, Lifestyle)));

    private static SessionFeedback[] Each(int sessions, Func<int, SessionFeedback> session) =>
        [.. Enumerable.Range(1, sessions).Select(session)];

    private static SessionFeedback Success(int ago, params MenuCategory[] categories) =>
        Neutral(ago, categories) with { Calmer = Change.More, Rpe = 1 };

    private static SessionFeedback Miss(int ago, params MenuCategory[] categories) =>
        Neutral(ago, categories) with { Worked = true };

    private static SessionFeedback Neutral(int ago, params MenuCategory[] categories) =>
        new(Ago(ago), categories, Change.Same, Change.Same, Change.Same);

    private static FeedbackState Learn(params SessionFeedback[] feedback) =>
        FeedbackLearning.From(feedback, History.Empty, Today);

    private static int Adjusted(MenuCategory category, params SessionFeedback[] feedback) =>
        Learn(feedback).CategoryAdjust.GetValueOrDefault(category);

    private static bool? Light(params SessionFeedback[] feedback) => Learn(feedback).FeelsBetterAfterLightMovement;
}
