namespace RecoveryBot.Recovery.Load;

/// <summary>The exponentially weighted ratio of seven- to 28-day load (Williams 2017).</summary>
internal static class AcuteChronicRatio
{
    private const int SeedDays = 7;

    // λ = 2/(N+1)
    private const double AcuteWeight = 2.0 / (7 + 1);
    private const double ChronicWeight = 2.0 / (28 + 1);

    /// <summary>
    /// Both averages start at the mean of the first seven known days and take in one known day after the other.
    /// Unknown days are skipped, as if they had not been: taking them for zero would make every forgotten week look
    /// like a rest and the next one like a jump.
    /// </summary>
    /// <param name="days">Yesterday first.</param>
    /// <param name="options">How many known days it takes, and how much load.</param>
    /// <returns>Null with too few known days or next to no chronic load.</returns>
    public static double? Of(ReadOnlySpan<Day> days, LoadOptions options)
    {
        var (known, seed, acute, chronic) = (0, 0.0, 0.0, 0.0);
        for (var ago = days.Length - 1; ago >= 0; ago--)
        {
            if (days[ago].Load is not { } load)
            {
                continue;
            }

            known++;
            if (known <= SeedDays)
            {
                seed += load;
                acute = chronic = seed / known;
            }
            else
            {
                acute += AcuteWeight * (load - acute);
                chronic += ChronicWeight * (load - chronic);
            }
        }

        return known < options.RatioDays || chronic < options.LeastChronicLoad || chronic <= 0 ? null : acute / chronic;
    }
}
