using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests;

/// <summary>Makes databases as earlier releases left them.</summary>
internal static class EarlierDatabase
{
    public const int FirstWithParties = 7;

    private const int FirstWithAddresses = 5;

    /// <summary>Moves what the database holds into one that an earlier release would have made. To be closed before.</summary>
    public static void TurnBack(TemporaryDatabase place, int schema)
    {
        var latest = place.Options.DatabaseFile + "-latest";
        File.Move(place.Options.DatabaseFile, latest);
        using var connection = new SqliteConnection($"Data Source={place.Options.DatabaseFile};Pooling=False");
        connection.Open();
        foreach (var step in Schema.Steps.Take(schema))
        {
            connection.Execute(step);
        }

        connection.Execute(string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA application_id = {Schema.ApplicationId}; PRAGMA user_version = {schema};"));
        var tables = connection.Query<string>(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").AsList();
        connection.Execute("PRAGMA foreign_keys = OFF; ATTACH @latest AS latest", new { latest });
        connection.Execute(
            "INSERT INTO main.sqlite_sequence (name, seq) SELECT CASE name WHEN 'party' THEN @people ELSE name END, seq FROM latest.sqlite_sequence",
            new { people = schema < FirstWithParties ? "person" : "party" });
        foreach (var table in tables)
        {
            var columns = string.Join(", ", connection.Query<string>($"SELECT name FROM pragma_table_info('{table}')"));
            connection.Execute($"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM {SourceOf(table, schema)}");
        }

        connection.Execute("DETACH latest");
        File.Delete(latest);
    }

    /// <summary>
    /// Only people were parties, and what stood in a chat was theirs. A person and their chat were one row before a person could
    /// have several.
    /// </summary>
    private static string SourceOf(string table, int schema) => table switch
    {
        "person" when schema < FirstWithAddresses => "latest.party JOIN latest.address ON id = person_id",
        "person" => "latest.party",
        "agenda" or "card" when schema < FirstWithParties => $"(SELECT *, party_id AS person_id FROM latest.{table})",
        _ => $"latest.{table}",
    };
}
