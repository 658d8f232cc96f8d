using Dapper;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests;

/// <summary>The settings that the promises rest on, as SQLite itself reports them.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryDatabase _place = new();

    public SettingsTests()
    {
        Assert.NotNull(_place.Database);
        _place.Close();
    }

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("trusted_schema", "0")]
    [InlineData("secure_delete", "1")]
    [InlineData("busy_timeout", "5000")]
    [InlineData("wal_autocheckpoint", "1000")]
    [InlineData("journal_size_limit", "67108864")]
    [InlineData("application_id", "1382367855")]
    public void The_writing_connection_has_its_settings_each_time_it_is_opened(string setting, string expected)
    {
        for (var opening = 0; opening < 2; opening++)
        {
            using var connection = new Connections(_place.Options).OpenWriting();
            Assert.Equal(expected, connection.ExecuteScalar<string>($"PRAGMA {setting}"));
            connection.Execute("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA secure_delete = OFF;");
        }
    }

    [Fact]
    public void A_reading_connection_cannot_write()
    {
        using var connection = new Connections(_place.Options).OpenReading();

        var refused = Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => connection.Execute("DELETE FROM party"));
        Assert.Equal(8, refused.SqliteErrorCode);
    }

    [Fact]
    public void Every_table_is_strict()
    {
        using var connection = new Connections(_place.Options).OpenReading();

        Assert.Empty(connection.Query<string>(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"));
    }

    [Fact]
    public void A_new_database_has_the_latest_schema()
    {
        using var connection = new Connections(_place.Options).OpenReading();

        Assert.Equal(Schema.Latest, connection.ExecuteScalar<long>("PRAGMA user_version"));
    }

    [Theory]
    [InlineData("check_in", "decision", typeof(Recovery.Advice.Decision))]
    [InlineData("check_in", "engine_decision", typeof(Recovery.Advice.Decision))]
    [InlineData("outbox", "lane", typeof(Conversations.Messages.DeliveryPriority))]
    [InlineData("outbox", "placement", typeof(Conversations.Messages.Placement))]
    public void A_column_takes_exactly_the_words_the_program_knows(string table, string column, Type words)
    {
        using var connection = new Connections(_place.Options).OpenReading();
        var made = connection.ExecuteScalar<string>("SELECT sql FROM sqlite_schema WHERE name = @table", new { table })!;

        var allowed = string.Join(", ", Enum.GetNames(words).Select(word => $"'{word}'"));
        Assert.Contains($"CHECK ({column} IN ({allowed}))", made, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_kind_of_fact_needs_no_other_schema()
    {
        using var connection = new Connections(_place.Options).OpenReading();

        Assert.DoesNotContain(
            "CHECK (kind IN", connection.ExecuteScalar<string>("SELECT sql FROM sqlite_schema WHERE name = 'dated_fact'")!, StringComparison.Ordinal);
    }
}
