using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Storage.Committing;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Storage.Rows;
using RecoveryBot.Testing.Stores;

namespace RecoveryBot.Storage.Tests.Rows;

public sealed class ErasedFromMemoryTests
{
    [Fact]
    public void Who_is_erased_leaves_no_opened_row_in_memory()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Schema.Bring(connection, from: 0);
        var opened = new OpenedHistory();
        var seal = new EphemeralDataProtectionProvider().CreateProtector("person");
        var people = new People(connection, seal, seal, TestState.Codec, opened, new Traces(connection));
        var anna = people.Add(Samples.Anna, Samples.Consented(), Samples.Morning);
        byte[] row = [1, 2, 3, 4];
        opened.CheckIns.Open(row, _ => new CheckIn { Date = Samples.Monday });

        people.Erase(anna);

        var again = new CheckIn { Date = Samples.Monday };
        Assert.Same(again, opened.CheckIns.Open(row, _ => again));
    }
}
