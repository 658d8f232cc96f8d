using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Storage.Rows;

internal sealed class LinkCodeRows(SqliteConnection connection) : ILinkCodes
{
    private readonly Statement _offer = new(
        connection,
        """
        INSERT INTO connect_code (person_id, code_hash, until) VALUES ($1, $2, $3)
        ON CONFLICT (person_id) DO UPDATE SET code_hash = excluded.code_hash, until = excluded.until, used = 0
        """,
        parameters: 3);

    private readonly Statement _find = new(
        connection, "SELECT person_id, used FROM connect_code WHERE code_hash = $1 AND until > $2", parameters: 2);

    private readonly Statement _use = new(connection, "UPDATE connect_code SET used = 1 WHERE code_hash = $1", parameters: 1);

    private readonly Statement _countWrong = new(
        connection, "INSERT INTO connect_try (chat_hash, tried_at) VALUES ($1, $2)", parameters: 2);

    private readonly Statement _forgetCodes = new(
        connection,
        """
        DELETE FROM connect_code WHERE person_id IN (
            SELECT person_id FROM connect_code WHERE until <= $1 ORDER BY until LIMIT $2)
        """,
        parameters: 2);

    private readonly Statement _forgetTries = new(
        connection,
        """
        DELETE FROM connect_try WHERE rowid IN (
            SELECT rowid FROM connect_try WHERE tried_at <= $1 ORDER BY tried_at LIMIT $2)
        """,
        parameters: 2);

    public void Offer(long person, string code, Instant until) => _offer.Run(person, Hash.Of(code), Columns.Of(until));

    public OfferedLinkCode? Find(string code, Instant now) => _find.First(
        row => new OfferedLinkCode(row.GetInt64(0), row.GetInt64(1) == 1), Hash.Of(code), Columns.Of(now));

    public void Use(string code) => _use.Run(Hash.Of(code));

    public IReadOnlyList<Instant> WrongSince(Place chat, Instant since) =>
    [
        .. connection.Query<long>(
            "SELECT tried_at FROM connect_try WHERE chat_hash = @Chat AND tried_at > @Since ORDER BY tried_at",
            new { Chat = Hash.Of(chat), Since = Columns.Of(since) }).Select(Columns.Moment),
    ];

    public int CountWrongSince(Instant since) => Columns.Number(
        connection.ExecuteScalar<long>("SELECT COUNT(*) FROM connect_try WHERE tried_at > @Since", new { Since = Columns.Of(since) }));

    public void CountWrong(Place chat, Instant at) => _countWrong.Run(Hash.Of(chat), Columns.Of(at));

    public int ForgetCodes(Instant until, int atMost) => _forgetCodes.Run(Columns.Of(until), atMost);

    public int ForgetWrong(Instant until, int atMost) => _forgetTries.Run(Columns.Of(until), atMost);
}
