using Dapper;
using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Storage.Rows;

/// <summary>
/// Makes one history of two: every version of both stays, in the order in which they became known, and of each kind and
/// date the one that became known last is the truth.
/// </summary>
internal sealed class AccountMerge(SqliteConnection connection)
{
    // A version is a primary key's part: while they are numbered anew, none may have another's number.
    private const int Aside = 1_000_000;

    public MergedHistory Move(long from, long to)
    {
        var days = Columns.Number(connection.ExecuteScalar<long>(
            """
            SELECT COUNT(*) FROM (
                SELECT date FROM check_in WHERE person_id = @from
                UNION
                SELECT date FROM dated_fact WHERE person_id = @from AND kind NOT IN ('Settings', 'NotAsked'))
            """,
            new { from }));
        Order(from, to);
        SetAside("check_in", from, to);
        SetAside("dated_fact", from, to);
        var checkIns = connection.Query<string>(
            """
            SELECT date FROM (
                SELECT date, version, row_number() OVER (PARTITION BY date ORDER BY ordinal DESC) AS place
                FROM check_in WHERE person_id = @to AND version > @Aside)
            WHERE place = 1 AND version > 2 * @Aside
            """,
            new { to, Aside }).Select(Columns.Date).ToHashSet();
        Number("check_in", "date", to);
        Number("dated_fact", "date, kind", to);
        MoveAgenda(from, to);
        MoveGroups(from, to);
        return new MergedHistory(days, checkIns);
    }

    /// <summary>
    /// Numbers what is known of both by the moments. Of one of them the order stays as it was: a clock may have gone back
    /// in between.
    /// </summary>
    private void Order(long from, long to) => connection.Execute(
        """
        CREATE TEMP TABLE joined AS
        SELECT person_id, kind, date, version,
            row_number() OVER (ORDER BY known_at, person_id = @from, ordinal) AS ordinal
        FROM (
            SELECT person_id, kind, date, version, ordinal,
                MAX(at) OVER (PARTITION BY person_id ORDER BY ordinal) AS known_at
            FROM (
                SELECT person_id, NULL AS kind, date, version, ordinal, decided_at AS at FROM check_in
                WHERE person_id IN (@from, @to)
                UNION ALL
                SELECT person_id, kind, date, version, ordinal, kept_at FROM dated_fact
                WHERE person_id IN (@from, @to)));

        UPDATE check_in SET ordinal = joined.ordinal FROM joined
        WHERE joined.person_id = check_in.person_id AND joined.kind IS NULL AND joined.date = check_in.date
            AND joined.version = check_in.version;

        UPDATE dated_fact SET ordinal = joined.ordinal FROM joined
        WHERE joined.person_id = dated_fact.person_id AND joined.kind = dated_fact.kind AND joined.date = dated_fact.date
            AND joined.version = dated_fact.version;

        UPDATE party SET facts_kept = (SELECT COUNT(*) FROM joined) WHERE id = @to;

        DROP TABLE joined;
        """,
        new { from, to });

    private void SetAside(string table, long from, long to) => connection.Execute(
        $"""
        UPDATE {table} SET version = version + @Aside
        WHERE person_id = @to AND date IN (SELECT date FROM {table} WHERE person_id = @from);
        UPDATE {table} SET version = version + 2 * @Aside, person_id = @to WHERE person_id = @from;
        """,
        new { from, to, Aside });

    private void Number(string table, string key, long person) => connection.Execute(
        $"""
        UPDATE {table} SET version = numbered.number, superseded = numbered.number < numbered.most
        FROM (
            SELECT {key}, version AS was, row_number() OVER (PARTITION BY {key} ORDER BY ordinal) AS number,
                COUNT(*) OVER (PARTITION BY {key}) AS most
            FROM {table} WHERE person_id = @person AND version > @Aside) AS numbered
        WHERE {table}.person_id = @person AND {table}.version = numbered.was
            AND {string.Join(" AND ", key.Split(", ").Select(column => $"{table}.{column} = numbered.{column}"))}
        """,
        new { person, Aside });

    // What is still to come for the one who is joined is not asked; what has come stays known as long as anything that came.
    private void MoveAgenda(long from, long to) => connection.Execute(
        """
        INSERT INTO agenda (party_id, kind, date, number, due_at, taken_at)
        SELECT @to, kind, date, number, due_at, taken_at FROM agenda WHERE party_id = @from AND taken_at IS NOT NULL
        ON CONFLICT DO NOTHING
        """,
        new { from, to });

    // Of what both let somebody see, the less holds. Whatever cannot be moved goes with the one who is joined.
    private void MoveGroups(long from, long to) => connection.Execute(
        """
        UPDATE party SET name = COALESCE(name, (SELECT name FROM party WHERE id = @from)) WHERE id = @to;
        UPDATE OR IGNORE member SET person_id = @to WHERE person_id = @from;
        INSERT INTO share (person_id, group_id, trainer_id, level, since)
        SELECT @to, group_id, trainer_id, level, since FROM share WHERE person_id = @from
        ON CONFLICT DO UPDATE SET level = MIN(level, excluded.level), since = MAX(since, excluded.since);
        UPDATE OR IGNORE share SET trainer_id = @to WHERE trainer_id = @from;
        UPDATE OR IGNORE named SET person_id = @to WHERE person_id = @from;
        DELETE FROM counted WHERE person_id = @to
            AND community_id IS NOT (SELECT community_id FROM counted WHERE person_id = @from);
        UPDATE counted SET since = MAX(since, (SELECT since FROM counted WHERE person_id = @from)) WHERE person_id = @to;
        UPDATE OR IGNORE snooze SET person_id = @to WHERE person_id = @from;
        UPDATE OR IGNORE snooze SET trainer_id = @to WHERE trainer_id = @from;
        UPDATE OR IGNORE handled SET person_id = @to WHERE person_id = @from;
        UPDATE OR IGNORE handled SET trainer_id = @to WHERE trainer_id = @from;
        UPDATE OR IGNORE note_for_trainer SET person_id = @to WHERE person_id = @from;
        UPDATE OR IGNORE note_for_trainer SET trainer_id = @to WHERE trainer_id = @from;
        UPDATE OR IGNORE told SET party_id = @to WHERE party_id = @from;
        UPDATE told SET by_id = @to WHERE by_id = @from;
        UPDATE audit SET person_id = @to WHERE person_id = @from;
        UPDATE audit SET by_id = @to WHERE by_id = @from;
        UPDATE invite SET by_id = @to WHERE by_id = @from;
        UPDATE binding SET by_id = @to WHERE by_id = @from;
        """,
        new { from, to });
}
