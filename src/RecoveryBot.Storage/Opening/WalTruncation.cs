using System.Diagnostics;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RecoveryBot.Storage.Opening;

/// <summary>
/// What was erased stands on in the write-ahead log until that is written back and cut off, which nobody waits for: it is
/// tried between two jobs, and again a little later if somebody is reading just then. Pages that were split keep pieces of rows
/// that moved, so after an erasure the whole file is written anew before; the longer that takes, the seldomer.
/// </summary>
internal sealed class WalTruncation(SqliteConnection connection)
{
    // Each attempt waits for the disk, so many erasures after each other share one.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    // Others wait while the file is written anew: a hundredth of the time at most.
    private const int Seldom = 100;

    private readonly Statement _writeAnew = new(connection, "VACUUM", parameters: 0);
    private readonly Statement _isAnew = new(connection, "UPDATE erased SET may_be_in_pages = 0 WHERE may_be_in_pages = 1", parameters: 0);
    private readonly Statement _cutOff = new(connection, "PRAGMA wal_checkpoint(TRUNCATE)", parameters: 0);

    // An earlier run may have ended before it came to this.
    private bool _left = true;
    private long? _tried;
    private bool _erased = connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM erased WHERE may_be_in_pages = 1)");
    private TimeSpan _rest = TimeSpan.Zero;
    private long? _written;

    /// <summary>How long until <see cref="RemoveIfDue"/> has something to do; infinite if it has nothing.</summary>
    public TimeSpan Wait => (_left, _erased) switch
    {
        (true, _) => Rest(_tried, Pause),
        (_, true) => Rest(_written, _rest),
        _ => Timeout.InfiniteTimeSpan,
    };

    /// <summary>Something was erased that must not be found in any file.</summary>
    public void Leave() => _left = true;

    /// <summary>Somebody was erased, of whom there may be pieces in pages that others fill.</summary>
    public void LeaveRows() => _left = _erased = true;

    /// <summary>To be called outside any transaction.</summary>
    public void RemoveIfDue()
    {
        if (Wait == TimeSpan.Zero)
        {
            if (_erased && Rest(_written, _rest) == TimeSpan.Zero)
            {
                WriteAnew();
            }

            _left = !IsCutOff();
            _tried = Stopwatch.GetTimestamp();
        }
    }

    private static TimeSpan Rest(long? since, TimeSpan pause) =>
        since is { } begun && Stopwatch.GetElapsedTime(begun) is var gone && gone < pause ? pause - gone : TimeSpan.Zero;

    private void WriteAnew()
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            _writeAnew.Run();
            _isAnew.Run();
            _erased = false;
        }
        catch (SqliteException)
        {
            // There is no room for a second copy just now, or somebody holds the file; nobody waits for this.
        }

        _written = Stopwatch.GetTimestamp();
        _rest = Pause + (Stopwatch.GetElapsedTime(begun, _written.Value) * Seldom);
        _left = true;
    }

    /// <summary>Before it is closed for good: what a rest has put off is done now.</summary>
    public void RemoveAll()
    {
        if (_erased)
        {
            WriteAnew();
        }
    }

    private bool IsCutOff()
    {
        // Without patience: whoever reads now must not keep everybody's writing back.
        raw.sqlite3_busy_timeout(connection.Handle, 0);
        try
        {
            return _cutOff.First(row => row.GetInt64(0) == 0);
        }
        catch (SqliteException)
        {
            // A disk that is full or fails is told to whoever saves something; here there is nobody to tell.
            return false;
        }
        finally
        {
            raw.sqlite3_busy_timeout(connection.Handle, Opening.Connections.Patience);
        }
    }
}
