using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Recovery.Tests.Learning;

public sealed class WhatHelpedTests
{
    private static readonly LocalDate Monday = new(2026, 11, 2);

    [Fact]
    public void It_counts_the_mornings_that_were_better_than_the_day_itself() => Assert.Equal(
        [new Helped(MenuCategory.Mobility, 2, 3)],
        WhatHelped.From(After(MenuCategory.Mobility, (18, 20), (18, 18), (15, 19))));

    [Fact]
    public void Fewer_than_three_say_nothing() =>
        Assert.Empty(WhatHelped.From(After(MenuCategory.Mobility, (18, 20), (18, 20))));

    [Fact]
    public void A_morning_that_was_not_rated_in_full_does_not_count() =>
        Assert.Empty(WhatHelped.From(After(MenuCategory.Mobility, (18, 20), (18, null), (15, 19))));

    [Fact]
    public void The_kind_done_most_often_comes_first_and_additions_do_not_count()
    {
        var cardio = After(MenuCategory.LowIntensityCardio, (18, 20), (18, 20), (18, 20), (18, 17));
        var mobility = After(MenuCategory.Mobility, (18, 17), (18, 17), (18, 17));
        var history = new History
        {
            CheckIns = [.. cardio.CheckIns, .. mobility.CheckIns.Select(checkIn => checkIn with { Date = checkIn.Date.PlusDays(60) })],
            Feedback =
            [
                .. cardio.Feedback.Select(session => session with { Categories = [.. session.Categories, MenuCategory.SoftTissue] }),
                .. mobility.Feedback.Select(session => session with { Date = session.Date.PlusDays(60) }),
            ],
        };

        Assert.Equal(
            [new Helped(MenuCategory.LowIntensityCardio, 3, 4), new Helped(MenuCategory.Mobility, 0, 3)],
            WhatHelped.From(history));
    }

    /// <summary>Sessions three days apart, each with the total of its own morning and of the next.</summary>
    private static History After(MenuCategory category, params (int Day, int? Next)[] totals) => new()
    {
        CheckIns = [.. totals.SelectMany((pair, index) => new[] { Rated(index * 3, pair.Day), Rated((index * 3) + 1, pair.Next) })],
        Feedback = [.. totals.Select((_, index) => new SessionFeedback(
            Monday.PlusDays(index * 3), [category], Change.Same, Change.Same, Change.Same))],
    };

    private static CheckIn Rated(int day, int? total) => new()
    {
        Date = Monday.PlusDays(day),
        Fatigue = total is null ? null : total - 16,
        SleepQuality = 4,
        MuscleSoreness = 4,
        Stress = 4,
        Mood = 4,
    };
}
