using System.Diagnostics;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Benchmarks;

/// <summary>What a group's morning costs where it is made: words and picture for its channel, the digest for a trainer.</summary>
internal static class ReportCost
{
    private const int Runs = 15;

    private const int PerSecond = 200;

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    /// <summary>Two weeks on file, and a hundred times as much.</summary>
    private static readonly (int People, int Days)[] Groups = [(50, 14), (50, 1_400), (300, 14), (300, 1_400), (5_000, 14)];

    public static Task PrintSummaryAsync() => PrintAsync(ReportKind.Summary);

    public static Task PrintDigestAsync() => PrintAsync(ReportKind.Digest);

    private static async Task PrintAsync(ReportKind kind)
    {
        foreach (var (people, days) in Groups)
        {
            using var folder = new TemporaryFolder();
            await using var bot = new RunningBot(folder);
            var gym = await GymOnFile.AddAsync(bot, people, days);
            Console.WriteLine($"{kind}, {people} people, {days} days on file: {await TimeAsync(() => Words(gym, kind))} for the words, {await TimeAsync(() => gym.MakeAsync(kind))} with pictures");
            if (people == 300 && days == 14)
            {
                await PressesMeanwhileAsync(kind, bot, gym);
            }
        }
    }

    private static Task Words(GymOnFile gym, ReportKind kind)
    {
        gym.Write(kind);
        return Task.CompletedTask;
    }

    private static async Task<string> TimeAsync(Func<Task> make)
    {
        var times = new List<double>();
        for (var run = 0; run <= Runs; run++)
        {
            var begin = Stopwatch.GetTimestamp();
            await make();
            times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        // The first one loads what later ones use.
        var later = times.Skip(1).Order().ToList();
        return $"{later[later.Count / 2]:F1} ms (worst {later[^1]:F1}, first {times[0]:F0})";
    }

    /// <summary>Somebody else presses 200 times a second while one report after the other is made.</summary>
    private static async Task PressesMeanwhileAsync(ReportKind kind, RunningBot bot, GymOnFile gym)
    {
        var people = GymOnFile.Others.Select(number => new SimulatedPerson(number, bot.Turns, bot.Chats)).ToArray();
        await PacedLoad.RunAsync(people, PerSecond, Length);
        var alone = await PacedLoad.RunAsync(people, PerSecond, Length);
        using var stop = new CancellationTokenSource();
        var made = 0;
        var making = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await gym.MakeAsync(kind);
                made++;
            }
        });
        var meanwhile = await PacedLoad.RunAsync(people, PerSecond, Length);
        await stop.CancelAsync();
        await making;
        Console.WriteLine($"others' presses at 200/s, press to reply: p99 {P99(alone):F1} ms alone, {P99(meanwhile):F1} ms while {made} of these are made one after the other");

        static double P99(double[] waits) => waits[waits.Length * 99 / 100];
    }
}
