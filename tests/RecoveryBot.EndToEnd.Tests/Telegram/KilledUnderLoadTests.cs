using System.Diagnostics;
using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Testing.Telegram.Faults;

namespace RecoveryBot.EndToEnd.Tests.Telegram;

/// <summary>The whole program against the fake Telegram, with the plug pulled at random while a hundred updates a second come in.</summary>
public sealed class KilledUnderLoadTests(ITestOutputHelper output) : IAsyncDisposable
{
    /// <summary>How often the plug is pulled; set it for the long run: RECOVERYBOT_KILLS=500.</summary>
    private const string KillsVariable = "RECOVERYBOT_KILLS";

    /// <summary>Repeats a run that failed, as far as the machine's own timing lets it: RECOVERYBOT_SEED=….</summary>
    private const string SeedVariable = "RECOVERYBOT_SEED";

    private const int PerSecond = 100;

    /// <summary>
    /// So many that each of them is heard half as often as a chat may be answered: otherwise answers pile up, and in a long
    /// run the last of them come long after it.
    /// </summary>
    private const int People = 200;

    /// <summary>
    /// Nobody is further behind, and no more wait at Telegram: on a slow machine a program that is killed every few seconds would never make up
    /// for what came while it was away, and Telegram lets go of a press after two and a half minutes.
    /// </summary>
    private const int MostUnanswered = 20, MostUnconfirmed = 2_000;

    private readonly BotFolders _folders = new();
    private readonly FakeTelegram _telegram = FakeTelegram.Start(
        TimeProvider.System, new FakeTelegramSettings { HasSendLimits = false, Patience = TimeSpan.FromMinutes(2) });

    public async ValueTask DisposeAsync()
    {
        await _telegram.DisposeAsync();
        _folders.Dispose();
    }

    [Fact]
    public async Task Whatever_the_moment_nothing_is_lost_and_nothing_counts_twice()
    {
        var seed = RunningOnTelegram.Setting(SeedVariable) ?? Random.Shared.Next();
        output.WriteLine($"{SeedVariable}={seed}");
        var chance = new Random(seed);
        using var program = new RunningOnTelegram(_folders, _telegram);
        program.Start();
        var people = Enumerable.Range(0, People).Select(number => new ChangingPerson(_telegram.NewPerson($"Person {number}"))).ToList();
        await Task.WhenAll(people.Select(person => person.JoinAsync()));

        using var enough = new CancellationTokenSource();
        var load = Task.Run(() => Load(people, new Random(seed), enough.Token), TestContext.Current.CancellationToken);
        var kills = RunningOnTelegram.Setting(KillsVariable) ?? 20;
        for (var kill = 0; kill < kills; kill++)
        {
            await PullThePlugAsync(program, chance);
        }

        await enough.CancelAsync();
        var updates = await load;
        await _telegram.AllConfirmedAsync();
        await AllAnsweredAsync(people);
        var (exitCode, _) = await program.StopAsync();

        var copies = people.SelectMany(person => person.Copies()).ToList();
        output.WriteLine($"{kills} kills, {updates} updates, {copies.Count} changes; {copies.Count(count => count == 0)} lost, "
            + $"{copies.Count(count => count > 1)} answers shown twice, {Kept.ChangesOfSettings(_folders.Database) - copies.Count} changes kept twice");
        Assert.Equal(0, exitCode);
        Assert.Equal(copies.Count, Kept.ChangesOfSettings(_folders.Database));
        Assert.Equal(People, Kept.People(_folders.Database));
        Assert.Equal(0, Kept.Unsent(_folders.Database));
        Assert.Equal("ok", Kept.Integrity(_folders.Database));
        Assert.All(copies, count => Assert.InRange(count, 1, 2));
    }

    [Fact]
    public async Task A_connection_that_dies_after_its_message_was_taken_doubles_that_message_and_no_other()
    {
        using var program = new RunningOnTelegram(_folders, _telegram);
        program.Start();
        var person = new ChangingPerson(_telegram.NewPerson("Anna"));
        await person.JoinAsync();
        const int Injected = 4;
        _telegram.Faults.Next("sendMessage", new Fault.ResetAfterApplied(), Injected);

        for (var change = 0; change < 2 * Injected; change++)
        {
            person.Change();
        }

        await AllAnsweredAsync([person]);
        await program.StopAsync();
        var copies = person.Copies();
        Assert.All(copies, count => Assert.InRange(count, 1, 2));
        Assert.InRange(copies.Sum() - copies.Count, 1, Injected);
        Assert.Equal(copies.Count, Kept.ChangesOfSettings(_folders.Database));
    }

    /// <summary>At any moment: mostly while it works, now and then while it starts.</summary>
    private async Task PullThePlugAsync(RunningOnTelegram program, Random chance)
    {
        if (chance.Next(5) > 0)
        {
            var confirmed = _telegram.Counted.Confirmed;
            await _telegram.UntilAsync(fake => fake.Counted.Confirmed > confirmed, "the program at work");
        }

        // The moment is the point of it.
        await Task.Delay(chance.Next(600), TestContext.Current.CancellationToken);
        await program.KillAsync();
        program.Start();
    }

    /// <summary>As many updates a second, whatever becomes of them, as long as somebody is heard at all; how many there were.</summary>
    private async Task<int> Load(List<ChangingPerson> people, Random chance, CancellationToken enough)
    {
        var begin = Stopwatch.GetTimestamp();
        var (due, updates) = (0, 0);
        while (!enough.IsCancellationRequested)
        {
            for (; due < Stopwatch.GetElapsedTime(begin).TotalSeconds * PerSecond; due++)
            {
                var person = people[chance.Next(people.Count)];
                var isPress = chance.Next(4) == 0;
                if (person.Unanswered >= MostUnanswered || _telegram.Unconfirmed >= MostUnconfirmed)
                {
                    continue;
                }

                if (isPress)
                {
                    person.PressOnceMore();
                }
                else
                {
                    person.Change();
                }

                updates++;
            }

            await Task.Delay(5, CancellationToken.None);
        }

        return updates;
    }

    private Task AllAnsweredAsync(IReadOnlyList<ChangingPerson> people) => _telegram.UntilAsync(
        _ => people.All(person => person.Copies().All(copies => copies > 0)), "an answer to every change");
}
