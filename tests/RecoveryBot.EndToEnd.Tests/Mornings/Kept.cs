using Microsoft.Data.Sqlite;

namespace RecoveryBot.EndToEnd.Tests.Mornings;

/// <summary>What a database holds, read with nothing of the program's own.</summary>
internal static class Kept
{
    /// <summary>Each date with how many versions of its check-in there are, and the latest decision.</summary>
    public static IReadOnlyList<(string Date, long Versions, string Decision)> CheckIns(string database) => Read(
        database,
        """
        SELECT date, (SELECT COUNT(*) FROM check_in other WHERE other.person_id = latest.person_id AND other.date = latest.date), decision
        FROM check_in latest WHERE superseded = 0 ORDER BY date
        """,
        row => (row.GetString(0), row.GetInt64(1), row.GetString(2)));

    public static long People(string database) => Number(database, "SELECT COUNT(*) FROM party");

    public static long Unsent(string database) => Number(database, "SELECT COUNT(*) FROM outbox");

    /// <summary>Until everything said has been sent: what was shown is known to have been, and no later version of it waits.</summary>
    /// <exception cref="TimeoutException">Not within two minutes.</exception>
    public static async Task AllSentAsync(string database)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        while (Unsent(database) is > 0 and var left)
        {
            if (patience.IsCancellationRequested)
            {
                throw new TimeoutException($"{left} messages are still to be sent.");
            }

            await Task.Delay(20, CancellationToken.None);
        }
    }

    /// <summary>What people and groups told each other and nobody has taken yet.</summary>
    public static long Untold(string database) => Number(database, "SELECT COUNT(*) FROM told");

    /// <summary>Words of trainers about days, and how often a trainer is noted to have said one: one number, or they differ.</summary>
    public static long Overrides(string database) => Number(
        database,
        """
        SELECT CASE WHEN facts.number = looks.number THEN facts.number ELSE -1 END
        FROM (SELECT COUNT(*) AS number FROM dated_fact WHERE kind = 'TrainersSaid') facts,
            (SELECT COUNT(*) AS number FROM audit WHERE what = 'Override') looks
        """);

    /// <summary>Presses on shared reminders, and how many of them say that it is done.</summary>
    public static (int TakingPart, int Done) TakingPart(string database) => Read(
        database, "SELECT COUNT(*), COALESCE(SUM(done), 0) FROM taking_part", row => (row.GetInt32(0), row.GetInt32(1))).Single();

    /// <summary>Every version of everybody's settings after those of joining.</summary>
    public static long ChangesOfSettings(string database) => Number(
        database,
        "SELECT (SELECT COUNT(*) FROM dated_fact WHERE kind = 'Settings') - (SELECT COUNT(DISTINCT person_id) FROM dated_fact WHERE kind = 'Settings')");

    public static string Integrity(string database) =>
        Read(database, "PRAGMA integrity_check", row => row.GetString(0)).Single();

    private static long Number(string database, string sql) => Read(database, sql, row => row.GetInt64(0)).Single();

    private static List<T> Read<T>(string database, string sql, Func<SqliteDataReader, T> read)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only this file's own constants come here.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
