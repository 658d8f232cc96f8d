using Dapper;
using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Storage.Encryption;

namespace RecoveryBot.Storage.Opening;

/// <summary>
/// Makes sure, before anything is written, that this is our database, that we can read it and may use it.
/// </summary>
internal static class DatabaseFile
{
    // Earlier ones can corrupt a database in WAL mode when two connections reset the log together.
    private static readonly Version OldestSqlite = new(3, 51, 3);

    /// <summary>The writing connection of a database that has the latest schema and whose keys are at hand.</summary>
    /// <exception cref="StorageUnavailableException">It is not to be used, and why.</exception>
    public static SqliteConnection Open(StorageOptions options, Connections connections, RowProtectors rowProtectors, StorageErrors storageErrors)
    {
        Prepare(options, storageErrors);
        var connection = connections.OpenWriting();
        try
        {
            var sqlite = Version.Parse(connection.ServerVersion);
            if (sqlite < OldestSqlite)
            {
                throw StorageErrors.OldSqlite(sqlite, OldestSqlite);
            }

            var version = Schema.Check(connection, storageErrors);
            if (version > 0)
            {
                CheckKeys(connection, options, rowProtectors, storageErrors);
            }

            Bring(connection, version, options, rowProtectors);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // Looked at before SQLite opens it: turning a foreign file to WAL mode would already change it.
    private static void Prepare(StorageOptions options, StorageErrors storageErrors)
    {
        using var file = Folders.Open(options.DatabaseFile, FileShare.ReadWrite);
        Span<byte> head = stackalloc byte[Header.Length];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (length > 0 && (length < head.Length || !Header.IsOurs(head)))
        {
            throw storageErrors.Foreign();
        }
    }

    private static void CheckKeys(SqliteConnection connection, StorageOptions options, RowProtectors rowProtectors, StorageErrors storageErrors)
    {
        // Asking without any key at hand would make a new one, in a folder that is only the wrong one.
        if (!KeyIds.Files(options.KeysFolder).Any())
        {
            throw storageErrors.WrongKeys();
        }

        rowProtectors.KeyProof.Unprotect(connection.QuerySingle<byte[]>("SELECT key_proof FROM store"));
    }

    private static void Bring(SqliteConnection connection, long version, StorageOptions options, RowProtectors rowProtectors)
    {
        if (version == Schema.Latest)
        {
            return;
        }

        // A table that others point at can only be made anew while nobody follows the pointers, which SQLite lets nobody
        // decide within a transaction.
        connection.Execute("PRAGMA foreign_keys = OFF");
        using var transaction = connection.BeginTransaction(deferred: false);
        Schema.Bring(connection, version);
        if (version == 0)
        {
            var proof = rowProtectors.KeyProof.Protect("RecoveryBot"u8.ToArray());
            KeyFolder.Secure(options.KeysFolder);
            connection.Execute("INSERT INTO store (only_row, key_proof) VALUES (1, @proof)", new { proof });
        }

        transaction.Commit();
        connection.Execute("PRAGMA foreign_keys = ON");
    }
}
