using System.Collections.Concurrent;
using System.Diagnostics;

namespace RecoveryBot.Benchmarks;

/// <summary>People who answer check-ins, so many presses a second.</summary>
internal static class PacedLoad
{
    /// <returns>Milliseconds from press to reply, the shortest first.</returns>
    public static async Task<double[]> RunAsync(SimulatedPerson[] people, int perSecond, TimeSpan length)
    {
        ConcurrentBag<double> waits = [];
        List<Task> underway = [];
        var begin = Stopwatch.GetTimestamp();
        for (var press = 0; press < perSecond * length.TotalSeconds; press++)
        {
            // The moment a press was due counts, not the moment it could be made: a stall is not left out.
            var due = begin + (press * Stopwatch.Frequency / perSecond);
            var wait = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due);
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, TimeProvider.System);
            }

            var person = people[press % people.Length];
            underway.Add(Task.Run(async () =>
            {
                var start = Stopwatch.GetTimestamp();
                await person.StepAsync(CancellationToken.None);
                waits.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }));
        }

        await Task.WhenAll(underway);
        return [.. waits.Order()];
    }
}
