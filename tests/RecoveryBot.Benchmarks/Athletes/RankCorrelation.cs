namespace RecoveryBot.Benchmarks.Athletes;

/// <summary>Spearman's rank correlation; equal values share their mean rank.</summary>
internal static class RankCorrelation
{
    /// <summary>Null with fewer than three pairs, or if one side never changes.</summary>
    public static double? Of(IReadOnlyList<(double X, double Y)> pairs)
    {
        if (pairs.Count < 3)
        {
            return null;
        }

        var (x, y) = (Ranks([.. pairs.Select(pair => pair.X)]), Ranks([.. pairs.Select(pair => pair.Y)]));
        var mean = (pairs.Count + 1) / 2.0;
        var (xy, xx, yy) = (0.0, 0.0, 0.0);
        for (var i = 0; i < x.Length; i++)
        {
            xy += (x[i] - mean) * (y[i] - mean);
            xx += (x[i] - mean) * (x[i] - mean);
            yy += (y[i] - mean) * (y[i] - mean);
        }

        return xx > 0 && yy > 0 ? xy / Math.Sqrt(xx * yy) : null;
    }

    private static double[] Ranks(double[] values)
    {
        var order = Enumerable.Range(0, values.Length).OrderBy(i => values[i]).ToArray();
        var ranks = new double[values.Length];
        for (var first = 0; first < order.Length;)
        {
            var last = first;
            while (last + 1 < order.Length && values[order[last + 1]].Equals(values[order[first]]))
            {
                last++;
            }

            for (var i = first; i <= last; i++)
            {
                ranks[order[i]] = ((first + last) / 2.0) + 1;
            }

            first = last + 1;
        }

        return ranks;
    }
}
