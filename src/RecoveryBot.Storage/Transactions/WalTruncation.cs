using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RecoveryBot.Storage.Transactions;

/// <summary>
/// What was erased stands on in the write-ahead log until that is written back and cut off, which nobody waits for: it is
/// tried between two jobs, and again a little later if somebody is reading just then.
/// </summary>
internal sealed class WalTruncation(SqliteConnection connection)
{
    // Each attempt waits for the disk, so many erasures after each other share one.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Statement _cutOff = new(connection, "PRAGMA wal_checkpoint(TRUNCATE)", parameters: 0);

    // An earlier run may have ended before it came to this.
    private bool _left = true;
    private long? _tried;

    /// <summary>How long until <see cref="RemoveIfDue"/> has something to do; infinite if it has nothing.</summary>
    public TimeSpan Wait => (_left, _tried) switch
    {
        (false, _) => Timeout.InfiniteTimeSpan,
        (true, { } tried) when Stopwatch.GetElapsedTime(tried) is var since && since < Pause => Pause - since,
        _ => TimeSpan.Zero,
    };

    /// <summary>Something was erased that must not be found in any file.</summary>
    public void Leave() => _left = true;

    /// <summary>To be called outside any transaction.</summary>
    public void RemoveIfDue()
    {
        if (Wait == TimeSpan.Zero)
        {
            _left = !IsCutOff();
            _tried = Stopwatch.GetTimestamp();
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
