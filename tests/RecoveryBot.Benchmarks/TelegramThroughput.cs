using System.Diagnostics;
using NodaTime;
using RecoveryBot.Testing.Telegram;

namespace RecoveryBot.Benchmarks;

/// <summary>
/// Presses over real HTTP through the program as a process: as many as it takes, and 200 a second. The fake Telegram and
/// the simulated people share the machine with it.
/// </summary>
internal static class TelegramThroughput
{
    private const int OnFile = 100_000;

    // So many that nobody presses faster than the 3 times in 3 seconds that one chat may be answered.
    private const int People = 8_000;

    private const int AtOnce = 256;

    private const int PerSecond = 200;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    public static async Task PrintAsync()
    {
        using var folder = new TemporaryFolder();
        await using var telegram = FakeTelegram.Start(TimeProvider.System, new() { HasSendLimits = false, Patience = TimeSpan.FromMinutes(2) });
        var people = Enumerable.Range(0, People).Select(number => new TelegramPerson(number, telegram.NewPerson($"Person {number}"))).ToArray();
        var others = Enumerable.Range(0, OnFile - People).Select(number => $"{1_000_000_000L + number}");
        await MeasuredProgram.AddClientsAsync(
            folder, "telegram", people.Select(person => person.ChatId).Concat(others), MeasuredProgram.ClientOf(new LocalTime(7, 0), "Europe/Berlin"), prompt: null);
        using var program = new MeasuredProgram(folder, telegram);
        await telegram.PolledAsync();

        await FullLoadAsync(people, WarmUp);
        var cpu = program.Cpu;
        var presses = await FullLoadAsync(people, Length);
        var seconds = (program.Cpu - cpu).TotalSeconds;
        Console.WriteLine($"telegram, full load, {AtOnce} people at once: {presses / Length.TotalSeconds:F0} presses/s, {seconds * 1_000 / presses:F2} CPU seconds of the program per 1,000 presses");

        var waits = await AtAPaceAsync(people);
        Console.WriteLine($"telegram, at {PerSecond}/s, press to answer in the chat: p50 {waits[waits.Length / 2]:F1} ms, p99 {waits[waits.Length * 99 / 100]:F1} ms, worst {waits[^1]:F1} ms (looked at every millisecond)");
        Console.WriteLine($"telegram, peak memory of the program with {OnFile} clients on file: {program.PeakMebibytes} MiB");
    }

    private static async Task<int> FullLoadAsync(TelegramPerson[] people, TimeSpan length)
    {
        var begin = Stopwatch.GetTimestamp();
        var next = 0;
        var active = new TelegramPerson?[AtOnce];
        var answers = 0;
        while (Stopwatch.GetElapsedTime(begin) < length)
        {
            for (var place = 0; place < AtOnce; place++)
            {
                if (active[place] is { IsAnswered: false })
                {
                    continue;
                }

                answers += active[place] is null ? 0 : 1;
                active[place] = people[next++ % people.Length];
                active[place]!.Step();
            }

            await Task.Yield();
        }

        await AllAnsweredAsync(active.OfType<TelegramPerson>());
        return answers;
    }

    private static async Task<double[]> AtAPaceAsync(TelegramPerson[] people)
    {
        var waits = new List<double>();
        var underway = new List<TelegramPerson>();
        var begin = Stopwatch.GetTimestamp();
        var made = 0;
        while (waits.Count < PerSecond * Length.TotalSeconds)
        {
            while (made < Stopwatch.GetElapsedTime(begin).TotalSeconds * PerSecond && made < PerSecond * Length.TotalSeconds)
            {
                var person = people[made++ % people.Length];
                person.Step();
                underway.Add(person);
            }

            waits.AddRange(underway.Where(person => person.IsAnswered).Select(person => person.Waited.TotalMilliseconds));
            underway.RemoveAll(person => person.IsAnswered);
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
        }

        return [.. waits.Order()];
    }

    private static async Task AllAnsweredAsync(IEnumerable<TelegramPerson> people)
    {
        foreach (var person in people)
        {
            while (!person.IsAnswered)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
            }
        }
    }
}
