namespace RecoveryBot.Recovery.Load;

/// <summary>Sums of ratings, in whole numbers so that a z exactly on a threshold stays exactly on it.</summary>
internal struct RatingTally
{
    private long _n;
    private long _sum;
    private long _squares;

    public void Add(int? rating)
    {
        if (rating is { } x)
        {
            _n++;
            _sum += x;
            _squares += (long)x * x;
        }
    }

    /// <summary>Null with fewer ratings than it takes.</summary>
    public readonly Baseline? Baseline(LoadOptions options)
    {
        if (_n < Math.Max(1, options.BaselineMornings))
        {
            return null;
        }

        var variance = (double)((_n * _squares) - (_sum * _sum)) / (_n * _n);
        return new Baseline((double)_sum / _n, Math.Sqrt(variance), (int)_n);
    }
}
