using System.Collections.Concurrent;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Storage.Rows;
using RecoveryBot.Storage.Stored;
using RecoveryBot.Storage.Transactions;

namespace RecoveryBot.Storage;

/// <summary>
/// Everything that is kept, in one SQLite file that belongs to one process. Answers, words and state are encrypted with
/// keys from another folder; ids, chats, dates and decisions are not, because they are looked up.
/// </summary>
public sealed class SqliteDatabase : IDatabase, IDisposable
{
    private readonly ConcurrentBag<SqliteQueries> _idleQueries = [];
    private readonly FileStream _lock;
    private readonly ServiceProvider _keys;
    private readonly RowProtectors _rowProtectors;
    private readonly Connections _connections;
    private readonly StoredState _state;
    private readonly StorageErrors _storageErrors;
    private readonly GroupCommit _writer;
    private bool _closed;

    private SqliteDatabase(StorageOptions options, StoredState state, StorageErrors storageErrors)
    {
        _state = state;
        _storageErrors = storageErrors;
        Folders.Make(options.DataFolder);
        Folders.Make(options.KeysFolder);
        _lock = ProcessLock.Take(options, storageErrors);
        try
        {
            _keys = KeyFolder.Open(options.KeysFolder);
            _rowProtectors = new RowProtectors(_keys.GetRequiredService<IDataProtectionProvider>());
            _connections = new Connections(options);
            var connection = DatabaseFile.Open(options, _connections, _rowProtectors, storageErrors);
            _writer = new GroupCommit(connection, new SqliteUnitOfWork(connection, _rowProtectors, state), storageErrors);
        }
        catch
        {
            _keys?.Dispose();
            _lock.Dispose();
            throw;
        }
    }

    /// <summary>Opens the database, making it or bringing it to the latest schema as needed.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be used; the message says why and what to
    /// do.</exception>
    public static SqliteDatabase Open(StorageOptions options, StoredState state)
    {
        var storageErrors = new StorageErrors(options);
        try
        {
            return new SqliteDatabase(options, state, storageErrors);
        }
        catch (Exception fault) when (storageErrors.Behind(fault) is { } known)
        {
            throw known == fault ? fault : known;
        }
    }

    public Task<T> WriteAsync<T>(Func<IUnitOfWork, T> work, Action<T>? onceKept, CancellationToken stopping)
    {
        stopping.ThrowIfCancellationRequested();
        var piece = new WriteJob<T>(work, onceKept);
        return _writer.TryAdd(piece) ? piece.Done : Task.FromException<T>(_storageErrors.Closed());
    }

    public T Read<T>(Func<IQueries, T> work)
    {
        if (_closed)
        {
            throw _storageErrors.Closed();
        }

        try
        {
            if (!_idleQueries.TryTake(out var sqliteQueries))
            {
                sqliteQueries = new SqliteQueries(_connections.OpenReading(), _rowProtectors, _state);
            }

            var read = work(sqliteQueries);
            _idleQueries.Add(sqliteQueries);
            return read;
        }
        catch (Exception fault) when (_storageErrors.Behind(fault) is { } known)
        {
            throw known;
        }
    }

    /// <summary>Finishes what is queued and closes the file. Nothing may be reading any more.</summary>
    public void Dispose()
    {
        _closed = true;
        while (_idleQueries.TryTake(out var sqliteQueries))
        {
            sqliteQueries.Dispose();
        }

        _writer.Dispose();
        _keys.Dispose();
        _lock.Dispose();
    }
}
