using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Storage.Rows;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests.Rows;

public sealed class UnknownTellTests
{
    [Fact]
    public void What_only_a_later_release_knows_how_to_tell_costs_its_own_turn_and_no_other()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Schema.Bring(connection, from: 0);
        var protector = new EphemeralDataProtectionProvider().CreateProtector("told");
        var anna = new PersonRows(connection, protector, protector, TestState.Codec, new DecryptedHistoryCache(), new WalTruncation(connection))
            .Add(Samples.Anna, Samples.Consented(), Samples.Morning);
        var tells = new TellRows(connection, protector);
        tells.Add(new Tell(anna, new Told.NotAdmitted(), "first"), by: null, depth: 1, Samples.Morning);
        tells.Add(new Tell(anna, new Told.NotAdmitted(), "second"), by: null, depth: 1, Samples.Morning);
        using var later = connection.CreateCommand();
        later.CommandText = "UPDATE told SET input = $1 WHERE key = 'first'";
        later.Parameters.AddWithValue("$1", protector.Protect("""{"what":"of a later release"}"""u8.ToArray()));
        later.ExecuteNonQuery();

        var waiting = TellRows.Waiting(connection, Samples.Morning, mostAttempts: 10, atMost: 9);

        Assert.Equal(2, waiting.Count);
        Assert.Throws<UnreadableValueException>(() => tells.TryTake(waiting[0]));
        Assert.IsType<Told.NotAdmitted>(tells.TryTake(waiting[1]));
    }
}
