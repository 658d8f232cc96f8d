using System.Diagnostics;
using Xunit;

namespace RecoveryBot.Testing;

/// <summary>Tells whoever waits that something is different now, so that no test sleeps or waits for ever.</summary>
internal sealed class Changes(TimeSpan patience)
{
    private TaskCompletionSource _next = Unset();

    public void Announce() => Interlocked.Exchange(ref _next, Unset()).SetResult();

    /// <summary>What <paramref name="look"/> finds, as soon as it finds something; it is asked again after each change.</summary>
    /// <exception cref="TimeoutException">Nothing within the patience (real time); says what was missing.</exception>
    public async Task<T> FirstAsync<T>(Func<T?> look, Func<string> missing)
        where T : class
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            // Taken before looking, so that no change falls in between.
            var change = Volatile.Read(ref _next).Task;
            if (look() is { } found)
            {
                return found;
            }

            var left = patience - Stopwatch.GetElapsedTime(started);
            if (left <= TimeSpan.Zero || !await ComesAsync(change, left))
            {
                throw new TimeoutException($"{missing()} (waited {patience.TotalSeconds} s)");
            }
        }
    }

    private static async Task<bool> ComesAsync(Task change, TimeSpan left)
    {
        try
        {
            await change.WaitAsync(left, TestContext.Current.CancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private static TaskCompletionSource Unset() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
