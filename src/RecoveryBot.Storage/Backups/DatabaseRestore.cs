using Dapper;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Backups;

/// <summary>
/// Puts a backup, or a bare copy of a database file, in the place of a database that is not there: looked through, brought to
/// this program's schema, and without whoever was erased since. All of it, or nothing.
/// </summary>
internal sealed class DatabaseRestore(StorageOptions options, StoredState state)
{
    private readonly StorageErrors _storageErrors = new(options);

    // Beside the place where it goes, so that the last step is one that is done or not.
    private readonly StorageOptions _half = options with { DataFolder = Path.Combine(options.DataFolder, "restoring") };

    /// <param name="keysFrom">Where keys lie that the keys folder may miss; null if it has them.</param>
    /// <param name="erased">Who was erased since, as far as it is known.</param>
    /// <exception cref="StorageUnavailableException">It could not be done; everything is as it was.</exception>
    public async Task<RestoreReport> RunAsync(string file, string? keysFrom, IReadOnlyList<Erased> erased)
    {
        try
        {
            Folders.Make(options.DataFolder);
            Folders.Make(options.KeysFolder);
            using var alone = ProcessLock.Take(options, _storageErrors);
            if (File.Exists(options.DatabaseFile))
            {
                throw new StorageUnavailableException(
                    $"{options.DatabaseFile} is there, and nothing overwrites it: move it away first, with the files -wal and -shm beside it.");
            }

            return await RunAloneAsync(file, keysFrom, erased);
        }
        catch (Exception fault) when (_storageErrors.Behind(fault) is { } known && known != fault)
        {
            throw known;
        }
        finally
        {
            RemoveHalf();
        }
    }

    private async Task<RestoreReport> RunAloneAsync(string file, string? keysFrom, IReadOnlyList<Erased> erased)
    {
        RemoveHalf();
        Folders.Make(_half.DataFolder);
        var isBare = Take(file);
        LookThrough(file, isBare, keysFrom);
        int gone;
        using (var database = SqliteDatabase.Open(_half, state))
        {
            gone = await database.WriteAsync(unitOfWork => RepeatedErasure.Run(unitOfWork, erased), onceKept: null, CancellationToken.None);
        }

        using (var connection = new Connections(_half).OpenCopying())
        {
            // Whoever was erased just now is in no page any more.
            connection.Execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);");
        }

        using (var whole = new FileStream(_half.DatabaseFile, FileMode.Open, FileAccess.ReadWrite))
        {
            whole.Flush(flushToDisk: true);
        }

        File.Move(_half.DatabaseFile, options.DatabaseFile, overwrite: false);
        return new RestoreReport(isBare, gone);
    }

    /// <returns>Whether it is a bare copy of a database file: a backup is never left in WAL mode.</returns>
    private bool Take(string file)
    {
        using (var from = OpenToRead(file))
        using (var to = Folders.Open(_half.DatabaseFile, FileShare.None))
        {
            from.CopyTo(to);
        }

        Span<byte> head = stackalloc byte[Header.Length];
        using (var copy = File.OpenRead(_half.DatabaseFile))
        {
            if (copy.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !Header.IsOurs(head))
            {
                throw new StorageUnavailableException($"{file} is no backup of RecoveryBot's, so nothing was restored.");
            }
        }

        if (!Header.IsInWalMode(head))
        {
            return false;
        }

        if (File.Exists(file + "-wal"))
        {
            File.Copy(file + "-wal", _half.DatabaseFile + "-wal");
        }

        return true;
    }

    private static FileStream OpenToRead(string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException($"{file} is not there, or may not be read.", fault);
        }
    }

    private void LookThrough(string file, bool isBare, string? keysFrom)
    {
        using var connection = new Connections(_half).OpenCopying();
        if (Integrity.FirstProblem(connection, thoroughly: true) is not null)
        {
            throw new StorageUnavailableException(isBare
                ? $"{file} is a bare copy of a database that was in use, and it is not whole: what belongs to it was still in the file -wal. "
                    + "Restore a file that recoverybot backup has written."
                : $"{file} is damaged, so nothing was restored: take an earlier backup.");
        }

        var needed = KeyIds.UsedBy(connection);
        if (keysFrom is not null)
        {
            KeyFolder.CopyMissing(keysFrom, options.KeysFolder);
        }

        var missing = needed.Except(KeyIds.In(options.KeysFolder)).Order().ToList();
        if (missing.Count > 0)
        {
            throw new StorageUnavailableException(
                $"{missing.Count} of {needed.Count} keys that {file} needs are not in {options.KeysFolder} (the first is key-{missing[0]}.xml): "
                + "put back a keys folder that is as new as the backup, or name one with --keys.");
        }
    }

    private void RemoveHalf()
    {
        if (Directory.Exists(_half.DataFolder))
        {
            Directory.Delete(_half.DataFolder, recursive: true);
        }
    }
}

/// <summary>What was restored.</summary>
/// <param name="IsBareCopy">It was no backup, but a copy of the database file: what was written last may be missing.</param>
/// <param name="ErasedAgain">How many parties of it had been erased since.</param>
public sealed record RestoreReport(bool IsBareCopy, int ErasedAgain);
