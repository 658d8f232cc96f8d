using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>
/// Mornings whose answers alone ask for rest (rules B2–B6): seen one by one they are daily tiredness, seen together a
/// state that lasts.
/// </summary>
internal static class RestSigns
{
    /// <summary>Of how many mornings, today included.</summary>
    public const int Window = 10;

    /// <summary>B2–B5 as the answers have them.</summary>
    public static bool Show(Levels levels, CheckIn checkIn) =>
        levels.F == 3
        || levels.Z == 3
        || levels.N == 3
        || IsStressToRestFrom(levels, checkIn)
        || DriversAtLeast(levels, 2) >= 2
        || checkIn.LifeStressInterferes;

    /// <summary>Very high stress by itself trims structured training first (statement 55); with more, it is rest (13, 114).</summary>
    public static bool IsStressToRestFrom(Levels levels, CheckIn checkIn) =>
        levels.T == 3
        && (checkIn.Overwhelmed || checkIn.LifeStressInterferes || levels.CountAtLeast(2) >= 2);

    /// <summary>How many of sleep, stress and nutrition are at a level or worse (statement 13).</summary>
    public static int DriversAtLeast(Levels levels, int level) =>
        (levels.Z >= level ? 1 : 0) + (levels.T >= level ? 1 : 0) + (levels.N >= level ? 1 : 0);

    /// <summary>Of the nine mornings before today.</summary>
    /// <param name="shown">On which of them the answers showed B2–B5, yesterday first.</param>
    /// <param name="poor">Which of them were poor.</param>
    public static int Count(ReadOnlySpan<bool> shown, ReadOnlySpan<bool> poor, LoadOptions options)
    {
        var count = 0;
        for (var i = 0; i < Window - 1; i++)
        {
            count += shown[i] || EndsPoorRun(poor[i..], options) ? 1 : 0;
        }

        return count;
    }

    // B6 as the answers have it.
    private static bool EndsPoorRun(ReadOnlySpan<bool> poor, LoadOptions options) =>
        !poor[..options.PoorDaysForRest].Contains(false);
}
