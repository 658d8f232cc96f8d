using System.Globalization;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RecoveryBot.Storage.Opening;

/// <summary>
/// The database's shape, in numbered steps that are never changed once released. SQLite's own header says whose file it
/// is and which step it has reached.
/// </summary>
internal static class Schema
{
    /// <summary>"ReBo": how a database of ours is told from any other.</summary>
    public const int ApplicationId = 0x5265_426F;

    /// <summary>In their order; the first makes an empty database.</summary>
    public static readonly IReadOnlyList<string> Steps = ReadSteps();

    public static long Latest => Steps.Count;

    /// <summary>Which step the database has reached, 0 for a new one. Throws for what is not ours or too new.</summary>
    public static long Check(SqliteConnection connection, StorageErrors storageErrors)
    {
        var owner = connection.ExecuteScalar<long>("PRAGMA application_id");
        var isEmpty = connection.ExecuteScalar<long>("SELECT COUNT(*) FROM sqlite_schema") == 0;
        if (owner != ApplicationId && !(owner == 0 && isEmpty))
        {
            throw storageErrors.Foreign();
        }

        var version = connection.ExecuteScalar<long>("PRAGMA user_version");
        return version <= Latest ? version : throw storageErrors.Newer(version, Latest);
    }

    /// <summary>Takes the steps that are missing. Part of the caller's transaction.</summary>
    public static void Bring(SqliteConnection connection, long from)
    {
        foreach (var step in Steps.Skip(Columns.Number(from)))
        {
            Run(connection, step);
        }

        connection.Execute(
            string.Create(
                CultureInfo.InvariantCulture,
                $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Latest};"));
    }

    // A command of several statements no longer tells that one failed once an earlier one could have returned rows, as adding a column can.
    private static void Run(SqliteConnection connection, string statements) =>
        SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(connection.Handle, statements), connection.Handle);

    private static List<string> ReadSteps()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            })];
    }
}
