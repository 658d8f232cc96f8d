using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Storage.Sealing;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

/// <summary>One reading connection: sees what is committed, changes nothing, used by one thread at a time.</summary>
internal sealed class Readings(SqliteConnection connection, Seals seals, StoredState codec) : IReading, IDisposable
{
    private readonly Statement _words = new(
        connection,
        """
        SELECT message, lane, outbox.card, placement, platform_message_id
        FROM outbox
            LEFT JOIN address USING (platform, chat_id)
            LEFT JOIN card
                ON card.person_id = address.person_id AND card.platform = address.platform AND card.card = outbox.card
        WHERE outbox.id = $1
        """,
        parameters: 1);

    private readonly Statement _begin = new(connection, "BEGIN", parameters: 0);

    private readonly Statement _end = new(connection, "COMMIT", parameters: 0);

    public IReadOnlyList<DueOccurrence> Due(Instant now, int atMost) => AgendaRows.Due(connection, now, atMost);

    public bool IsAnybodyKnown() => connection.QuerySingle<long>("SELECT EXISTS (SELECT 1 FROM person)") == 1;

    public Instant? LatestMoment() => Moments.Latest(connection);

    public IReadOnlyList<(long Person, ChatAddress Chat)> PlannedAhead(Instant now) => Moments.PlannedAhead(connection, now);

    public IReadOnlyList<QueuedMessage> Unsent() => connection.Query<Row>(
        """
        SELECT id AS Id, platform AS Platform, chat_id AS ChatId, lane AS Lane, card AS Card, placement AS Placement,
            attempts AS Attempts, may_have_arrived AS MayHaveArrived, not_before AS NotBefore
        FROM outbox ORDER BY id
        """).AsList().ConvertAll(row => row.ToQueued());

    public QueuedWords? Words(long messageId) => _words.First(
        row => new QueuedWords(
            StoredMessage.Read(seals.Message.Unprotect(row.GetFieldValue<byte[]>(0))) with
            {
                Lane = Columns.Word<Lane>(row.GetString(1)),
                Card = row.IsDBNull(2) ? null : row.GetString(2),
                Placement = Columns.Word<Placement>(row.GetString(3)),
            },
            row.IsDBNull(4) ? null : row.GetString(4)),
        messageId);

    public IReadOnlyDictionary<string, Instant> Holds() => connection
        .Query<(string Platform, long Until)>("SELECT platform, until FROM hold")
        .ToDictionary(row => row.Platform, row => Columns.Moment(row.Until));

    public Instant? ListenedUntil(string platform) =>
        connection.QuerySingleOrDefault<long?>("SELECT until FROM listened WHERE platform = $platform", new { platform })
            is { } until ? Columns.Moment(until) : null;

    public IReadOnlyList<(long Person, ChatAddress Chat)> ChangedBetween(string platform, Instant from, Instant until) =>
    [
        .. connection.Query<(long Person, string Chat)>(
            """
            SELECT id, chat_id FROM person JOIN address ON person_id = id
            WHERE platform = $platform AND changed_at BETWEEN $from AND $until
            """,
            new { platform, from = Columns.Of(from), until = Columns.Of(until) })
            .Select(row => (row.Person, new ChatAddress(platform, row.Chat))),
    ];

    public long? QueuedBefore(string platform, string updateId) => connection.QuerySingleOrDefault<long?>(
        """
        SELECT COALESCE((SELECT MAX(id) FROM outbox WHERE platform = $platform AND queued_at < seen_at), 0)
        FROM seen_update WHERE platform = $platform AND update_id = $updateId
        """,
        new { platform, updateId });

    public string? DirectChannel(ChatAddress chat) => PersonChats.DirectChannel(connection, chat);

    public EverythingKept? Everything(ChatAddress of)
    {
        // One transaction, so that what is read in several queries stands as it was at one moment.
        _begin.Run();
        try
        {
            return new WholePerson(connection, seals, codec).Read(of);
        }
        finally
        {
            _end.Run();
        }
    }

    public void Dispose() => connection.Dispose();

    private sealed record Row(
        long Id,
        string Platform,
        string ChatId,
        string Lane,
        string? Card,
        string Placement,
        long Attempts,
        long MayHaveArrived,
        long? NotBefore)
    {
        public QueuedMessage ToQueued() =>
            new(Id, new(Platform, ChatId), Columns.Word<Lane>(Lane), Card, Columns.Word<Placement>(Placement))
            {
                Attempts = Columns.Number(Attempts),
                MayHaveArrived = MayHaveArrived == 1,
                NotBefore = NotBefore is { } at ? Columns.Moment(at) : null,
            };
    }
}
