namespace RecoveryBot.Recovery.Load;

/// <summary>Mean and population SD of some numbers.</summary>
internal readonly record struct Spread(double Mean, double Sd)
{
    // Sums of equal numbers differ in their last bits; a difference this small is none.
    private const double Noise = 1e-9;

    /// <param name="values">At least one.</param>
    public static Spread Of(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        var mean = sum / values.Length;
        var squares = 0.0;
        foreach (var value in values)
        {
            squares += (value - mean) * (value - mean);
        }

        var sd = Math.Sqrt(squares / values.Length);
        return new Spread(mean, sd <= Math.Abs(mean) * Noise ? 0 : sd);
    }

    /// <summary>Whether a value lies more than one SD above the mean.</summary>
    public bool IsExceededBy(double value) => value > (Mean + Sd) * (1 + Noise);
}
