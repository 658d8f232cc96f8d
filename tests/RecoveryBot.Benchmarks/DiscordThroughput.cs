using System.Diagnostics;
using NodaTime;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.Benchmarks;

/// <summary>
/// People who press what is offered as soon as they are answered, through the program as a process. The fake Discord, with its
/// limits on, and the simulated people share the machine with it.
/// </summary>
internal static class DiscordThroughput
{
    private const int OnFile = 10_000;
    private const int People = 64;
    private const int Interactions = 3_000;

    public static async Task PrintAsync()
    {
        using var folder = new TemporaryFolder();
        await using var discord = FakeDiscord.Start(TimeProvider.System, new() { Patience = TimeSpan.FromMinutes(2) });
        var people = Enumerable.Range(0, People).Select(number => discord.NewPerson($"Person {number}")).ToArray();
        var others = Enumerable.Range(0, OnFile - People).Select(number => $"{1_000_000_000L + number}");
        await MeasuredProgram.AddClientsAsync(
            folder,
            "discord",
            people.Select(person => $"{person.Person.Id}").Concat(others),
            MeasuredProgram.ClientOf(new LocalTime(7, 0), "Europe/Berlin"),
            prompt: null);
        using var program = new MeasuredProgram(folder, discord);
        await discord.ConnectedAsync();
        // Until what is run often is compiled well.
        await AllPressAsync(people, 4 * Interactions / People);

        var (cpu, late, tooMany) = (program.Cpu, discord.Counted.CallbacksTooLate, discord.Counted.TooManyRequests);
        var begun = Stopwatch.GetTimestamp();
        var waits = await AllPressAsync(people, Interactions / People);
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        Console.WriteLine($"discord, {waits.Length} interactions of {People} people at once: {waits.Length / seconds:F0}/s, "
            + $"{(program.Cpu - cpu).TotalSeconds * 1_000 / waits.Length:F2} CPU seconds of the program per 1,000; "
            + $"interaction to answer p50 {waits[waits.Length / 2]:F1} ms, p95 {waits[waits.Length * 95 / 100]:F1} ms, p99 {waits[waits.Length * 99 / 100]:F1} ms, worst {waits[^1]:F1} ms; "
            + $"{discord.Counted.CallbacksTooLate - late} too late, {discord.Counted.TooManyRequests - tooMany} × 429");
        Console.WriteLine(discord.Counted);
        Console.WriteLine($"discord, peak memory of the program with {OnFile} clients on file: {program.PeakMebibytes} MiB");
    }

    private static async Task<double[]> AllPressAsync(Seat[] people, int times) =>
        [.. (await Task.WhenAll(people.Select((person, number) => PressAsync(person, number, times)))).SelectMany(each => each).Order()];

    private static async Task<IReadOnlyList<double>> PressAsync(Seat person, int number, int times)
    {
        var waits = new List<double>();
        for (var step = 0; step < times; step++)
        {
            var used = Step(person, number + step);
            var begun = Stopwatch.GetTimestamp();
            await used.AnsweredAsync();
            waits.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return waits;
    }

    private static Interaction Step(Seat person, int step)
    {
        if (person.Messages.LastOrDefault(message => !message.Buttons.IsEmpty) is { } card
            && card.Buttons.SelectMany(row => row).Where(button => IsAnAnswer(button.CustomId!)).ToList() is { Count: > 0 } offered)
        {
            return person.UseComponent(offered[step % offered.Count].CustomId!, card);
        }

        return person.Slash("checkin");
    }

    // Not back, and not out of the morning: the load is people who answer.
    private static bool IsAnAnswer(string payload) =>
        (payload.StartsWith("checkin|", StringComparison.Ordinal) || payload.StartsWith("change|", StringComparison.Ordinal))
        && !payload.EndsWith("|<", StringComparison.Ordinal)
        && !payload.Contains("later", StringComparison.Ordinal)
        && !payload.Contains("skip", StringComparison.Ordinal);
}
