using Dapper;
using Microsoft.Data.Sqlite;

namespace RecoveryBot.Storage.Encryption;

/// <summary>Which keys a database was encrypted with, and which are at hand, by their ids, which are no secret.</summary>
internal static class KeyIds
{
    private const string Prefix = "key-";

    /// <summary>Of every encrypted value: each begins with four fixed bytes and its key's id.</summary>
    public static IReadOnlySet<Guid> UsedBy(SqliteConnection connection)
    {
        var columns = connection.Query<(string Table, string Column)>(
            """
            SELECT m.name, c.name FROM sqlite_schema AS m JOIN pragma_table_xinfo(m.name) AS c
            WHERE m.type = 'table' AND c.type = 'BLOB'
            """);
        return columns
            .SelectMany(one => connection.Query<byte[]>(
                $"SELECT DISTINCT substr(\"{one.Column}\", 5, 16) FROM \"{one.Table}\" WHERE substr(\"{one.Column}\", 1, 4) = x'09F0C9F0'"))
            .Where(id => id.Length == 16)
            .Select(id => new Guid(id))
            .ToHashSet();
    }

    /// <summary>None if there is no such folder.</summary>
    public static IReadOnlySet<Guid> In(string keysFolder) => Files(keysFolder)
        .Select(file => Guid.TryParse(Path.GetFileNameWithoutExtension(file)[Prefix.Length..], out var id) ? id : Guid.Empty)
        .ToHashSet();

    /// <summary>The files in which keys lie.</summary>
    public static IEnumerable<string> Files(string keysFolder) =>
        Directory.Exists(keysFolder) ? Directory.EnumerateFiles(keysFolder, $"{Prefix}*.xml") : [];
}
