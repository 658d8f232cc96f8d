namespace RecoveryBot.Recovery.Load;

/// <summary>One week's load figures (Foster 1998, 2001).</summary>
/// <param name="Total">AU in seven days. Up to two unknown days count like the mean of the others, not as zero.</param>
/// <param name="Monotony">Mean ÷ population SD of the known days with the zeros of rest; null if the mean is 0.</param>
internal readonly record struct WeekLoad(double Total, double? Monotony)
{
    public const int Days = 7;

    // This week and twelve earlier ones: as far back as strain looks.
    private const int EarlierWeeks = 12;

    public double? Strain => Total * Monotony;

    /// <summary>Null if too many of the seven days are unknown for any figure to mean something.</summary>
    /// <param name="week">Seven days, in any order.</param>
    /// <param name="options">How many may be unknown.</param>
    public static WeekLoad? Of(ReadOnlySpan<Day> week, LoadOptions options)
    {
        Span<double> known = stackalloc double[Days];
        var (count, sum) = (0, 0.0);
        foreach (ref readonly var day in week)
        {
            if (day.Load is { } load)
            {
                known[count++] = load;
                sum += load;
            }
        }

        if (count == 0 || Days - count > options.UnknownDaysAllowed)
        {
            return null;
        }

        var spread = Spread.Of(known[..count]);
        return new WeekLoad(sum * Days / count, Monotone(spread, options));
    }

    /// <summary>
    /// Whether this week's strain stands out from the client's own earlier weeks (Foster 1998: thresholds are
    /// individual). Weeks of complete rest have no strain and are no part of the comparison.
    /// </summary>
    /// <param name="strain">This week's.</param>
    /// <param name="days">Yesterday first.</param>
    /// <param name="options">How many earlier weeks it takes.</param>
    public static bool IsStrainHigh(double? strain, ReadOnlySpan<Day> days, LoadOptions options)
    {
        if (strain is not { } current)
        {
            return false;
        }

        Span<double> earlier = stackalloc double[EarlierWeeks];
        var weeks = 0;
        for (var first = Days; first + Days <= days.Length && weeks < EarlierWeeks; first += Days)
        {
            if (Of(days.Slice(first, Days), options)?.Strain is { } known)
            {
                earlier[weeks++] = known;
            }
        }

        return weeks >= Math.Max(1, options.StrainWeeks) && Spread.Of(earlier[..weeks]).IsExceededBy(current);
    }

    private static double? Monotone(Spread spread, LoadOptions options) =>
        spread.Mean <= 0 ? null
        : spread.Sd <= 0 ? options.MonotonyCap
        : Math.Min(options.MonotonyCap, spread.Mean / spread.Sd);
}
