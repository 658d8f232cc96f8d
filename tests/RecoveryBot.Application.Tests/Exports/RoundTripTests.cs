using NodaTime;
using RecoveryBot.Application.Exports;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Replays;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Exports;

/// <summary>A history that is taken away and brought elsewhere is the same history.</summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    private const int Days = 42;

    private static readonly LocalDate First = new(2026, 3, 3);

    private static readonly Replay Replay = new(new RecoveryModel(DecisionOptions.Default));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Elsewhere_the_same_is_decided_again_and_decided_next_and_exported_byte_for_byte(int number)
    {
        var seed = Environment.TickCount + number;
        output.WriteLine($"seed {seed}");
        await using var here = new SimulatedPerson();
        await here.LiveAsync(First, Days, new Random(seed));
        await using var there = new SimulatedPerson();
        await there.MoveToAsync(First.PlusDays(Days - 1), new LocalTime(20, 0));

        Assert.True(await ImportAsync(Histories.Zip(here.Everything), there.Bot.Database));

        var again = Replay.Of(there.Everything.Person, there.Everything.Facts);
        output.WriteLine($"{again.Count} decisions: {string.Join(", ", again.CountBy(one => one.Kept.Decision))}");
        Assert.InRange(again.Count, Days / 2, int.MaxValue);
        Assert.Empty(again.Where(one => !one.IsTheSame).Select(one => $"{Said(one.Kept)} became {Said(one.Again)}"));
        Assert.Equal(Histories.Zip(here.Everything), Histories.Zip(there.Everything));

        await here.LiveAsync(First.PlusDays(Days), new Random(seed));
        await there.LiveAsync(First.PlusDays(Days), new Random(seed));
        Assert.Equal(Decisions(here.Everything), Decisions(there.Everything));
    }

    [Fact]
    public async Task A_database_that_knows_somebody_takes_nothing()
    {
        await using var bot = new Bot();
        await bot.Hear("hello");

        Assert.False(await ImportAsync(Histories.Zip(Histories.EverythingOfEveryKind), bot.Database));

        Assert.Empty(bot.Database.Read(queries => queries.Everything(Samples.Anna))!.Facts);
    }

    [Fact]
    public async Task Trainers_of_the_other_database_are_nobody_here()
    {
        await using var bot = new Bot();

        Assert.True(await HistoryImporter.IntoAsync(bot.Database, Samples.Anna, Histories.EverythingOfEveryKind, Bot.Stopping));

        var kept = bot.Database.Read(queries => queries.Everything(Samples.Anna))!;
        Assert.All(kept.Facts.Select(one => one.Fact).OfType<Fact.TrainersSaid>().SelectMany(said => said.Words), word => Assert.Equal((0, 0), (word.Trainer, word.Group)));
        Assert.Null(kept.Person.Client!.Coaching);
        Assert.Equal((null, null), (kept.Person.FromTrainers, kept.Person.Looks));
        Assert.Null(kept.Person.Trainer!.Sent);
        Assert.Null(kept.Facts.Select(one => one.Fact).OfType<Fact.SettingsChanged>().Last().Client.Coaching);
    }

    [Fact]
    public async Task An_import_that_fails_half_way_leaves_nothing_behind()
    {
        await using var bot = new Bot();
        var broken = Histories.EverythingOfEveryKind with
        {
            Facts = [.. Histories.EverythingOfEveryKind.Facts, new RecordedFact(Samples.Morning, new Fact.DeloadBegun(new LocalDate(-44, 3, 15)))],
        };

        await Assert.ThrowsAnyAsync<Exception>(() => HistoryImporter.IntoAsync(bot.Database, Samples.Anna, broken, Bot.Stopping));

        Assert.False(await bot.Database.WriteAsync(unitOfWork => unitOfWork.People.IsAnybodyKnown(), onceKept: null, Bot.Stopping));
    }

    private static Task<bool> ImportAsync(byte[] zip, IDatabase into) => HistoryImporter.IntoAsync(
        into, Samples.Anna, Assert.IsType<HistoryReadResult.Read>(ImportFile.Read(new MemoryStream(zip))).Kept, Bot.Stopping);

    private static IReadOnlyList<string> Decisions(PersonRecord kept) =>
        [.. kept.Facts.Select(one => one.Fact).OfType<Fact.CheckInDecided>().Select(Said)];

    private static string Said(Fact.CheckInDecided? decided) => decided is null
        ? "nothing"
        : $"{decided.Date} {decided.Decision} {decided.EngineDecision} {string.Join(' ', decided.Rules)}";
}
