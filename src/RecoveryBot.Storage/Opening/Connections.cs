using Dapper;
using Microsoft.Data.Sqlite;

namespace RecoveryBot.Storage.Opening;

/// <summary>
/// Opens connections, each with its settings: SQLite keeps them for a connection, not for a file, and a pool would hand
/// out connections on which somebody has changed them.
/// </summary>
internal sealed class Connections(StorageOptions options)
{
    /// <summary>Milliseconds that a connection waits for another one to let go of the database.</summary>
    public const int Patience = 5000;

    private readonly string _target = new SqliteConnectionStringBuilder
    {
        DataSource = options.DatabaseFile,
        Mode = SqliteOpenMode.ReadWrite,
        Pooling = false,
        DefaultTimeout = 5,
    }.ToString();

    /// <summary>The one that writes.</summary>
    /// <remarks>
    /// FULL: a platform is told that an update was taken once it is committed, so that must survive a power cut, which
    /// NORMAL does not promise in WAL mode.
    /// </remarks>
    public SqliteConnection OpenWriting() => Open(
        """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA wal_autocheckpoint = 1000;
        PRAGMA journal_size_limit = 67108864;
        PRAGMA secure_delete = ON;
        """);

    /// <summary>One that only reads, beside the writer.</summary>
    public SqliteConnection OpenReading() => Open("PRAGMA query_only = ON;");

    /// <summary>One that writes a copy elsewhere, which SQLite takes for writing.</summary>
    public SqliteConnection OpenCopying() => Open("");

    /// <summary>A file that nobody else has open, as it lies there: nothing is written to it or made beside it.</summary>
    public static SqliteConnection OpenAsItIs(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = new Uri(file).AbsoluteUri + "?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        connection.Open();
        return connection;
    }

    private SqliteConnection Open(string settings)
    {
        var connection = new SqliteConnection(_target);
        try
        {
            connection.Open();
            connection.Execute(
                $"""
                PRAGMA busy_timeout = {Patience};
                PRAGMA foreign_keys = ON;
                PRAGMA trusted_schema = OFF;
                PRAGMA temp_store = MEMORY;
                """ + settings);
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }
}
