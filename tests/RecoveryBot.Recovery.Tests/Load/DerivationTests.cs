using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Recovery.Tests.Load.Histories;

namespace RecoveryBot.Recovery.Tests.Load;

public sealed class DerivationTests(ITestOutputHelper output)
{
    private const int Seed = 4711;

    [Fact]
    public void An_empty_history_is_unknown_throughout() =>
        Assert.Equal(Derived.Unknown, Derive(History.Empty));

    [Fact]
    public void One_window_answers_for_every_variation_of_today()
    {
        var history = new History { CheckIns = [.. Mornings(1, 20, 4)], Sessions = [Trained(1, 5, 60)] };
        var window = HistoryWindow.Ending(Ago(1), history);

        Assert.All(
            Enumerable.Range(1, 5).Select(rating => Morning(0, rating)),
            today => Assert.Equal(Derivation.For(today, history), window.With(today)));
    }

    [Fact]
    public void A_check_in_of_another_date_is_refused_without_naming_an_answer()
    {
        var window = HistoryWindow.Ending(Ago(1), History.Empty);

        var refused = Assert.Throws<ArgumentException>(() => window.With(Morning(1, 4)));
        Assert.Equal("The check-in is of 2026-11-22; the history is for 2026-11-23. (Parameter 'today')", refused.Message);
    }

    [Fact]
    public void History_of_today_and_later_changes_nothing()
    {
        var later = new History
        {
            CheckIns = [Morning(0, 1), Morning(-1, 1)],
            Sessions = [Trained(0, 9, 90, Performance.Worse), Trained(-1, 9, 90, Performance.Worse)],
            RestDays = [Ago(0), Ago(-1)],
            UnplannedEasyDays = [Ago(0), Ago(-1)],
            Deloads = [Ago(-1)],
        };

        Assert.Equal(Derived.Unknown, Derive(later));
    }

    [Fact]
    public void A_longer_past_than_any_window_changes_nothing()
    {
        var old = Enumerable.Range(HistoryWindow.Days + 1, 300).ToArray();
        var history = new History { RestDays = [.. Enumerable.Range(1, HistoryWindow.Days).Select(Ago)] };
        var longer = history with
        {
            CheckIns = [.. old.Select(ago => Morning(ago, 1))],
            Sessions = [.. old.Select(ago => Trained(ago, 9, 90, Performance.Worse))],
        };

        // Only how long ago it began is known from it.
        Assert.Equal(
            Derive(history) with { HistoryDays = 391, WeeksOfTraining = 55, SessionsSinceBreak = 0 }, Derive(longer));
    }

    [Fact]
    public void A_worse_answer_never_makes_any_quantity_better()
    {
        output.WriteLine($"Seed {Seed}");
        var random = new RandomHistories(Seed);
        for (var round = 0; round < 5_000; round++)
        {
            var window = HistoryWindow.Ending(Ago(1), random.Next());
            var today = random.CheckIn(0, usual: 1 + random.Next(5));
            var item = (WellnessItem)random.Next(5);
            if (today.Rating(item) is not > 1)
            {
                continue;
            }

            var worse = With(today, item, today.Rating(item)!.Value - 1);
            var (before, after) = (window.With(today), window.With(worse));

            Assert.True(IsNoBetter(before, after), $"Seed {Seed}, round {round}, {item}: {before} became {after}");
            Assert.True(
                IsNoLower(Levels.Of(today, before), Levels.Of(worse, after)),
                $"Seed {Seed}, round {round}, {item}: {today} against {before.Baselines}");
        }
    }

    private static bool IsNoBetter(Derived before, Derived after) =>
        before.WellnessZ is null == after.WellnessZ is null
        && !(after.WellnessZ > before.WellnessZ)
        && !(after.Wellness7dZ > before.Wellness7dZ)
        && after.ConsecutivePoorDays >= before.ConsecutivePoorDays
        && after.PoorDays14 >= before.PoorDays14
        && after.PoorSleepNights >= before.PoorSleepNights
        && after.LowFatigueOrSorenessDays7 >= before.LowFatigueOrSorenessDays7
        && (after.ProlongedMaladaptation || !before.ProlongedMaladaptation);

    private static bool IsNoLower(Levels before, Levels after) =>
        after.F >= before.F
        && after.Z >= before.Z
        && after.S >= before.S
        && after.T >= before.T
        && after.M >= before.M
        && after.N >= before.N;

    private static CheckIn With(CheckIn today, WellnessItem item, int rating) => item switch
    {
        WellnessItem.Fatigue => today with { Fatigue = rating },
        WellnessItem.SleepQuality => today with { SleepQuality = rating },
        WellnessItem.MuscleSoreness => today with { MuscleSoreness = rating },
        WellnessItem.Stress => today with { Stress = rating },
        WellnessItem.Mood => today with { Mood = rating },
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };
}
