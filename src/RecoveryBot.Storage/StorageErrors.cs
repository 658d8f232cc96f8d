using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Storage;

/// <summary>Says in one sentence what is wrong with the database and what to do.</summary>
internal sealed class StorageErrors(StorageOptions options)
{
    // The primary result codes of SQLite that tell of the world around it; all others are faults of ours.
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    // What .NET reports of a full disk outside SQLite: ENOSPC, and ERROR_DISK_FULL.
    private const int NoSpaceLeft = 28;
    private const int DiskFull = unchecked((int)0x80070070);

    private string FullDisk =>
        $"The disk that holds {options.DatabaseFile} is full: free some space; what was saved before is safe.";

    /// <summary>The trouble behind an exception; null if it is a fault of ours.</summary>
    public StorageUnavailableException? Behind(Exception fault) => fault switch
    {
        StorageUnavailableException known => known,
        SqliteException sqlite => Sentence(sqlite) is { } sentence ? new(sentence, sqlite) : null,
        CryptographicException { InnerException: UnauthorizedAccessException or IOException } keys => NoNewKey(keys),
        CryptographicException keys => WrongKeys(keys),
        IOException { HResult: NoSpaceLeft or DiskFull } full => Say(FullDisk, full),
        UnauthorizedAccessException denied => NoAccess(denied),
        IOException broken => NoAccess(broken),
        _ => null,
    };

    public StorageUnavailableException WrongKeys(Exception? inner = null) => Say(
        $"The keys that open the database {options.DatabaseFile} are not in {options.KeysFolder}: put back the keys "
        + "folder that belongs to it, for nobody can read it without them.",
        inner);

    public StorageUnavailableException SecondProcess(Exception inner) => Say(
        $"Another RecoveryBot is already running on {options.DataFolder}: stop that one first, or give this one "
        + "its own data folder.",
        inner);

    public StorageUnavailableException Foreign() => Say(
        $"The file {options.DatabaseFile} is not a RecoveryBot database: move it away, or choose another data folder.");

    public StorageUnavailableException Newer(long found, long known) => Say(
        $"The database {options.DatabaseFile} was written by a newer RecoveryBot (schema {found}, this one knows up to "
        + $"{known}): start that newer version again.");

    public static StorageUnavailableException OldSqlite(Version found, Version needed) => Say(
        $"SQLite {found} can damage databases of this kind: install a RecoveryBot that brings SQLite "
        + $"{needed} or later.");

    public StorageUnavailableException Closed() => Say(
        $"The database {options.DatabaseFile} was closed because the program is stopping: start it again to go on.");

    private StorageUnavailableException NoNewKey(Exception inner) => Say(
        $"No key can be written to {options.KeysFolder}, and without one nothing can be saved: let the user who runs RecoveryBot "
        + "write there, or choose another keys folder.",
        inner);

    private StorageUnavailableException NoAccess(Exception inner) => Say(
        $"The folders {options.DataFolder} and {options.KeysFolder} cannot be written to: let the user who runs "
        + "RecoveryBot write there, or choose others.",
        inner);

    private string? Sentence(SqliteException sqlite) => sqlite.SqliteErrorCode switch
    {
        Full => FullDisk,
        InputOutput => $"The disk that holds {options.DatabaseFile} fails (SQLite error "
            + $"{sqlite.SqliteExtendedErrorCode}): check the disk and its free space.",
        Corrupt or NotADatabase => $"The database {options.DatabaseFile} is damaged: keep a copy of it as it is and "
            + "put the latest backup in its place.",
        ReadOnly or CannotOpen => $"The database {options.DatabaseFile} cannot be written to: let the user who runs "
            + "RecoveryBot write to this file and its folder.",
        Busy or Locked => $"Another program holds the database {options.DatabaseFile}: close it there, then start "
            + "RecoveryBot again.",
        _ => null,
    };

    private static StorageUnavailableException Say(string sentence, Exception? inner = null) =>
        inner is null ? new(sentence) : new(sentence, inner);
}
