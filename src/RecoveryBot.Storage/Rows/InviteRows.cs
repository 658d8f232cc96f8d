using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Conversations.Groups;

namespace RecoveryBot.Storage.Rows;

internal sealed class InviteRows(SqliteConnection connection)
{
    private readonly Statement _add = new(
        connection,
        """
        INSERT INTO invite (code_hash, group_id, role, uses_left, until, by_id) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT DO NOTHING
        """,
        parameters: 6);

    private readonly Statement _use = new(
        connection, "UPDATE invite SET uses_left = uses_left - 1 WHERE code_hash = $1 AND uses_left > 0", parameters: 1);

    private readonly Statement _stop = new(
        connection, "DELETE FROM invite WHERE group_id = $1 AND ($2 IS NULL OR substr(code_hash, 1, 16) = $2)", parameters: 2);

    private readonly Statement _forget = new(
        connection,
        "DELETE FROM invite WHERE code_hash IN (SELECT code_hash FROM invite WHERE until <= $1 ORDER BY until LIMIT $2)",
        parameters: 2);

    public void Add(long group, GroupChange.OfferInvite invite) => _add.Run(
        invite.CodeHash, group, Columns.Of(invite.Role), invite.Uses, Columns.Of(invite.Until), invite.By);

    public void Use(byte[] code) => _use.Run(code);

    public void Stop(long group, byte[]? code) => _stop.Run(group, code);

    public int Forget(Instant until, int atMost) => _forget.Run(Columns.Of(until), atMost);
}
