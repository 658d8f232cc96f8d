using Microsoft.Data.Sqlite;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>Every row of every table, and whose it is.</summary>
internal sealed class PartyRows
{
    /// <summary>The column that says whose a table's rows are. A new table needs a line here, or one below.</summary>
    private static readonly Dictionary<string, string> Owners = new()
    {
        ["address"] = "person_id",
        ["agenda"] = "party_id",
        ["audit"] = "person_id",
        ["binding"] = "party_id",
        ["card"] = "party_id",
        ["check_in"] = "person_id",
        ["connect_code"] = "person_id",
        ["counted"] = "person_id",
        ["dated_fact"] = "person_id",
        ["handled"] = "trainer_id",
        ["invite"] = "group_id",
        ["member"] = "group_id",
        ["named"] = "person_id",
        ["note_for_trainer"] = "person_id",
        ["outbox"] = "party_id",
        ["party"] = "id",
        ["post"] = "party_id",
        ["share"] = "person_id",
        ["shown_numbers"] = "group_id",
        ["snooze"] = "trainer_id",
        ["taking_part"] = "party_id",
        ["told"] = "party_id",
    };

    private static readonly string[] Nobodys = ["connect_try", "erased", "hold", "listened", "place", "seen_update", "store"];

    private readonly HashSet<PartyRow> _rows;

    private PartyRows(HashSet<PartyRow> rows) => _rows = rows;

    public static PartyRows Read(string databaseFile)
    {
        using var connection = new SqliteConnection($"Data Source={databaseFile};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var tables = Query(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            .Select(row => (string)row["name"]!).ToList();
        Assert.Equal(Owners.Keys.Concat(Nobodys).Order(StringComparer.Ordinal), tables.Order(StringComparer.Ordinal));
        return new PartyRows([.. tables.Where(Owners.ContainsKey).SelectMany(table =>
            Query(connection, $"SELECT * FROM {table}").Select(row => new PartyRow(table, (long?)row[Owners[table]], row)))]);
    }

    /// <summary>Whose turn it is: the person behind a direct chat; null if nobody is known there.</summary>
    public long? PersonAt(string platform, string chat) => _rows.FirstOrDefault(row =>
        row.Table == "address" && (string?)row.Values["platform"] == platform && (string?)row.Values["chat_id"] == chat)?.Owner;

    public bool Knows(long party) => _rows.Any(row => row.Table == "party" && row.Owner == party);

    /// <summary>What is another's and is different in <paramref name="after"/>, though the turn was this party's.</summary>
    public IEnumerable<string> ChangedOf(PartyRows after, long? me)
    {
        // Who goes takes along what is about them, wherever it stands.
        var isGone = me is { } gone && Knows(gone) && !after.Knows(gone);
        return _rows.Except(after._rows).Concat(after._rows.Except(_rows))
            .Where(row => row.Owner is { } owner && owner != me)
            // A party that the turn founded is its own from the first row on.
            .Where(row => Knows(row.Owner!.Value))
            // What is told stands with the other, as it was told.
            .Where(row => !(row.Table == "told" && IsTold(row, me, after)))
            .Where(row => !(isGone && row.Names(me!.Value)))
            .Where(row => !IsWrittenDown(row) && !(IsYes(row) && !after._rows.Contains(row)))
            .Select(row => row.ToString());
    }

    /// <summary>What was done to somebody is written down for them in the same moment, and never changed.</summary>
    private bool IsWrittenDown(PartyRow row) => row.Table == "audit" && !_rows.Contains(row);

    /// <summary>A yes goes with what it was said to: a place in the group, a channel that shows it. None is ever said for another.</summary>
    private static bool IsYes(PartyRow row) => row.Table is "named" or "share" or "counted";

    private static bool IsTold(PartyRow row, long? me, PartyRows after) => (row.Values["by_id"] as long?) == me
        || after._rows.Any(other => other.Table == "told" && other.Owner == row.Owner && (other.Values["by_id"] as long?) == me
            && (string?)other.Values["key"] == (string?)row.Values["key"]);

    private static IEnumerable<Dictionary<string, object?>> Query(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of our own tables.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, column => reader.GetValue(column) switch
            {
                DBNull => null,
                byte[] bytes => Convert.ToHexString(bytes),
                var value => value,
            });
        }
    }

    private sealed class PartyRow(string table, long? owner, Dictionary<string, object?> values) : IEquatable<PartyRow>
    {
        private readonly string _written = $"{table}: {string.Join(", ", values.Select(value => $"{value.Key} {value.Value}"))}";

        public string Table => table;

        public long? Owner => owner;

        public Dictionary<string, object?> Values => values;

        public bool Names(long party) => values.Any(value => value.Key.EndsWith("_id", StringComparison.Ordinal) && value.Value is long id && id == party)
            || (values.ContainsKey("by_id") && values["by_id"] is null);

        public bool Equals(PartyRow? other) => other is not null && other._written == _written;

        public override bool Equals(object? obj) => Equals(obj as PartyRow);

        public override int GetHashCode() => _written.GetHashCode(StringComparison.Ordinal);

        public override string ToString() => _written;
    }
}
