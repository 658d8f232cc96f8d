using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Application.Turns;
using RecoveryBot.Application.Upkeep;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Platforms;
using RecoveryBot.Testing.Stores;

namespace RecoveryBot.Storage.Tests;

/// <summary>One bit of one value has flipped on the disk.</summary>
public sealed class UnreadableValueTests : IDisposable
{
    private readonly TemporaryStore _place = new();
    private readonly HeardHealth _health = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task One_person_s_value_costs_that_person_alone_and_health_says_so()
    {
        await AddAsync(Samples.Anna);
        await AddAsync(Samples.Ben);
        _place.Close();
        FlipABit("party", "state");
        var store = new WatchedStore(_place.Store, _health);

        for (var time = 0; time < 2; time++)
        {
            var unreadable = await Assert.ThrowsAsync<UnreadableValueException>(() => FindAsync(store, Samples.Anna));
            Assert.Equal("person-state", unreadable.Kind);
        }

        Assert.NotNull(await FindAsync(store, Samples.Ben));
        Assert.Contains("(1 so far)", Assert.Single(_health.Wrongs.Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreadable_message_costs_that_message_alone()
    {
        foreach (var words in (string[])["first", "second"])
        {
            await _place.Store.WriteAsync(
                writing => writing.Outbox.Add(Samples.Anna, Samples.Says(words), Samples.Morning), onceKept: null, TestContext.Current.CancellationToken);
        }

        _place.Close();
        FlipABit("outbox", "message");

        Assert.Throws<UnreadableValueException>(() => _place.Store.Read(reading => reading.Words(1)));
        Assert.Equal("second", Samples.WordsOf(_place.Store.Read(reading => reading.Words(2))!.Message));
    }

    [Fact]
    public async Task What_was_told_and_cannot_be_read_costs_its_own_turn_alone()
    {
        await AddAsync(Samples.Anna);
        foreach (var key in (string[])["first", "second"])
        {
            await _place.Store.WriteAsync(
                writing =>
                {
                    writing.Tells.Add(new Tell(1, new Told.NotAdmitted(), key), by: null, depth: 1, Samples.Morning);
                    return true;
                },
                onceKept: null,
                TestContext.Current.CancellationToken);
        }

        _place.Close();
        FlipABit("told", "input");

        var waiting = _place.Store.Read(reading => reading.Told(Samples.Morning, mostAttempts: 10, atMost: 9));
        await Assert.ThrowsAsync<UnreadableValueException>(() => TakeAsync(waiting[0]));
        Assert.IsType<Told.NotAdmitted>(await TakeAsync(waiting[1]));
    }

    private Task<Told?> TakeAsync(WaitingTell tell) =>
        _place.Store.WriteAsync(writing => writing.Tells.TryTake(tell), onceKept: null, TestContext.Current.CancellationToken);

    private static Task<KnownPerson?> FindAsync(WatchedStore store, Place who) =>
        store.WriteAsync(writing => writing.People.Find(who), onceKept: null, TestContext.Current.CancellationToken);

    private Task AddAsync(Place who) => _place.Store.WriteAsync(
        writing => writing.People.Add(who, Samples.Consented(), Samples.Morning), onceKept: null, TestContext.Current.CancellationToken);

    private void FlipABit(string table, string column)
    {
        using var connection = new SqliteConnection($"Data Source={_place.Options.DatabaseFile};Pooling=False");
        connection.Open();
        using var read = connection.CreateCommand();
#pragma warning disable CA2100 // A test's own constants.
        read.CommandText = $"SELECT {column} FROM {table} WHERE id = 1";
        var value = (byte[])read.ExecuteScalar()!;
        value[^1] ^= 1;
        using var write = connection.CreateCommand();
        write.CommandText = $"UPDATE {table} SET {column} = $1 WHERE id = 1";
#pragma warning restore CA2100
        write.Parameters.AddWithValue("$1", value);
        write.ExecuteNonQuery();
    }
}
