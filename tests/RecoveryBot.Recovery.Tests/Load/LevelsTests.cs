using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;
using static RecoveryBot.Recovery.Tests.Load.Histories;

namespace RecoveryBot.Recovery.Tests.Load;

public sealed class LevelsTests
{
    [Theory]
    [InlineData(WellnessItem.Fatigue, new[] { 3, 2, 0, 0, 0 })]
    [InlineData(WellnessItem.SleepQuality, new[] { 3, 2, 1, 0, 0 })]
    [InlineData(WellnessItem.MuscleSoreness, new[] { 3, 2, 0, 0, 0 })]
    [InlineData(WellnessItem.Stress, new[] { 3, 2, 0, 0, 0 })]
    [InlineData(WellnessItem.Mood, new[] { 3, 2, 1, 0, 0 })]
    public void Without_a_baseline_three_is_normal_except_for_sleep_and_mood(WellnessItem item, int[] levels) =>
        Assert.Equal(levels, Enumerable.Range(1, 5).Select(rating => Levels.LevelOf(item, rating, null)));

    [Theory]
    [InlineData(2, 3.0, 1.0, 2)] // z −1: unusual
    [InlineData(2, 2.9, 1.0, 1)] // z −0.9: habitual
    [InlineData(2, 2.4, 0.0, 1)] // the deviation counts as 0.5: z −0.8
    [InlineData(2, 2.5, 0.0, 2)] // z −1
    [InlineData(3, 4.0, 1.0, 1)]
    [InlineData(3, 3.9, 1.0, 0)]
    [InlineData(1, 1.0, 0.5, 3)] // never habitual
    [InlineData(4, 5.0, 0.0, 0)] // never low
    public void A_baseline_tells_habit_from_dip(int rating, double mean, double sd, int level) =>
        Assert.Equal(level, Levels.LevelOf(WellnessItem.Mood, rating, new Baseline(mean, sd, 20)));

    [Fact]
    public void What_was_not_rated_is_level_zero() =>
        Assert.Equal(0, Levels.LevelOf(WellnessItem.Mood, null, null));

    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 2)]
    [InlineData(4, 1)]
    [InlineData(5, 0)]
    public void Perceived_recovery_can_raise_fatigue(int prs, int level) =>
        Assert.Equal(level, Levels.Of(Morning(0, 4) with { Prs = prs }, Derived.Unknown).F);

    [Theory]
    [InlineData(4.9, null, 3)]
    [InlineData(5.9, null, 2)]
    [InlineData(5.9, 7.0, 2)]
    [InlineData(5.9, 6.5, 1)]
    [InlineData(5.5, 6.5, 1)]
    [InlineData(5.9, 4.5, 1)]
    [InlineData(4.9, 5.0, 3)]
    [InlineData(6.0, 9.0, 0)]
    [InlineData(double.NaN, null, 0)]
    public void Hours_of_sleep_can_raise_sleep_unless_short_is_usual(double hours, double? usual, int level)
    {
        var derived = Derived.Unknown with { UsualSleepHours = usual };

        Assert.Equal(level, Levels.Of(Morning(0, 4) with { SleepHours = hours }, derived).Z);
    }

    [Theory]
    [InlineData(4, 2)]
    [InlineData(1, 3)]
    public void Being_overwhelmed_is_stress_of_at_least_two(int stress, int level) =>
        Assert.Equal(level, Levels.Of(Morning(0, 4) with { Stress = stress, Overwhelmed = true }, Derived.Unknown).T);

    [Fact]
    public void Nutrition_is_judged_without_a_baseline() =>
        Assert.Equal(
            [3, 2, 0, 0, 0],
            Enumerable.Range(1, 5).Select(x => Levels.Of(Morning(0, 4) with { Nutrition = x }, Derived.Unknown).N));

    [Fact]
    public void Each_letter_reads_its_own_item()
    {
        var checkIn = Morning(0, 1, 2, 3, 4, 2) with { Nutrition = 1 };

        Assert.Equal(new Levels(F: 3, Z: 2, S: 0, T: 0, M: 2, N: 3), Levels.Of(checkIn, Derived.Unknown));
    }

    [Fact]
    public void Levels_are_counted_over_all_six() =>
        Assert.Equal(4, new Levels(F: 3, Z: 2, S: 0, T: 1, M: 2, N: 2).CountAtLeast(2));
}
