using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Storage.Rows;

internal sealed class AgendaRows(SqliteConnection connection) : IAgenda
{
    private readonly Statement _set = new(
        connection,
        """
        INSERT INTO agenda (party_id, kind, date, number, due_at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT DO UPDATE SET due_at = excluded.due_at WHERE taken_at IS NULL
        """,
        parameters: 5);

    private readonly Statement _cancel = new(
        connection,
        """
        DELETE FROM agenda
        WHERE party_id = $1 AND kind = $2 AND date = $3 AND number = $4 AND taken_at IS NULL
        """,
        parameters: 4);

    private readonly Statement _cancelAll = new(
        connection, "DELETE FROM agenda WHERE party_id = $1 AND taken_at IS NULL", parameters: 1);

    private readonly Statement _take = new(
        connection,
        """
        UPDATE agenda SET taken_at = $6
        WHERE party_id = $1 AND kind = $2 AND date = $3 AND number = $4 AND due_at = $5 AND taken_at IS NULL
        """,
        parameters: 6);

    private readonly Statement _takeBack = new(
        connection,
        "DELETE FROM agenda WHERE party_id = $1 AND (taken_at > $2 OR taken_at IS NULL AND due_at > $3)",
        parameters: 3);

    private readonly Statement _forget = new(
        connection,
        """
        DELETE FROM agenda WHERE (party_id, kind, date, number) IN (
            SELECT party_id, kind, date, number FROM agenda WHERE taken_at < $1 ORDER BY taken_at LIMIT $2)
        """,
        parameters: 2);

    public static IReadOnlyList<DueOccurrence> Due(SqliteConnection connection, Instant now, int atMost) =>
        connection.Query<Row>(
            """
            SELECT party_id AS Party, kind AS Kind, date AS Date, number AS Number, due_at AS DueAt
            FROM agenda WHERE taken_at IS NULL AND due_at <= @now ORDER BY due_at LIMIT @atMost
            """,
            new { now = Columns.Of(now), atMost }).AsList().ConvertAll(row => row.ToDue());

    public void Change(long party, AgendaChange change)
    {
        switch (change)
        {
            case AgendaChange.Set(var occurrence, var dueAt):
                _set.Run(
                    party,
                    Columns.Of(occurrence.Kind),
                    Columns.Of(occurrence.Date),
                    occurrence.Number,
                    Columns.Of(dueAt));
                break;
            case AgendaChange.Cancel(var occurrence):
                _cancel.Run(
                    party, Columns.Of(occurrence.Kind), Columns.Of(occurrence.Date), occurrence.Number);
                break;
            case AgendaChange.CancelAll:
                _cancelAll.Run(party);
                break;
            default:
                throw new InvalidOperationException($"The agenda knows no {change.GetType().Name}.");
        }
    }

    public bool TryTake(long party, Input.Due due, Instant at) => _take.Run(
        party,
        Columns.Of(due.Occurrence.Kind),
        Columns.Of(due.Occurrence.Date),
        due.Occurrence.Number,
        Columns.Of(due.DueAt),
        Columns.Of(at)) == 1;

    public void TakeBack(long party, Instant now) =>
        _takeBack.Run(party, Columns.Of(now), Columns.Of(now + Moments.FurthestPlan));

    public int Forget(Instant before, int atMost) => _forget.Run(Columns.Of(before), atMost);

    private sealed record Row(long Party, string Kind, string Date, long Number, long DueAt)
    {
        public DueOccurrence ToDue() => new(
            Party,
            new Input.Due(
                new(Columns.Word<OccurrenceKind>(Kind), Columns.Date(Date), Columns.Number(Number)),
                Columns.Moment(DueAt)));
    }
}
