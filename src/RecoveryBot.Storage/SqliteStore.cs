using System.Collections.Concurrent;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Application.Turns;
using RecoveryBot.Storage.Committing;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Storage.Rows;
using RecoveryBot.Storage.Sealing;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage;

/// <summary>
/// Everything that is kept, in one SQLite file that belongs to one process. Answers, words and state are sealed with
/// keys from another folder; ids, chats, dates and decisions are not, because they are looked up.
/// </summary>
public sealed class SqliteStore : IStore, IDisposable
{
    private readonly ConcurrentBag<Readings> _idleReadings = [];
    private readonly FileStream _lock;
    private readonly ServiceProvider _keys;
    private readonly Seals _seals;
    private readonly Connections _connections;
    private readonly StoredState _state;
    private readonly Trouble _trouble;
    private readonly GroupCommit _writer;
    private bool _closed;

    private SqliteStore(StorageOptions options, StoredState state, Trouble trouble)
    {
        _state = state;
        _trouble = trouble;
        Folders.Make(options.DataFolder);
        Folders.Make(options.KeysFolder);
        _lock = ProcessLock.Take(options, trouble);
        try
        {
            _keys = KeyFolder.Open(options.KeysFolder);
            _seals = new Seals(_keys.GetRequiredService<IDataProtectionProvider>());
            _connections = new Connections(options);
            var connection = DatabaseFile.Open(options, _connections, _seals, trouble);
            _writer = new GroupCommit(connection, new OpenTransaction(connection, _seals, state), trouble);
        }
        catch
        {
            _keys?.Dispose();
            _lock.Dispose();
            throw;
        }
    }

    /// <summary>Opens the store, making it or bringing it to the latest schema as needed.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be used; the message says why and what to
    /// do.</exception>
    public static SqliteStore Open(StorageOptions options, StoredState state)
    {
        var trouble = new Trouble(options);
        try
        {
            return new SqliteStore(options, state, trouble);
        }
        catch (Exception fault) when (trouble.Behind(fault) is { } known)
        {
            throw known == fault ? fault : known;
        }
    }

    public Task<T> WriteAsync<T>(Func<IWriting, T> work, Action<T>? onceKept, CancellationToken stopping)
    {
        stopping.ThrowIfCancellationRequested();
        var piece = new PieceOfWork<T>(work, onceKept);
        return _writer.TryAdd(piece) ? piece.Done : Task.FromException<T>(_trouble.Closed());
    }

    public T Read<T>(Func<IReading, T> work)
    {
        if (_closed)
        {
            throw _trouble.Closed();
        }

        try
        {
            if (!_idleReadings.TryTake(out var readings))
            {
                readings = new Readings(_connections.OpenReading(), _seals, _state);
            }

            var read = work(readings);
            _idleReadings.Add(readings);
            return read;
        }
        catch (Exception fault) when (_trouble.Behind(fault) is { } known)
        {
            throw known;
        }
    }

    /// <summary>Finishes what is queued and closes the file. Nothing may be reading any more.</summary>
    public void Dispose()
    {
        _closed = true;
        while (_idleReadings.TryTake(out var readings))
        {
            readings.Dispose();
        }

        _writer.Dispose();
        _keys.Dispose();
        _lock.Dispose();
    }
}
