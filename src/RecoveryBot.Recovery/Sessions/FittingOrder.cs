namespace RecoveryBot.Recovery.Sessions;

/// <summary>Blocks of one category from the best fit to the worst; library order among equals.</summary>
internal static class FittingOrder
{
    /// <summary>The block at a rank, 0 the best.</summary>
    /// <param name="fits">As filled by <see cref="BlockFit.Fill"/>; more than <paramref name="rank"/> fit.</param>
    public static LibraryBlock Pick(ReadOnlySpan<LibraryBlock> blocks, ReadOnlySpan<int> fits, int rank)
    {
        fits = fits[..blocks.Length];
        var picked = Best(fits);
        for (var r = 0; r < rank; r++)
        {
            picked = NextAfter(fits, picked);
        }

        return blocks[picked];
    }

    private static int Best(ReadOnlySpan<int> fits)
    {
        var best = 0;
        for (var i = 1; i < fits.Length; i++)
        {
            best = fits[i] > fits[best] ? i : best;
        }

        return best;
    }

    private static int NextAfter(ReadOnlySpan<int> fits, int last)
    {
        var next = -1;
        for (var i = 0; i < fits.Length; i++)
        {
            var comesLater = fits[i] < fits[last] || (fits[i] == fits[last] && i > last);
            if (comesLater && (next < 0 || fits[i] > fits[next]))
            {
                next = i;
            }
        }

        return next;
    }
}
