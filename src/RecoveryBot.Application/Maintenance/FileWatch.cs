namespace RecoveryBot.Application.Maintenance;

/// <summary>
/// Looks once a minute whether the database's file is still the one that was opened. The system lets a program go on with a file
/// that somebody deleted or replaced, and what is answered meanwhile would be gone with the next start.
/// </summary>
/// <param name="isGone">Whether what stands there is not what was opened.</param>
public sealed class FileWatch(string file, Func<string, bool> isGone, IHealth health, TimeProvider time)
{
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private const string Part = "file";

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
        if (!isGone(file))
        {
            health.Well(Part);
        }
        else
        {
            health.Wrong(
                Part,
                $"The database {file} was deleted or replaced while it is in use, and whatever is answered now is lost with the next start: "
                + "say recoverybot backup FILE at once if the file is there, then stop the program and put the right one in its place.");
        }
    }
}
