using System.Globalization;

namespace RecoveryBot.Application.Maintenance;

/// <summary>Looks once a minute whether the disk still has room, so that it is said before nothing can be kept any more.</summary>
/// <param name="free">How many bytes this user may still write there.</param>
public sealed class DiskWatch(string folder, Func<string, long> free, IHealth health, TimeProvider time)
{
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Below that it is short; it is well again only somewhat above, so that nobody is told back and forth.</summary>
    public const long Least = 500L * 1024 * 1024;

    private const long Enough = Least + (Least / 5);
    private const string Part = "disk";

    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            Look();
            await Task.Delay(Interval, time, stopping);
        }
    }

    public void Look()
    {
        try
        {
            switch (free(folder))
            {
                case < Least:
                    health.Wrong(Part, string.Create(
                        CultureInfo.InvariantCulture,
                        $"The disk that holds {folder} has less than {Least / (1024 * 1024)} MB left: free some space, or what is answered can soon not be kept."));
                    break;
                case >= Enough:
                    health.Well(Part);
                    break;
                default:
                    break;
            }
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException)
        {
            // Not every file system tells; a full one shows when something is saved.
        }
    }
}
