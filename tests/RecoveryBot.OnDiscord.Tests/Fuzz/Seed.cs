using System.Globalization;

namespace RecoveryBot.OnDiscord.Tests.Fuzz;

/// <summary>Chance that can be had again: the seed is printed, and taken from RECOVERYBOT_SEED if that is set.</summary>
internal static class Seed
{
    /// <summary>How many odd inputs a reader has to bear (architecture, "Promises").</summary>
    public const int Inputs = 100_000;

    public static Random Printed()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("RECOVERYBOT_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var given)
            ? given
            : Environment.TickCount;
        TestContext.Current.TestOutputHelper!.WriteLine($"RECOVERYBOT_SEED={seed}");
        return new Random(seed);
    }
}
