using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Tests.Load;

namespace RecoveryBot.Recovery.Tests.Decisions;

/// <summary>
/// Leaving something out is never worth it: whatever the history, an item that was not answered, or called "as usual",
/// gives no laxer day than its best rating.
/// </summary>
public sealed class UnansweredTests(ITestOutputHelper output)
{
    private const int Rounds = 4_000;

    private static readonly RecoveryModel Model = new(DecisionOptions.Default);

    private static readonly Func<CheckIn, (CheckIn Best, CheckIn Skipped)>[] Others =
    [
        c => (c with { SleepHours = 8 }, c with { SleepHours = null }),
        c => (c with { Prs = 10 }, c with { Prs = null }),
        c => (c with { Nutrition = 5 }, c with { Nutrition = null }),
        c => (c with { Motivation = 5 }, c with { Motivation = null }),
        c => (c with { MovementQuality = MovementQuality.Normal }, c with { MovementQuality = null }),
        c => (c with { SafetyAnswered = true }, c with { SafetyAnswered = false }),
        c => (c with { PainNrs = 0 }, c with { PainNrs = null, PainDurationDays = null }),
        c => (c with { ShortNight = ShortNight.LateToBed }, c with { ShortNight = null }),
    ];

    [Fact]
    public void An_item_left_out_or_called_as_usual_is_never_laxer_than_its_best_rating()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"Seed {seed}");
        var (mornings, histories) = (new RandomMornings(seed), new RandomHistories(seed));
        for (var round = 0; round < Rounds; round++)
        {
            var history = histories.Next();
            var input = mornings.Next() with { DerivedFor = null };
            var checkIn = input.CheckIn with { Date = Histories.Today, AsUsual = [] };
            var window = HistoryWindow.Ending(checkIn.Date.PlusDays(-1), history);
            Decision Decide(CheckIn c) => Model.Decide(input with { CheckIn = c, Derived = window.With(c) }).Decision;

            foreach (var item in Enum.GetValues<WellnessItem>())
            {
                var best = Decide(Rated(checkIn, item, 5));
                var skipped = Rated(checkIn, item, null);
                var unanswered = Decide(skipped);
                var asUsual = Decide(skipped with { AsUsual = [item] });
                Assert.True(
                    unanswered >= best && asUsual >= best,
                    $"Seed {seed}, round {round}, {item}: best {best}, unanswered {unanswered}, as usual {asUsual}. {checkIn} {window.With(skipped)}");
            }

            foreach (var other in Others)
            {
                var (best, skipped) = other(checkIn);
                Assert.True(Decide(skipped) >= Decide(best), $"Seed {seed}, round {round}: {best} {skipped} {window.With(best)}");
            }
        }
    }

    [Fact]
    public void A_whole_morning_without_ratings_is_no_laxer_than_the_best_one()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"Seed {seed}");
        var (mornings, histories) = (new RandomMornings(seed), new RandomHistories(seed));
        for (var round = 0; round < Rounds; round++)
        {
            var input = mornings.Next();
            var checkIn = input.CheckIn with { Date = Histories.Today, AsUsual = [] };
            var window = HistoryWindow.Ending(checkIn.Date.PlusDays(-1), histories.Next());
            Decision Decide(CheckIn c) => Model.Decide(input with { CheckIn = c, Derived = window.With(c) }).Decision;

            var items = Enum.GetValues<WellnessItem>();
            var best = Decide(items.Aggregate(checkIn, (c, item) => Rated(c, item, 5)));
            var none = items.Aggregate(checkIn, (c, item) => Rated(c, item, null));
            Assert.True(
                Decide(none) >= best && Decide(none with { AsUsual = items }) >= best,
                $"Seed {seed}, round {round}: {checkIn} {window.With(none)}");
        }
    }

    private static CheckIn Rated(CheckIn c, WellnessItem item, int? rating) => item switch
    {
        WellnessItem.Fatigue => c with { Fatigue = rating },
        WellnessItem.SleepQuality => c with { SleepQuality = rating },
        WellnessItem.MuscleSoreness => c with { MuscleSoreness = rating },
        WellnessItem.Stress => c with { Stress = rating },
        WellnessItem.Mood => c with { Mood = rating },
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };
}
