using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Recovery.Tests.Menu;
using RecoveryBot.Recovery.Week;
using static RecoveryBot.Recovery.Menu.MenuCategory;

namespace RecoveryBot.Recovery.Tests.Sessions;

public class SessionBuilderTests
{
    [Theory]
    [InlineData(LowIntensityCardio, TrainingLevel.Beginner, 15)]
    [InlineData(LowIntensityCardio, TrainingLevel.Intermediate, 25)]
    [InlineData(LowIntensityCardio, TrainingLevel.Advanced, 35)]
    [InlineData(Mobility, TrainingLevel.Beginner, 10)]
    [InlineData(Mobility, TrainingLevel.Intermediate, 15)]
    [InlineData(Mobility, TrainingLevel.Advanced, 20)]
    [InlineData(Lifestyle, TrainingLevel.Beginner, 20)]
    [InlineData(Lifestyle, TrainingLevel.Intermediate, 30)]
    [InlineData(Lifestyle, TrainingLevel.Advanced, 40)]
    [InlineData(Breathwork, TrainingLevel.Intermediate, 8)]
    [InlineData(Breathwork, TrainingLevel.Advanced, 10)]
    public void With_all_the_time_in_the_world_a_block_ends_at_its_dose(
        MenuCategory category, TrainingLevel level, int minutes) =>
        Assert.Equal([minutes], Minutes([category], Hour.With(level)));

    [Theory]
    [InlineData(TrainingLevel.Beginner, new[] { 15, 5 })]
    [InlineData(TrainingLevel.Intermediate, new[] { 25, 8 })]
    [InlineData(TrainingLevel.Advanced, new[] { 35, 10 })]
    public void An_add_on_gets_its_dose_too(TrainingLevel level, int[] minutes) =>
        Assert.Equal(minutes, Minutes([LowIntensityCardio, Breathwork], Hour.With(level)));

    [Theory]
    [InlineData(TrainingLevel.Beginner, 25)]
    [InlineData(TrainingLevel.Intermediate, 40)]
    [InlineData(TrainingLevel.Advanced, 45)]
    public void A_session_ends_at_the_levels_limit(TrainingLevel level, int limit) =>
        Assert.Equal(limit, Minutes([LowIntensityCardio, Mobility, Breathwork], Hour.With(level)).Sum());

    [Theory]
    [InlineData(null, 20)]
    [InlineData(12, 12)]
    [InlineData(5, 5)]
    [InlineData(4, 4)]
    [InlineData(0, 3)]
    public void The_clients_minutes_are_a_ceiling(int? said, int given) =>
        Assert.Equal([given], Minutes([LowIntensityCardio], Saying(said)));

    [Fact]
    public void Little_time_goes_to_the_primary_category_first() =>
        Assert.Equal([12, 3], Minutes([LowIntensityCardio, Breathwork], Saying(15)));

    [Fact]
    public void Half_an_hour_holds_three_least_doses() =>
        Assert.Equal([15, 10, 5], Minutes([LowIntensityCardio, Mobility, Breathwork], Saying(30)));

    [Fact]
    public void A_wish_for_longer_lifts_unsaid_minutes_to_the_limit_only() => Assert.Equal(
        40,
        Minutes([LowIntensityCardio, Mobility], WishingForLonger).Sum());

    [Theory]
    [InlineData(LowIntensityCardio, 60, 18)]
    [InlineData(LowIntensityCardio, 20, 15)]
    [InlineData(Breathwork, 60, 6)]
    [InlineData(LowIntensityCardio, 4, 3)]
    public void After_a_miss_the_next_session_is_a_quarter_shorter(MenuCategory category, int said, int given) =>
        Assert.Equal([given], Minutes([category], AfterMiss(Saying(said))));

    [Fact]
    public void Soft_tissue_takes_a_third_at_most() => Assert.Equal(
        [8, 4],
        Minutes([Breathwork, SoftTissue], Hour.With(c => c with { Equipment = [Equipment.FoamRoller] })));

    [Fact]
    public void Soft_tissue_alone_is_no_session() => Assert.Null(SessionBuilder.Build([SoftTissue], Hour));

    [Fact]
    public void Breathing_alone_is_no_session_for_a_beginner() =>
        Assert.Null(SessionBuilder.Build([Breathwork], Hour.With(TrainingLevel.Beginner)));

    [Fact]
    public void An_empty_menu_is_no_session() => Assert.Null(SessionBuilder.Build([], Hour));

    [Theory]
    [InlineData("lower_body_strength", "mobility-loose-legs")]
    [InlineData("Upper volume", "mobility-upper-back-turns")]
    [InlineData("tempo run", "mobility-ankles-and-feet")]
    [InlineData("recovery_day", "mobility-head-to-toe")]
    [InlineData(null, "mobility-head-to-toe")]
    [InlineData("???", "mobility-head-to-toe")]
    public void Mobility_serves_what_comes_next(string? slot, string id) => Assert.Equal(
        id,
        Built([Mobility], Mornings.Quiet.With(TrainingLevel.Beginner) with { Plan = new DayPlan { Slot = slot } })
            .Blocks[0].Id);

    [Fact]
    public void A_demanding_next_session_is_prepared_for()
    {
        var plan = new DayPlan { Slot = "lower_body_strength", NextNeedsMovementQuality = true };
        var stiff = Mornings.Quiet.With(c => c with { MovementQuality = MovementQuality.Stiff }) with { Plan = plan };
        Assert.Equal("mobility-ready-to-squat", Built([Mobility], stiff).Blocks[0].Id);
    }

    [Fact]
    public void Sore_all_over_with_a_bike_means_the_bike_for_legs()
    {
        var input = Mornings.Quiet.With(c => c with
        {
            SorenessArea = SorenessArea.General,
            Equipment = [Equipment.Bike],
        }) with
        { Plan = new DayPlan { Slot = "lower_body_strength" } };
        Assert.Equal("cardio-easy-spin", Built([LowIntensityCardio], input).Blocks[0].Id);
    }

    [Fact]
    public void A_cold_keeps_a_client_out_of_the_pool()
    {
        var input = Mornings.Quiet.With(c => c with { Equipment = [Equipment.Pool], Illness = Illness.AboveNeck });
        Assert.Empty(SwapRound([LowIntensityCardio], input).Intersect(["cardio-easy-lengths", "cardio-water-walk"]));
    }

    [Fact]
    public void Nobody_pregnant_is_laid_flat()
    {
        var input = Mornings.Quiet with { Profile = Mornings.Quiet.Profile with { Pregnancy = Pregnancy.Yes } };
        Assert.DoesNotContain("mobility-hips-on-the-floor", SwapRound([Mobility], input));
    }

    [Theory]
    [InlineData(TrainingLevel.Beginner, "5 times a side")]
    [InlineData(TrainingLevel.Intermediate, "6 times a side")]
    [InlineData(TrainingLevel.Advanced, "8 times a side")]
    public void Repetitions_follow_the_level(TrainingLevel level, string counted) => Assert.Contains(
        Built([Mobility], Hour.With(level)).Blocks[0].Steps,
        step => step.Contains(counted, StringComparison.Ordinal));

    [Theory]
    [InlineData(TrainingLevel.Beginner, 10, 4)]
    [InlineData(TrainingLevel.Intermediate, 10, 5)]
    [InlineData(TrainingLevel.Intermediate, 15, 6)]
    [InlineData(TrainingLevel.Advanced, 12, 6)]
    [InlineData(TrainingLevel.Advanced, 3, 2)]
    public void Drills_follow_level_and_minutes(TrainingLevel level, int minutes, int drills) =>
        Assert.Equal(drills + 1, Built([Mobility], Saying(minutes).With(level)).Blocks[0].Steps.Count);

    [Theory]
    [InlineData(TrainingLevel.Intermediate, "out for 6 seconds")]
    [InlineData(TrainingLevel.Advanced, "out for 6 to 8 seconds")]
    public void The_breath_out_grows_with_the_level(TrainingLevel level, string words) => Assert.Contains(
        Built([Breathwork], Hour.With(level)).Blocks[0].Steps,
        step => step.Contains(words, StringComparison.Ordinal));

    private static DecisionInput Hour => Saying(60);

    private static DecisionInput Saying(int? minutes) =>
        Mornings.Quiet.With(c => c with { MinutesAvailable = minutes });

    private static DecisionInput WishingForLonger =>
        Saying(null).With(c => c with { Requests = [ClientRequest.Longer] });

    private static DecisionInput AfterMiss(DecisionInput input) =>
        input with { Feedback = new FeedbackState { ConsecutiveMisses = 1 } };

    private static RecoverySession Built(IReadOnlyList<MenuCategory> menu, DecisionInput input)
    {
        var session = SessionBuilder.Build(menu, input);
        Assert.NotNull(session);
        return session;
    }

    private static IEnumerable<int> Minutes(IReadOnlyList<MenuCategory> menu, DecisionInput input) =>
        Built(menu, input).Blocks.Select(b => b.Minutes);

    private static IEnumerable<string> SwapRound(IReadOnlyList<MenuCategory> menu, DecisionInput input) =>
        Enumerable.Range(0, 80).Select(n => Built(menu, input with { Variant = new(n, false) }).Blocks[0].Id);
}
