using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Storage.Rows;

internal sealed class SeenUpdateRows(SqliteConnection connection) : ISeenUpdates
{
    private readonly Statement _remember = new(
        connection,
        "INSERT INTO seen_update (platform, update_id, seen_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        parameters: 3);

    private readonly Statement _listened = new(
        connection,
        """
        INSERT INTO listened (platform, until) VALUES ($1, $2)
        ON CONFLICT DO UPDATE SET until = excluded.until
        """,
        parameters: 2);

    private readonly Statement _forget = new(
        connection,
        """
        DELETE FROM seen_update WHERE (platform, update_id) IN (
            SELECT platform, update_id FROM seen_update WHERE seen_at < $1 ORDER BY seen_at LIMIT $2)
        """,
        parameters: 2);

    public bool TryRemember(string platform, string updateId, Instant at) =>
        _remember.Run(platform, updateId, Columns.Of(at)) == 1;

    public void ListenedUntil(string platform, Instant at) => _listened.Run(platform, Columns.Of(at));

    public int Forget(Instant before, int atMost) => _forget.Run(Columns.Of(before), atMost);
}
