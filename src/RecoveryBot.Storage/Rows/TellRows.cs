using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Storage.Rows;

internal sealed class TellRows(SqliteConnection connection, IDataProtector seal) : ITells
{
    private readonly Statement _add = new(
        connection,
        """
        INSERT INTO told (party_id, by_id, key, input, depth, told_at)
        SELECT $1, $2, $3, $4, $5, $6 WHERE EXISTS (SELECT 1 FROM party WHERE id = $1)
        ON CONFLICT (party_id, key) DO UPDATE SET by_id = excluded.by_id, input = excluded.input, depth = excluded.depth,
            told_at = MAX(told_at + 1, excluded.told_at), attempts = 0, not_before = NULL
        """,
        parameters: 6);

    private readonly Statement _take = new(connection, "DELETE FROM told WHERE id = $1 AND told_at = $2", parameters: 2);

    private readonly Statement _putOff = new(
        connection, "UPDATE told SET attempts = attempts + 1, not_before = $3 WHERE id = $1 AND told_at = $2", parameters: 3);

    /// <remarks>Oldest first; what is told anew keeps its place in the order.</remarks>
    public static IReadOnlyList<WaitingTell> Waiting(
        SqliteConnection connection, IDataProtector seal, Instant now, int mostAttempts, int atMost) => connection.Query<Row>(
        """
        SELECT id AS Id, party_id AS Party, told_at AS ToldAt, by_id AS By, input AS Input, depth AS Depth, attempts AS Attempts
        FROM told WHERE attempts < @mostAttempts AND (not_before IS NULL OR not_before <= @now) ORDER BY id LIMIT @atMost
        """,
        new { now = Columns.Of(now), mostAttempts, atMost }).AsList().ConvertAll(row => row.ToWaiting(seal));

    public static int Parked(SqliteConnection connection, int mostAttempts) => Columns.Number(
        connection.ExecuteScalar<long>("SELECT COUNT(*) FROM told WHERE attempts >= @mostAttempts", new { mostAttempts }));

    public void Add(Tell tell, long? by, int depth, Instant at) => _add.Run(
        tell.To, by, tell.Key, seal.Protect(ToldCodec.Write(tell.What)), depth, Columns.Of(at));

    public bool TryTake(WaitingTell tell) => _take.Run(tell.Id, Columns.Of(tell.ToldAt)) == 1;

    public void PutOff(WaitingTell tell, Instant until) => _putOff.Run(tell.Id, Columns.Of(tell.ToldAt), Columns.Of(until));

    private sealed record Row(long Id, long Party, long ToldAt, long? By, byte[] Input, long Depth, long Attempts)
    {
        public WaitingTell ToWaiting(IDataProtector seal) => new(
            Id, Party, Columns.Moment(ToldAt), By, ToldCodec.Read(seal.Unprotect(Input)), Columns.Number(Depth), Columns.Number(Attempts));
    }
}
