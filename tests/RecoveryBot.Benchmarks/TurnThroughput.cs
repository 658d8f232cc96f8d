using System.Diagnostics;

namespace RecoveryBot.Benchmarks;

/// <summary>Presses through the whole program at synchronous=FULL: as many as it takes, and 200 a second.</summary>
internal static class TurnThroughput
{
    private const int Clients = 100_000;

    private const int People = 5_000;

    private const int AtOnce = 256;

    private const int PerSecond = 200;

    // Until nothing is compiled any more, on a slow machine too: a bot runs for weeks.
    private const int WarmUpPresses = 100_000;

    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    public static async Task PrintAsync()
    {
        using var folder = new TemporaryFolder();
        await using var bot = new RunningBot(folder);
        await bot.AddClientsAsync(Clients);
        var people = Enumerable.Range(0, People).Select(number => new SimulatedPerson(number, bot.Turns, bot.Chats)).ToArray();

        await FullLoadAsync(people, LongestWarmUp, WarmUpPresses);
        var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var presses = await FullLoadAsync(people, Length);
        process.Refresh();
        var seconds = (process.TotalProcessorTime - cpu).TotalSeconds;
        Console.WriteLine($"full load, {AtOnce} people at once: {presses / Length.TotalSeconds:F0} presses/s, {seconds * 1_000 / presses:F2} CPU seconds per 1,000 presses (the simulated people included)");

        var waits = await PacedLoad.RunAsync(people, PerSecond, Length);
        Console.WriteLine($"at {PerSecond}/s, press to reply sent: p50 {waits[waits.Length / 2]:F2} ms, p99 {waits[waits.Length * 99 / 100]:F2} ms, worst {waits[^1]:F2} ms");

        process.Refresh();
        Console.WriteLine($"peak memory with {Clients} clients on file: {process.PeakWorkingSet64 / 1_048_576} MiB");
    }

    private static async Task<int> FullLoadAsync(SimulatedPerson[] people, TimeSpan length, int enough = int.MaxValue)
    {
        using var stop = new CancellationTokenSource(length);
        var presses = 0;
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                // Ten presses by each in turn: about one morning.
                var person = people[Interlocked.Increment(ref next) % people.Length];
                for (var press = 0; press < 10 && !stop.IsCancellationRequested; press++)
                {
                    await person.StepAsync(CancellationToken.None);
                    if (Interlocked.Increment(ref presses) == enough)
                    {
                        await stop.CancelAsync();
                    }
                }
            }
        })));
        return presses;
    }
}
