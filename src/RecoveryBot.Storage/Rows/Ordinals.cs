using Microsoft.Data.Sqlite;

namespace RecoveryBot.Storage.Rows;

/// <summary>Numbers what becomes known about a person, from 1 on: the order that moments alone cannot give.</summary>
internal sealed class Ordinals(SqliteConnection connection)
{
    private readonly Statement _next = new(
        connection, "UPDATE party SET facts_kept = facts_kept + 1 WHERE id = $1 RETURNING facts_kept", parameters: 1);

    public long Next(long person) => (long)_next.Value(person)!;
}
