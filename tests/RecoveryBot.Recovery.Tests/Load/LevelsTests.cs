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
        Assert.Equal(levels, Enumerable.Range(1, 5).Select(rating => LevelOf(item, rating, null)));

    [Theory]
    [InlineData(2, 3.0, 1.0, 2)] // z −1: unusual
    [InlineData(2, 2.9, 1.0, 1)] // z −0.9: habitual
    [InlineData(2, 2.75, 1.0, 1)] // the lowest mean that excuses
    [InlineData(2, 2.74, 1.0, 2)] // a low that has become usual is still one
    [InlineData(2, 3.3, 0.0, 2)] // the deviation counts as 0.5: z −2.6
    [InlineData(2, 10 / 3.0, 4 / 3.0, 2)] // z −1, although the last bits of the thirds say otherwise
    [InlineData(3, 2.75, 1.0, 0)]
    [InlineData(3, 2.74, 1.0, 1)]
    [InlineData(3, 4.0, 1.0, 1)]
    [InlineData(3, 3.9, 1.0, 0)]
    [InlineData(1, 1.0, 0.5, 3)] // never habitual
    [InlineData(4, 5.0, 0.0, 0)] // never low
    public void A_baseline_tells_habit_from_dip(int rating, double mean, double sd, int level) =>
        Assert.Equal(level, LevelOf(WellnessItem.Mood, rating, new Baseline(mean, sd, 20)));

    [Fact]
    public void Habit_excuses_nothing_after_a_night_of_under_six_hours()
    {
        var usual = new Baseline(3, 1.5, 20);

        Assert.Equal(
            (1, 2, 1),
            (LevelOf(WellnessItem.Mood, 2, usual, 6), LevelOf(WellnessItem.Mood, 2, usual, 5.9), LevelOf(WellnessItem.Mood, 2, usual, null)));
    }

    [Fact]
    public void Habit_excuses_one_low_item_a_morning()
    {
        var usual = new Baseline(3, 1.5, 20);
        var derived = Derived.Unknown with
        {
            Baselines = new() { Fatigue = usual, SleepQuality = usual, MuscleSoreness = usual, Stress = usual, Mood = usual },
        };

        Assert.Equal(new Levels(F: 1, Z: 2, S: 2, T: 2, M: 2, N: 0), Levels.Of(Morning(0, 2), derived));
        Assert.Equal(new Levels(F: 3, Z: 2, S: 2, T: 2, M: 2, N: 0), Levels.Of(Morning(0, 1, 2, 2, 2, 2), derived));
        Assert.Equal(new Levels(F: 0, Z: 1, S: 0, T: 0, M: 0, N: 0), Levels.Of(Morning(0, 4, 2, 4, 4, 4), derived));
    }

    [Theory]
    [InlineData(4.2, 0)]
    [InlineData(3.4, 0)]
    [InlineData(2.4, 2)]
    [InlineData(1.4, 3)]
    public void As_usual_is_as_low_as_what_is_usual(double mean, int level)
    {
        var derived = Derived.Unknown with { Baselines = new() { Mood = new Baseline(mean, 0.5, 20) } };
        var morning = Morning(0, 4, 4, 4, 4, null) with { AsUsual = [WellnessItem.Mood] };

        Assert.Equal((level, 0), (Levels.Of(morning, derived).M, Levels.Of(morning, Derived.Unknown).M));
    }

    [Fact]
    public void What_was_not_rated_is_level_zero() =>
        Assert.Equal(0, LevelOf(WellnessItem.Mood, null, null));

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
    [InlineData(5.9, 5.5, 2)]
    [InlineData(4.9, 5.0, 3)]
    [InlineData(6.0, 9.0, 0)]
    [InlineData(double.NaN, null, 0)]
    public void Hours_of_sleep_can_raise_sleep_although_short_is_usual(double hours, double? usual, int level)
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

    private static int LevelOf(WellnessItem item, int? rating, Baseline? own, double? hours = null)
    {
        var checkIn = new CheckIn
        {
            Date = Today,
            SleepHours = hours,
            Fatigue = item == WellnessItem.Fatigue ? rating : null,
            SleepQuality = item == WellnessItem.SleepQuality ? rating : null,
            MuscleSoreness = item == WellnessItem.MuscleSoreness ? rating : null,
            Stress = item == WellnessItem.Stress ? rating : null,
            Mood = item == WellnessItem.Mood ? rating : null,
        };
        var levels = Levels.Of(checkIn, Derived.Unknown with
        {
            Baselines = new() { Fatigue = own, SleepQuality = own, MuscleSoreness = own, Stress = own, Mood = own },
        });
        return item switch
        {
            WellnessItem.Fatigue => levels.F,
            WellnessItem.SleepQuality => levels.Z,
            WellnessItem.MuscleSoreness => levels.S,
            WellnessItem.Stress => levels.T,
            WellnessItem.Mood => levels.M,
            _ => throw new ArgumentOutOfRangeException(nameof(item)),
        };
    }
}
