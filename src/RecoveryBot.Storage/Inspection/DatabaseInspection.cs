using Dapper;
using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Turns;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Storage.Opening;

namespace RecoveryBot.Storage.Inspection;

/// <summary>Looks at a database from outside, also while a program uses it.</summary>
public static class DatabaseInspection
{
    /// <returns>Null if there is no database yet.</returns>
    /// <exception cref="StorageUnavailableException">It cannot even be looked at.</exception>
    public static DatabaseFindings? Look(StorageOptions options, bool thoroughly)
    {
        if (!File.Exists(options.DatabaseFile))
        {
            return null;
        }

        var storageErrors = new StorageErrors(options);
        try
        {
            using var connection = new Connections(options).OpenReading();
            var schema = Schema.Check(connection, storageErrors);
            return Integrity.FirstProblem(connection, thoroughly) is { } problem
                ? new(schema, Bytes(options), problem, [], 0, [], 0, null)
                : Whole(connection, schema, options);
        }
        catch (Exception fault) when (storageErrors.Behind(fault) is { } known)
        {
            throw known == fault ? fault : known;
        }
    }

    /// <summary>Whether a file in this folder can be kept from a second process: on some network file systems it cannot.</summary>
    public static bool HasLocks(string folder)
    {
        var probe = Path.Combine(folder, $".recoverybot-{Guid.NewGuid():n}");
        try
        {
            using var first = new FileStream(probe, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            using var second = new FileStream(probe, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException held) when (ProcessLock.IsHeld(held))
        {
            return true;
        }
    }

    private static DatabaseFindings Whole(SqliteConnection connection, long schema, StorageOptions options)
    {
        var atHand = KeyIds.In(options.KeysFolder);
        var missing = KeyIds.UsedBy(connection).Except(atHand).Select(id => $"key-{id}.xml").Order(StringComparer.Ordinal).ToList();

        // An earlier schema has other tables; the program brings it up when it starts.
        return schema < Schema.Latest
            ? new(schema, Bytes(options), null, missing, atHand.Count, [], 0, null)
            : new(
                schema,
                Bytes(options),
                null,
                missing,
                atHand.Count,
                Rows.OutboxRows.Waiting(connection),
                Rows.TellRows.Parked(connection, TellingLoop.MostAttempts),
                connection.ExecuteScalar<long?>("SELECT MIN(due_at) FROM agenda WHERE taken_at IS NULL"));
    }

    private static long Bytes(StorageOptions options) => new[] { options.DatabaseFile, options.DatabaseFile + "-wal" }
        .Where(File.Exists)
        .Sum(file => new FileInfo(file).Length);
}
