using System.Diagnostics;
using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Discord;

namespace RecoveryBot.EndToEnd.Tests.Discord;

/// <summary>The whole program against the fake Discord, with the plug pulled at random while people command, press and write.</summary>
public sealed class KilledUnderLoadTests(ITestOutputHelper output) : IAsyncDisposable
{
    /// <summary>How often the plug is pulled; set it for the long run: RECOVERYBOT_KILLS=500.</summary>
    private const string KillsVariable = "RECOVERYBOT_KILLS";

    /// <summary>Repeats a run that failed, as far as the machine's own timing lets it: RECOVERYBOT_SEED=….</summary>
    private const string SeedVariable = "RECOVERYBOT_SEED";

    /// <summary>So few that what came while the program was away is soon made up for; most of it would come too late else.</summary>
    private const int PerSecond = 20;

    /// <summary>Few enough that one person's changes overlap, many enough that a long run never comes round to a time again.</summary>
    private const int People = 50;

    private readonly BotFolders _folders = new();
    private readonly FakeDiscord _discord = RunningOnDiscord.NewDiscord(hasSendLimits: false);

    public async ValueTask DisposeAsync()
    {
        await _discord.DisposeAsync();
        _folders.Dispose();
    }

    [Fact]
    public async Task Whatever_the_moment_nothing_is_lost_and_nothing_counts_twice()
    {
        var seed = RunningProgram.Setting(SeedVariable) ?? Random.Shared.Next();
        output.WriteLine($"{SeedVariable}={seed}");
        var chance = new Random(seed);
        using var program = new RunningOnDiscord(_folders, _discord);
        program.Start();
        await _discord.ConnectedAsync();
        var people = Enumerable.Range(0, People).Select(number => new ChangingPerson(_discord.NewPerson($"Person {number}"))).ToList();
        await Task.WhenAll(people.Select(person => person.JoinAsync()));

        using var enough = new CancellationTokenSource();
        var load = Task.Run(() => LoadAsync(people, new Random(seed), enough.Token), TestContext.Current.CancellationToken);
        var kills = RunningProgram.Setting(KillsVariable) ?? 20;
        for (var kill = 0; kill < kills; kill++)
        {
            await PullThePlugAsync(program, chance);
        }

        await enough.CancelAsync();
        await load;
        await Task.WhenAll(people.Select(person => person.SettleAsync()));
        var health = await File.ReadAllTextAsync(Path.Combine(_folders.Data, "recoverybot.health"), TestContext.Current.CancellationToken);
        var (exitCode, _) = await program.StopAsync();

        Judge(people, kills);
        Assert.Equal((0, "ok\n"), (exitCode, health));
        Assert.Equal(People, Kept.People(_folders.Database));
        Assert.Equal(0, Kept.Unsent(_folders.Database));
        Assert.Equal("ok", Kept.Integrity(_folders.Database));
        Assert.InRange(_discord.Counted.Identifies, 1, 5);
    }

    private void Judge(List<ChangingPerson> people, int kills)
    {
        using var kept = new KeptTimes(_folders);
        var changes = people.ConvertAll(person => (Made: person.Changes(), Kept: kept.Of(person.Seat.Person)));
        var copies = changes.SelectMany(one => one.Made).Select(change => change.Copies).ToList();
        var used = people.SelectMany(person => person.Used).ToList();
        output.WriteLine($"{kills} kills, {copies.Count} changes, {copies.Count(count => count == 0)} never answered, "
            + $"{copies.Count(count => count > 1)} answered twice; {used.Count} commands and presses, "
            + $"{used.Count(one => !one.IsAnswered)} failed visibly.\n{_discord.Counted}");

        foreach (var person in people.Where(person => person.Changes().Any(change => change.Copies != 1)))
        {
            output.WriteLine($"{person.Seat.Person.Name}: {string.Join(", ", person.Changes().Where(change => change.Copies != 1))}");
        }

        Assert.All(changes, one => Assert.Equal(one.Made.Select(change => change.Time), one.Kept));
        Assert.All(copies, count => Assert.Equal(1, count));
        Assert.All(used, one => Assert.True((one.IsAnswered || one.HasFailed) && !one.IsThinking));
    }

    /// <summary>At any moment: mostly while it works, now and then while it starts.</summary>
    private async Task PullThePlugAsync(RunningOnDiscord program, Random chance)
    {
        if (chance.Next(5) > 0)
        {
            var made = _discord.Counted.MessagesCreated;
            await _discord.UntilAsync(fake => fake.Counted.MessagesCreated > made, "the program at work");
        }

        // The moment is the point of it.
        await Task.Delay(chance.Next(1_500), TestContext.Current.CancellationToken);
        await program.KillAsync();
        program.Start();
    }

    /// <summary>As many things a second, whatever becomes of them.</summary>
    private static async Task LoadAsync(List<ChangingPerson> people, Random chance, CancellationToken enough)
    {
        var begin = Stopwatch.GetTimestamp();
        for (var done = 0; !enough.IsCancellationRequested;)
        {
            for (; done < Stopwatch.GetElapsedTime(begin).TotalSeconds * PerSecond; done++)
            {
                Do(people[chance.Next(people.Count)], chance.Next(5));
            }

            await Task.Delay(5, CancellationToken.None);
        }
    }

    private static void Do(ChangingPerson person, int what)
    {
        switch (what)
        {
            case 0:
                person.PressOnceMore();
                break;
            case 1 or 2:
                person.ChangeByCommand();
                break;
            default:
                person.ChangeByWriting();
                break;
        }
    }
}
