using Dapper;
using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Storage.Opening;

namespace RecoveryBot.Storage.Backups;

/// <summary>
/// Copies a database, also one that is in use by another process: as of one moment, whole or not at all, looked through
/// afterwards, and closed to others.
/// </summary>
internal static class DatabaseCopy
{
    /// <exception cref="StorageUnavailableException">It could not be done; nothing is there then.</exception>
    public static BackupReport Write(StorageOptions options, string file)
    {
        var storageErrors = new StorageErrors(options);
        if (!File.Exists(options.DatabaseFile))
        {
            throw new StorageUnavailableException($"There is no database in {options.DataFolder} yet, so there is nothing to back up.");
        }

        if (File.Exists(file))
        {
            throw new StorageUnavailableException($"{file} is there already and is not overwritten: name another file, or move it away.");
        }

        try
        {
            return WriteNew(options, file);
        }
        catch (SqliteException fault) when (storageErrors.Behind(fault) is { } known)
        {
            throw new StorageUnavailableException($"No backup was written to {file}. {known.Message}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException(
                $"No backup was written to {file}: its folder is missing, full or closed to this user. Make room, or name another one.", fault);
        }
    }

    private static BackupReport WriteNew(StorageOptions options, string file)
    {
        var unfinished = file + ".unfinished";
        try
        {
            // SQLite fills a file that is there and empty, and this one only its owner may open.
            using (var empty = Folders.Open(unfinished, FileShare.ReadWrite))
            {
                empty.SetLength(0);
            }

            using (var connection = new Connections(options).OpenCopying())
            {
                connection.Execute("VACUUM INTO @unfinished", new { unfinished });
            }

            var keys = Verify(unfinished, options);
            FlushToDisk(unfinished);
            File.Move(unfinished, file, overwrite: false);
            return new BackupReport(new FileInfo(file).Length, keys);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static int Verify(string copy, StorageOptions options)
    {
        using var connection = Connections.OpenAsItIs(copy);
        if (Integrity.FirstProblem(connection, thoroughly: true) is not null)
        {
            throw new StorageUnavailableException(
                $"The database {options.DatabaseFile} is damaged, so no backup of it was kept: recoverybot doctor says more.");
        }

        var needed = KeyIds.UsedBy(connection);
        return needed.Except(KeyIds.In(options.KeysFolder)).Any()
            ? throw new StorageUnavailableException(
                $"Keys that the database {options.DatabaseFile} needs are not in {options.KeysFolder}, so no backup of it was kept: "
                + "put back the keys folder that belongs to it.")
            : needed.Count;
    }

    private static void FlushToDisk(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }
}

/// <summary>What was copied.</summary>
/// <param name="Bytes">The copy's length.</param>
/// <param name="Keys">How many keys it takes to read it.</param>
public sealed record BackupReport(long Bytes, int Keys);
