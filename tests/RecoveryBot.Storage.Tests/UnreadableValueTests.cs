using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Platforms;

namespace RecoveryBot.Storage.Tests;

/// <summary>One bit of one value has flipped on the disk.</summary>
public sealed class UnreadableValueTests : IDisposable
{
    private readonly TemporaryDatabase _place = new();
    private readonly RecordedHealth _health = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task One_person_s_value_costs_that_person_alone_and_health_says_so()
    {
        await AddAsync(Samples.Anna);
        await AddAsync(Samples.Ben);
        _place.Close();
        FlipABit("party", "state");
        var database = new MonitoredDatabase(_place.Database, _health);

        for (var time = 0; time < 2; time++)
        {
            var unreadable = await Assert.ThrowsAsync<UnreadableValueException>(() => FindAsync(database, Samples.Anna));
            Assert.Equal("person-state", unreadable.Kind);
        }

        Assert.NotNull(await FindAsync(database, Samples.Ben));
        Assert.Contains("(1 so far)", Assert.Single(_health.Wrongs.Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreadable_message_costs_that_message_alone()
    {
        foreach (var words in (string[])["first", "second"])
        {
            await _place.Database.WriteAsync(
                unitOfWork => unitOfWork.Outbox.Add(Samples.Anna, Samples.Says(words), Samples.Morning), onceKept: null, TestContext.Current.CancellationToken);
        }

        _place.Close();
        FlipABit("outbox", "message");

        Assert.Throws<UnreadableValueException>(() => _place.Database.Read(queries => queries.Words(1)));
        Assert.Equal("second", Samples.WordsOf(_place.Database.Read(queries => queries.Words(2))!.Message));
    }

    [Fact]
    public async Task What_was_told_and_cannot_be_read_costs_its_own_turn_alone()
    {
        await AddAsync(Samples.Anna);
        foreach (var key in (string[])["first", "second"])
        {
            await _place.Database.WriteAsync(
                unitOfWork =>
                {
                    unitOfWork.Tells.Add(new Tell(1, new Told.NotAdmitted(), key), by: null, depth: 1, Samples.Morning);
                    return true;
                },
                onceKept: null,
                TestContext.Current.CancellationToken);
        }

        _place.Close();
        FlipABit("told", "input");

        var waiting = _place.Database.Read(queries => queries.Told(Samples.Morning, mostAttempts: 10, atMost: 9));
        await Assert.ThrowsAsync<UnreadableValueException>(() => TakeAsync(waiting[0]));
        Assert.IsType<Told.NotAdmitted>(await TakeAsync(waiting[1]));
    }

    private Task<Told?> TakeAsync(WaitingTell tell) =>
        _place.Database.WriteAsync(unitOfWork => unitOfWork.Tells.TryTake(tell), onceKept: null, TestContext.Current.CancellationToken);

    private static Task<KnownPerson?> FindAsync(MonitoredDatabase database, Place who) =>
        database.WriteAsync(unitOfWork => unitOfWork.People.Find(who), onceKept: null, TestContext.Current.CancellationToken);

    private Task AddAsync(Place who) => _place.Database.WriteAsync(
        unitOfWork => unitOfWork.People.Add(who, Samples.Consented(), Samples.Morning), onceKept: null, TestContext.Current.CancellationToken);

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
