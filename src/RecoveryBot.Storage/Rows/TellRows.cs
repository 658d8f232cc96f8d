using System.Text.Json;
using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Storage.Rows;

internal sealed class TellRows(SqliteConnection connection, IDataProtector protector) : ITells
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

    private readonly Statement _take = new(connection, "DELETE FROM told WHERE id = $1 AND told_at = $2 RETURNING input", parameters: 2);

    private readonly Statement _putOff = new(
        connection, "UPDATE told SET attempts = attempts + 1, not_before = $3 WHERE id = $1 AND told_at = $2", parameters: 3);

    /// <remarks>Oldest first; what is told anew keeps its place in the order.</remarks>
    public static IReadOnlyList<WaitingTell> Waiting(
        SqliteConnection connection, Instant now, int mostAttempts, int atMost) => connection.Query<Row>(
        """
        SELECT id AS Id, party_id AS Party, told_at AS ToldAt, by_id AS By, depth AS Depth, attempts AS Attempts
        FROM told WHERE attempts < @mostAttempts AND (not_before IS NULL OR not_before <= @now) ORDER BY id LIMIT @atMost
        """,
        new { now = Columns.Of(now), mostAttempts, atMost }).AsList().ConvertAll(row => row.ToWaiting());

    public static int Parked(SqliteConnection connection, int mostAttempts) => Columns.Number(
        connection.ExecuteScalar<long>("SELECT COUNT(*) FROM told WHERE attempts >= @mostAttempts", new { mostAttempts }));

    public void Add(Tell tell, long? by, int depth, Instant at) => _add.Run(
        tell.To, by, tell.Key, protector.Protect(ToldCodec.Write(tell.What)), depth, Columns.Of(at));

    public Told? TryTake(WaitingTell tell) => _take.First(
        row => Read(protector.Unprotect(row.GetFieldValue<byte[]>(0))), tell.Id, Columns.Of(tell.ToldAt));

    public void PutOff(WaitingTell tell, Instant until) => _putOff.Run(tell.Id, Columns.Of(tell.ToldAt), Columns.Of(until));

    // Of a kind that only a later program knows.
    private static Told Read(byte[] opened)
    {
        try
        {
            return ToldCodec.Read(opened);
        }
        catch (JsonException)
        {
            var value = default(HashCode);
            value.AddBytes(opened);
            throw new UnreadableValueException("told", value.ToHashCode());
        }
    }

    private sealed record Row(long Id, long Party, long ToldAt, long? By, long Depth, long Attempts)
    {
        public WaitingTell ToWaiting() =>
            new(Id, Party, Columns.Moment(ToldAt), By, Columns.Number(Depth), Columns.Number(Attempts));
    }
}
