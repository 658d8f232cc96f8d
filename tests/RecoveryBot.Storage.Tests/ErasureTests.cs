using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Storage.Transactions;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Storage.Tests;

/// <summary>What can be found in the bytes of any file of the data folder once somebody was erased.</summary>
public sealed class ErasureTests : IDisposable
{
    private const string Canary = "CANARY";
    private const int ManyPeople = 300;

    private readonly TemporaryDatabase _place = new();

    public void Dispose() => _place.Dispose();

    [Fact(Timeout = 30_000)]
    public async Task Nothing_of_an_erased_person_is_left_while_the_database_is_open()
    {
        await EraseAll(await AddMany());

        await AreGone(_place);
    }

    [Fact]
    public async Task Nothing_of_an_erased_person_is_left_once_the_database_is_closed()
    {
        await EraseAll(await AddMany());
        _place.Close();

        Assert.False(IsFound(_place));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_reader_keeps_nobody_waiting_and_once_it_is_done_nothing_is_left()
    {
        var people = await AddMany();
        using (var reader = LongReader())
        {
            await EraseAll(people);
            await Write(unitOfWork => unitOfWork.Updates.TryRemember("telegram", "u1", Samples.Morning));

            Assert.True(IsFound(_place));
        }

        await AreGone(_place);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_run_that_ended_too_early_is_cleaned_up_after_by_the_next_one()
    {
        var people = await AddMany();
        using var reader = LongReader();
        await EraseAll(people);
        using var next = _place.Crashed();
        Assert.True(IsFound(next));

        Assert.False(await next.Database.WriteAsync(unitOfWork => unitOfWork.People.IsAnybodyKnown(), onceKept: null, Stopping));

        await AreGone(next);
    }

    [Fact(Timeout = 30_000)]
    public async Task Of_a_stranger_nothing_is_left_once_the_last_word_to_them_is_sent()
    {
        var stranger = Address(0);
        var queued = await Write(unitOfWork => unitOfWork.Outbox.Add(stranger, Samples.Card("Hello"), Samples.Morning));
        Assert.True(IsFound(_place));

        await Write(unitOfWork => unitOfWork.Outbox.Sent(queued, "m1", Samples.Morning));

        await AreGone(_place);
    }

    [Fact]
    public async Task A_disk_that_fails_meanwhile_does_not_end_the_writing()
    {
        var people = await AddMany();
        await Write(unitOfWork =>
        {
            using var limit = ((SqliteUnitOfWork)unitOfWork).Connection.CreateCommand();
            limit.CommandText = "PRAGMA max_page_count = 1";
            return limit.ExecuteNonQuery();
        });

        await EraseAll(people);

        Assert.False(await Write(unitOfWork => unitOfWork.People.IsAnybodyKnown()));
    }

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    private static Place Address(int number) =>
        Place.Direct("telegram", string.Create(CultureInfo.InvariantCulture, $"{Canary}-CHAT-{number}"));

    /// <summary>Enough to fill many pages, each with a state that needs pages of its own.</summary>
    private Task<List<long>> AddMany() => Write(unitOfWork => Enumerable.Range(0, ManyPeople).Select(number =>
    {
        var person = unitOfWork.People.Add(Address(number), Samples.Consented("f", new string('x', 5_000)), Samples.Morning);
        unitOfWork.CheckIns.Keep(person, Samples.Decided(Samples.Monday), opensReferral: false, Samples.Morning);
        unitOfWork.Facts.Keep(person, new Fact.SettingsChanged(Samples.Monday, Clients.Usual), Samples.Morning);
        unitOfWork.Agenda.Change(person, new AgendaChange.Set(Samples.Prompt, Samples.Morning));
        unitOfWork.Outbox.Sent(
            unitOfWork.Outbox.Add(Address(number), Samples.Card("shown", Canary + "-CARD"), Samples.Morning),
            Canary + "-MESSAGE",
            Samples.Morning);
        unitOfWork.Outbox.Add(Address(number), Samples.Says("on its way"), Samples.Morning);
        return person;
    }).ToList());

    private Task<int> EraseAll(IReadOnlyList<long> people) => Write(unitOfWork =>
    {
        Assert.True(IsFound(_place));
        for (var number = 0; number < people.Count; number++)
        {
            unitOfWork.People.Erase(people[number]);
        }

        return people.Count;
    });

    private SqliteConnection LongReader()
    {
        var connection = new SqliteConnection($"Data Source={_place.Options.DatabaseFile};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var begin = connection.CreateCommand();
        begin.CommandText = "BEGIN; SELECT COUNT(*) FROM party";
        begin.ExecuteScalar();
        return connection;
    }

    // Whoever writes next finds the log a little shorter; how much later is nobody's promise.
    private static async Task AreGone(TemporaryDatabase place)
    {
        while (IsFound(place))
        {
            await place.Database.WriteAsync(unitOfWork => unitOfWork.People.IsAnybodyKnown(), onceKept: null, Stopping);
        }
    }

    private Task<T> Write<T>(Func<IUnitOfWork, T> work) => _place.Database.WriteAsync(work, onceKept: null, Stopping);

    // The lock's file is empty and lets nobody else open it.
    private static bool IsFound(TemporaryDatabase place) => new DirectoryInfo(place.Options.DataFolder).GetFiles().Any(file =>
    {
        if (file.Length == 0)
        {
            return false;
        }

        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd().Contains(Canary, StringComparison.Ordinal);
    });
}
