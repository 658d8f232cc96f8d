using System.Diagnostics;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Faults;

namespace RecoveryBot.Benchmarks;

/// <summary>
/// Everybody of a channel joins at once, up to the reminder that wants a direct chat, and goes on pressing, while Discord refuses
/// for a minute at a time to open chats. Through the program as a process, which shares the machine with the fake Discord.
/// </summary>
internal static class DiscordJoins
{
    private const int People = 64;

    private static readonly TimeSpan Refused = TimeSpan.FromSeconds(60);

    // A person reads before each press.
    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(3);

    /// <summary>What a newcomer says in turn; what is not offered is typed.</summary>
    private static readonly string[] Onboarding =
    [
        "Yes, keep them", "Yes, 18 or over", "Strength and muscle", "Two years or more", "Looks right", "30 min", "Bike",
        "No, neither", "07:00", "Berlin", "Yes",
    ];

    private static readonly string[] Preferred = ["Check in now", "None of these", "Done"];

    public static async Task PrintAsync()
    {
        using var folder = new TemporaryFolder();
        await using var discord = FakeDiscord.Start(TimeProvider.System, new() { Patience = TimeSpan.FromMinutes(2) });
        var channel = discord.NewGuild("Team").NewTextChannel("general");
        var people = Enumerable.Range(0, People).Select(number => discord.NewPerson($"Person {number}").In(channel)).ToArray();
        discord.Faults.Always(Routes.OpenDirectChannel, new Fault.SlowDown(Refused));
        using var program = new MeasuredProgram(folder, discord);
        await discord.ConnectedAsync();

        // Those who came before, until what is run often is compiled well.
        await AllJoinAsync([.. people.Select((_, number) => discord.NewPerson($"Earlier {number}").In(channel))]);
        var waits = await AllJoinAsync(people);

        Console.WriteLine($"discord, {People} people joining at once, no chat can be opened: {waits.Length} presses, all answered; "
            + $"press to answer p50 {waits[waits.Length / 2]:F1} ms, p95 {waits[waits.Length * 95 / 100]:F1} ms, p99 {waits[waits.Length * 99 / 100]:F1} ms, worst {waits[^1]:F1} ms; "
            + $"{discord.Counted.CallbacksTooLate} too late, {discord.Counted.Requests(Routes.OpenDirectChannel)} chats asked for");
    }

    private static async Task<double[]> AllJoinAsync(Seat[] people) =>
        [.. (await Task.WhenAll(people.Select((person, number) => JoinAsync(person, new Random(number))))).SelectMany(each => each).Order()];

    /// <returns>How long each answer took, in ms.</returns>
    private static async Task<IReadOnlyList<double>> JoinAsync(Seat person, Random chance)
    {
        var said = new Queue<string>(Onboarding);
        var waits = new List<double> { await AnsweredAsync(person.Slash("checkin")) };
        for (var asked = await AskedAsync(person, before: null); asked.Button("Why?") is null; asked = await AskedAsync(person, asked))
        {
            await Task.Delay(chance.NextDouble() * LongestLook, TimeProvider.System);
            waits.Add(await AnsweredAsync(Next(person, asked, said)));
        }

        return waits;
    }

    private static Interaction Next(Seat person, ShownMessage asked, Queue<string> said)
    {
        if (person.Form is { } form)
        {
            return person.SubmitForm((form.Fields[0].Label, said.Dequeue()));
        }

        var offered = Offered(asked).ToList();
        if (!said.TryPeek(out var wanted))
        {
            return Use(person, asked, offered.Find(Preferred.Contains) ?? offered[0]);
        }

        if (offered.Find(label => string.Equals(label, wanted, StringComparison.OrdinalIgnoreCase)) is not { } found)
        {
            return person.Press("Write", asked);
        }

        said.Dequeue();
        return Use(person, asked, found);
    }

    private static Interaction Use(Seat person, ShownMessage asked, string label) =>
        asked.Button(label) is null ? person.Choose(label) : person.Press(label, asked);

    private static IEnumerable<string> Offered(ShownMessage message) => message.Selects.SelectMany(list => list.Options).Select(option => option.Label)
        .Concat(message.Buttons.SelectMany(row => row).Select(button => button.Label));

    private static async Task<ShownMessage> AskedAsync(Seat person, ShownMessage? before)
    {
        await person.UntilAsync(_ => person.Form is not null || (Asked(person) is { } now && !IsSame(now, before)), "the next question");
        return Asked(person)!;
    }

    private static ShownMessage? Asked(Seat person) => person.Messages.LastOrDefault(message => message.Author is null && Offered(message).Any());

    private static bool IsSame(ShownMessage now, ShownMessage? before) =>
        now.Id == before?.Id && now.Text == before.Text && Offered(now).SequenceEqual(Offered(before));

    private static async Task<double> AnsweredAsync(Interaction used)
    {
        var begun = Stopwatch.GetTimestamp();
        await used.AnsweredAsync();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }
}
