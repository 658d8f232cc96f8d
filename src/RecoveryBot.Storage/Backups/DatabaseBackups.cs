using RecoveryBot.Application.Persistence;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Backups;

/// <summary>Copies of a database: how they are written, kept complete and put back.</summary>
public sealed class DatabaseBackups(StorageOptions options) : IBackups
{
    /// <summary>Writes one, also while another process uses the database.</summary>
    /// <exception cref="StorageUnavailableException">It could not be done; nothing is there then.</exception>
    public BackupReport Write(string file)
    {
        var report = DatabaseCopy.Write(options, file);
        KeepErasedList(Path.GetDirectoryName(file)!);
        return report;
    }

    void IBackups.Write(string file) => Write(file);

    public void KeepErasedList(string folder)
    {
        using var connection = new Connections(options).OpenReading();
        var file = ListIn(folder);
        var erased = ErasedList.In(connection);
        if (!File.Exists(file) || ErasedList.Read(file).Count != erased.Count)
        {
            ErasedList.Write(file, erased);
        }
    }

    /// <summary>Copies the keys to a folder of their own.</summary>
    /// <exception cref="StorageUnavailableException">They cannot be written there.</exception>
    public void CopyKeys(string folder)
    {
        try
        {
            Folders.Make(folder);
            KeyFolder.CopyMissing(options.KeysFolder, folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException($"The keys could not be copied to {folder}: let this user write there, or name another folder.", fault);
        }
    }

    /// <summary>Puts a backup in the place of a database that is not there.</summary>
    /// <param name="keysFrom">Where keys lie that the keys folder may miss; null if it has them.</param>
    /// <param name="lists">Files that tell who was erased since; those that are not there tell nothing.</param>
    /// <exception cref="StorageUnavailableException">It could not be done; everything is as it was.</exception>
    public Task<RestoreReport> RestoreAsync(string file, StoredState state, string? keysFrom, IReadOnlyList<string> lists) =>
        new DatabaseRestore(options, state).RunAsync(file, keysFrom, [.. lists.SelectMany(Read).Distinct()]);

    /// <summary>The list of those who were erased, as it lies beside backups.</summary>
    public static string ListIn(string folder) => Path.Combine(folder, ErasedList.FileName);

    private static IReadOnlyList<Erased> Read(string list)
    {
        try
        {
            return ErasedList.Read(list);
        }
        catch (Exception fault) when (fault is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException(
                $"{list} is no readable list of who was erased: correct it, or move it away if those who were erased may come back.", fault);
        }
    }
}
