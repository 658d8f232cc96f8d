using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Storage.Rows;

/// <summary>Who belongs to a group: the group's own yes.</summary>
internal sealed class MemberRows(SqliteConnection connection)
{
    // Who trains has one of the two roles of a trainer.
    private readonly Statement _add = new(
        connection,
        """
        INSERT INTO member (group_id, person_id, role, since)
        SELECT $1, $2, $3, $4 WHERE EXISTS (SELECT 1 FROM party WHERE id = $2 AND kind = 'Person')
            AND NOT ($3 = 'Trainer' AND EXISTS (SELECT 1 FROM member WHERE group_id = $1 AND person_id = $2 AND role = 'Owner'))
        ON CONFLICT DO NOTHING
        """,
        parameters: 4);

    private readonly Statement _remove = new(
        connection, "DELETE FROM member WHERE group_id = $1 AND person_id = $2 AND role = $3", parameters: 3);

    private readonly Statement _change = new(
        connection, "UPDATE member SET role = $4 WHERE group_id = $1 AND person_id = $2 AND role = $3", parameters: 4);

    public void Add(long group, long person, Role role, Instant since) =>
        _add.Run(group, person, Columns.Of(role), Columns.Of(since));

    private readonly Statement _loudness = new(
        connection,
        "UPDATE member SET loudness = $3 WHERE group_id = $1 AND person_id = $2 AND role IN ('Owner', 'Trainer')",
        parameters: 3);

    public void SetLoudness(long group, long trainer, Loudness loudness) => _loudness.Run(group, trainer, Columns.Of(loudness));

    public void Remove(long group, long person, Role role) => _remove.Run(group, person, Columns.Of(role));

    public void HandOver(long group, long from, long to, Instant at)
    {
        _change.Run(group, from, Columns.Of(Role.Owner), Columns.Of(Role.Trainer));
        Remove(group, to, Role.Trainer);
        Add(group, to, Role.Owner, at);
    }
}
