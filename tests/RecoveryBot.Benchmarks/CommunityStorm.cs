using System.Diagnostics;
using System.Globalization;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Benchmarks;

/// <summary>300 presses on a community's post within a minute, while 200 others a second answer their check-ins: what these notice.</summary>
internal static class CommunityStorm
{
    private const int People = 5_000;
    private const int PerSecond = 200;
    private const int Presses = 300;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static async Task PrintAsync()
    {
        using var folder = new TemporaryFolder();
        await using var bot = new RunningBot(folder);
        await bot.AddClientsAsync(People);
        var people = Enumerable.Range(0, People).Select(number => new SimulatedPerson(number, bot.Turns, bot.Chats)).ToArray();
        var (community, channel) = await bot.PostReminderAsync();
        await PacedLoad.RunAsync(people, PerSecond, WarmUp);

        Print("others alone", await PacedLoad.RunAsync(people, PerSecond, Minute));
        var storm = StormAsync(bot, new SharedPress(community, bot.Clock.GetCurrentInstant().InUtc().Date, 1, IsDone: false), channel);
        Print("others in the storm", await PacedLoad.RunAsync(people, PerSecond, Minute));
        Print($"{Presses} presses in a minute, until on disk", await storm);
    }

    private static async Task<double[]> StormAsync(RunningBot bot, SharedPress press, Place channel)
    {
        var waits = new List<double>();
        var begin = Stopwatch.GetTimestamp();
        for (var number = 0; number < Presses; number++)
        {
            if ((Minute * number / Presses) - Stopwatch.GetElapsedTime(begin) is var early && early > TimeSpan.Zero)
            {
                await Task.Delay(early, TimeProvider.System);
            }

            var start = Stopwatch.GetTimestamp();
            var who = new Actor(channel.Platform, string.Create(CultureInfo.InvariantCulture, $"9{number:000000}"));
            await bot.Turns.TakeAsync(new InboundUpdate(who, channel, $"storm{number}", new Input.Press(press.Payload)), CancellationToken.None);
            waits.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return [.. waits.Order()];
    }

    private static void Print(string what, double[] waits) =>
        Console.WriteLine($"{what}: p50 {waits[waits.Length / 2]:F2} ms, p99 {waits[waits.Length * 99 / 100]:F2} ms, worst {waits[^1]:F2} ms");
}
