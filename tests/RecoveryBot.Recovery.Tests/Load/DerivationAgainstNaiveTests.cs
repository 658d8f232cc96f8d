using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Recovery.Tests.Load;

public sealed class DerivationAgainstNaiveTests(ITestOutputHelper output)
{
    private const int Seed = 20261123;

    [Fact]
    public void Twenty_thousand_random_histories_come_to_what_the_letter_of_the_model_says()
    {
        output.WriteLine($"Seed {Seed}");
        var random = new RandomHistories(Seed);
        var met = new HashSet<string>();
        for (var round = 0; round < 20_000; round++)
        {
            var history = random.Next();
            var today = random.CheckIn(0, usual: 3);

            var expected = NaiveDerivation.For(today, history);
            var actual = Nearly(Derivation.For(today, history), expected);

            Assert.True(
                Rounded(expected) == Rounded(actual),
                $"""
                Seed {Seed}, round {round}
                {Differences(Rounded(expected), Rounded(actual))}
                """);
            met.UnionWith(WorthMeeting(actual));
        }

        Assert.Equal(12, met.Count);
    }

    private static string Differences(Derived expected, Derived actual) => string.Join('\n', typeof(Derived).GetProperties()
        .Where(field => field.GetIndexParameters().Length == 0 && !Equals(field.GetValue(expected), field.GetValue(actual)))
        .Select(field => $"{field.Name}: expected {field.GetValue(expected)}, actual {field.GetValue(actual)}"));

    // What the generator must have produced at least once, or the comparison proves little.
    private static IEnumerable<string> WorthMeeting(Derived derived) =>
        new[]
        {
            derived.LoadConfidence.ToString(),
            derived.PerformanceTrend.ToString(),
            derived.AcwrEwma is null ? "" : "ratio",
            derived.StrainHigh ? "strain" : "",
            derived.Monotony7 is 10 ? "cap" : "",
            derived.AdherenceFalling ? "adherence" : "",
            derived.ProlongedMaladaptation ? "maladaptation" : "",
            derived.IntensityManaged ? "managed" : "",
        }.Where(word => word.Length > 0);

    // A mean that lies on the edge of two roundings would fall to either side.
    private static Derived Nearly(Derived actual, Derived expected) =>
        Math.Abs((actual.Wellness7dZ - expected.Wellness7dZ) ?? 1) < 1e-9 ? actual with { Wellness7dZ = expected.Wellness7dZ } : actual;

    // Sums taken in another order differ in their last bits; everything else has to be equal.
    private static Derived Rounded(Derived derived) => derived with
    {
        WellnessZ = Rounded(derived.WellnessZ),
        WeeklyLoad = Rounded(derived.WeeklyLoad),
        AcwrEwma = Rounded(derived.AcwrEwma),
        Monotony7 = Rounded(derived.Monotony7),
        Strain7 = Rounded(derived.Strain7),
        Wellness7dZ = Rounded(derived.Wellness7dZ),
        UsualSleepHours = Rounded(derived.UsualSleepHours),
        Baselines = new Baselines
        {
            Fatigue = Rounded(derived.Baselines.Fatigue),
            SleepQuality = Rounded(derived.Baselines.SleepQuality),
            MuscleSoreness = Rounded(derived.Baselines.MuscleSoreness),
            Stress = Rounded(derived.Baselines.Stress),
            Mood = Rounded(derived.Baselines.Mood),
        },
    };

    private static Baseline? Rounded(Baseline? own) => own is { } b
        ? b with { Mean = Math.Round(b.Mean, 6), Sd = Math.Round(b.Sd, 6) }
        : null;

    private static double? Rounded(double? value) => value is { } x ? Math.Round(x, 6) : null;
}
