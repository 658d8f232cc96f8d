using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using RecoveryBot.Storage.Opening;

namespace RecoveryBot.Storage.Transactions;

/// <summary>
/// The one writer: takes what is queued, does each piece in a savepoint of one transaction, and commits once for all.
/// Waiting for the disk is what a commit costs, so under load everybody waits once together.
/// </summary>
/// <remarks>A thread of its own, because SQLite has no asynchronous I/O and would block one of the pool's.</remarks>
internal sealed class GroupCommit : IDisposable
{
    private const int AtMost = 256;

    private readonly BlockingCollection<WriteJob> _queue = [];
    private readonly List<WriteJob> _batch = new(AtMost);
    private readonly SqliteConnection _connection;
    private readonly SqliteUnitOfWork _unitOfWork;
    private readonly WalTruncation _walTruncation;
    private readonly StorageErrors _storageErrors;
    private readonly Statement _begin;
    private readonly Statement _commit;
    private readonly Statement _savepoint;
    private readonly Statement _release;
    private readonly Statement _undo;
    private readonly Thread _thread;

    /// <summary>Owns the connection from here on.</summary>
    public GroupCommit(SqliteConnection connection, SqliteUnitOfWork unitOfWork, StorageErrors storageErrors)
    {
        _connection = connection;
        _unitOfWork = unitOfWork;
        _walTruncation = unitOfWork.WalTruncation;
        _storageErrors = storageErrors;
        _begin = new(connection, "BEGIN IMMEDIATE", parameters: 0);
        _commit = new(connection, "COMMIT", parameters: 0);
        _savepoint = new(connection, "SAVEPOINT piece", parameters: 0);
        _release = new(connection, "RELEASE piece", parameters: 0);
        _undo = new(connection, "ROLLBACK TO piece", parameters: 0);
        _thread = new Thread(Write) { IsBackground = true, Name = "RecoveryBot writer" };
        _thread.Start();
    }

    // With some errors, a full disk among them, SQLite rolls the whole transaction back by itself.
    private bool IsOver => SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) != 0;

    /// <summary>Queues a job; false if the writer was closed.</summary>
    public bool TryAdd(WriteJob work)
    {
        try
        {
            return _queue.TryAdd(work);
        }
        catch (InvalidOperationException)
        {
            // Closed, perhaps this very moment.
            return false;
        }
    }

    /// <summary>Finishes what is queued, then closes the connection.</summary>
    public void Dispose()
    {
        _queue.CompleteAdding();
        _thread.Join();
        _connection.Dispose();
        _queue.Dispose();
    }

    private void Write()
    {
        while (!_queue.IsCompleted)
        {
            if (_queue.TryTake(out var first, _walTruncation.Wait))
            {
                Commit(first);
            }

            _walTruncation.RemoveIfDue();
        }

        _walTruncation.RemoveAll();
    }

    private void Commit(WriteJob first)
    {
        _batch.Add(first);
        while (_batch.Count < AtMost && _queue.TryTake(out var next))
        {
            _batch.Add(next);
        }

        Commit();
        _batch.Clear();
    }

    private void Commit()
    {
        var faults = new Exception?[_batch.Count];
        var lost = CommitTogether(faults);
        for (var index = 0; index < _batch.Count; index++)
        {
            if ((lost ?? faults[index]) is { } fault)
            {
                _batch[index].Failed(_storageErrors.Behind(fault) ?? fault);
            }
            else
            {
                _batch[index].Kept();
            }
        }
    }

    /// <summary>Why nothing at all was kept; null if whatever has no fault of its own is on disk.</summary>
    private Exception? CommitTogether(Exception?[] faults)
    {
        try
        {
            _begin.Run();
            for (var index = 0; index < _batch.Count; index++)
            {
                faults[index] = Try(_batch[index]);
                if (IsOver)
                {
                    return faults[index];
                }
            }

            _commit.Run();
            return null;
        }
        catch (SqliteException lost)
        {
            RollBack();
            return lost;
        }
    }

    private Exception? Try(WriteJob work)
    {
        _savepoint.Run();
        try
        {
            work.Run(_unitOfWork);
            _release.Run();
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Whatever went wrong is told to whoever asked for this piece, and to nobody else.
            if (!IsOver)
            {
                _undo.Run();
                _release.Run();
            }

            return fault;
        }
    }

    private void RollBack()
    {
        if (!IsOver)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = "ROLLBACK";
            command.ExecuteNonQuery();
        }
    }
}
