using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Storage.Rows;

internal sealed class AuditRows(SqliteConnection connection) : IAudit
{
    // Trainer and group may be gone since it was shown; that it was is still the client's to know.
    private readonly Statement _add = new(
        connection,
        """
        INSERT INTO audit (person_id, by_id, group_id, what, at)
        SELECT $1, (SELECT id FROM party WHERE id = $2), (SELECT id FROM party WHERE id = $3), $4, $5
        WHERE EXISTS (SELECT 1 FROM party WHERE id = $1)
            AND NOT EXISTS (SELECT 1 FROM audit WHERE person_id = $1 AND by_id = $2 AND group_id = $3 AND what = $4 AND at >= $6)
        """,
        parameters: 6);

    private readonly Statement _forget = new(
        connection, "DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < $1 ORDER BY at LIMIT $2)", parameters: 2);

    public static IReadOnlyList<LookedAt> Of(SqliteConnection connection, long person) => connection.Query<Row>(
        "SELECT by_id AS By, group_id AS GroupId, what AS What, at AS At FROM audit WHERE person_id = @person ORDER BY at DESC, id DESC",
        new { person }).AsList().ConvertAll(row => row.ToLook());

    public void Looked(long person, long trainer, long group, Look what, Instant at, Instant dayBegan) =>
        _add.Run(person, trainer, group, Columns.Of(what), Columns.Of(at), Columns.Of(dayBegan));

    public IReadOnlyList<LookedAt> Of(long person) => Of(connection, person);

    public int Forget(Instant before, int atMost) => _forget.Run(Columns.Of(before), atMost);

    private sealed record Row(long? By, long? GroupId, string What, long At)
    {
        public LookedAt ToLook() => new(By, GroupId, Columns.Word<Look>(What), Columns.Moment(At));
    }
}
