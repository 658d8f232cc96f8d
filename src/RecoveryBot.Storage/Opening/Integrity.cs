using Dapper;
using Microsoft.Data.Sqlite;

namespace RecoveryBot.Storage.Opening;

/// <summary>Looks through a database for damage.</summary>
internal static class Integrity
{
    // SQLite result codes: damaged, and not a database at all.
    private static readonly int[] Damaged = [11, 26];

    /// <summary>Null if it is whole.</summary>
    /// <param name="thoroughly">Indexes too, which takes several times as long.</param>
    public static string? FirstProblem(SqliteConnection connection, bool thoroughly)
    {
        try
        {
            var said = connection.ExecuteScalar<string>(thoroughly ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
            return said == "ok" ? null : said ?? "nothing could be read";
        }
        catch (SqliteException fault) when (Damaged.Contains(fault.SqliteErrorCode))
        {
            return fault.SqliteErrorCode == Damaged[0] ? "a page is malformed" : "it is no database any more";
        }
    }
}
