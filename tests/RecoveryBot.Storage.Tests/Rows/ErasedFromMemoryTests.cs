using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Storage.Rows;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests.Rows;

public sealed class ErasedFromMemoryTests
{
    [Fact]
    public void Who_is_erased_leaves_no_opened_row_in_memory()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Schema.Bring(connection, from: 0);
        var opened = new DecryptedHistoryCache();
        var protector = new EphemeralDataProtectionProvider().CreateProtector("person");
        var personRows = new PersonRows(connection, protector, protector, TestState.Codec, opened, new WalTruncation(connection));
        var anna = personRows.Add(Samples.Anna, Samples.Consented(), Samples.Morning);
        byte[] row = [1, 2, 3, 4];
        opened.CheckIns.Decrypt(row, _ => new CheckIn { Date = Samples.Monday });

        personRows.Erase(anna);

        var again = new CheckIn { Date = Samples.Monday };
        Assert.Same(again, opened.CheckIns.Decrypt(row, _ => again));
    }
}
