using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

internal sealed class OutboxRows(SqliteConnection connection, IDataProtector protector, WalTruncation walTruncation) : IOutbox
{
    private readonly Statement _add = new(
        connection,
        """
        INSERT INTO outbox (platform, chat_id, lane, card, placement, message, queued_at, party_id, in_reply_to)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id
        """,
        parameters: 9);

    private readonly Statement _intoChannel = new(
        connection, "UPDATE outbox SET place = 'Channel', thread_id = $2 WHERE id = $1", parameters: 2);

    private readonly Statement _drop = new(
        connection, "DELETE FROM outbox WHERE id = $1 RETURNING party_id IS NOT NULL", parameters: 1);

    // A party that was erased meanwhile shows nothing any more. Whose card it is stays as it is (a chat that changes hands
    // takes its cards along or drops them): to say it again would write an index anew with every change of a card.
    private readonly Statement _show = new(
        connection,
        """
        INSERT INTO card (platform, chat_id, card, party_id, platform_message_id, shown_at)
        SELECT platform, chat_id, card, party_id, $2, $3 FROM outbox WHERE id = $1 AND party_id IS NOT NULL
        ON CONFLICT DO UPDATE SET platform_message_id = excluded.platform_message_id
        """,
        parameters: 3);

    private readonly Statement _answersTo = new(
        connection, "SELECT COUNT(*) FROM outbox WHERE platform = $1 AND in_reply_to = $2", parameters: 2);

    private readonly Statement _putOff = new(
        connection,
        "UPDATE outbox SET attempts = $2, may_have_arrived = $3, not_before = $4 WHERE id = $1",
        parameters: 4);

    private readonly Statement _hold = new(
        connection,
        """
        INSERT INTO hold (platform, until) VALUES ($1, $2)
        ON CONFLICT DO UPDATE SET until = MAX(until, excluded.until)
        """,
        parameters: 2);

    private readonly Statement _dropChat = new(
        connection,
        "DELETE FROM outbox WHERE platform = $1 AND chat_id = $2 AND thread_id IS $5 AND id <= $3 AND (in_reply_to IS NULL OR NOT $4)",
        parameters: 5);

    private readonly Statement _moveChat = new(
        connection, "UPDATE outbox SET chat_id = $3 WHERE platform = $1 AND chat_id = $2", parameters: 3);

    private readonly Statement _moveThread = new(
        connection, "UPDATE outbox SET thread_id = $4 WHERE platform = $1 AND chat_id = $2 AND thread_id IS $3", parameters: 4);

    private readonly Statement _leaveCards = new(
        connection, "DELETE FROM card WHERE platform = $1 AND chat_id = $2", parameters: 2);

    private readonly Statement _markUnreachable = new(
        connection,
        "UPDATE address SET unreachable_since = $3 WHERE platform = $1 AND chat_id = $2 AND unreachable_since IS NULL",
        parameters: 3);

    private readonly Statement _forgetCards = new(
        connection,
        """
        DELETE FROM card WHERE (platform, chat_id, card) IN (
            SELECT platform, chat_id, card FROM card WHERE shown_at < $1 ORDER BY shown_at LIMIT $2)
        """,
        parameters: 2);

    public static IReadOnlyList<WaitingMessages> Waiting(SqliteConnection connection) => new Statement(
        connection,
        """
        SELECT platform, lane, COUNT(*), MIN(queued_at), SUM(attempts > 0)
        FROM outbox GROUP BY platform, lane ORDER BY platform, lane
        """,
        parameters: 0).All(row => new WaitingMessages(
            row.GetString(0),
            Columns.Word<DeliveryPriority>(row.GetString(1)),
            Columns.Number(row.GetInt64(2)),
            Columns.Moment(row.GetInt64(3)),
            Columns.Number(row.GetInt64(4))));

    public QueuedMessage Add(Place to, Message message, Instant at, long? party, string? inReplyTo)
    {
        var id = (long)_add.Value(
            to.Platform,
            to.Id,
            Columns.Of(message.Priority),
            message.Card,
            Columns.Of(message.Placement),
            protector.Protect(StoredMessage.Write(message)),
            Columns.Of(at),
            party,
            inReplyTo)!;
        if (!to.IsDirect)
        {
            _intoChannel.Run(id, to.Thread);
        }

        return new(id, to, message.Priority, message.Card, message.Placement) { InReplyTo = inReplyTo, VersionsApart = message.VersionsApart };
    }

    public int AnswersTo(string platform, string updateId) => Columns.Number((long)_answersTo.Value(platform, updateId)!);

    public bool Sent(QueuedMessage message, string platformMessageId, Instant at)
    {
        var isShown = message.Card is not null && _show.Run(message.Id, platformMessageId, Columns.Of(at)) > 0;
        Drop(message);
        return isShown;
    }

    public void Drop(QueuedMessage message)
    {
        Drop(message.Id);
        foreach (var older in message.StandsFor)
        {
            Drop(older);
        }
    }

    public void PutOff(QueuedMessage message, Instant until) => _putOff.Run(
        message.Id, message.Attempts, Columns.Of(message.MayHaveArrived), Columns.Of(until));

    public void Hold(string platform, Instant until) => _hold.Run(platform, Columns.Of(until));

    public IReadOnlyList<QueuedMessage> CloseChat(Place chat, long upTo, Instant at, bool sparesAnswers)
    {
        _markUnreachable.Run(chat.Platform, chat.Id, Columns.Of(at));
        var elsewhere = connection.Query<Elsewhere>(
            """
            INSERT INTO outbox (platform, chat_id, lane, card, placement, message, queued_at, party_id)
            SELECT other.platform, other.chat_id, lane, card, placement, message, queued_at, party_id
            FROM outbox JOIN address AS other ON (other.platform, other.chat_id) = (
                SELECT there.platform, there.chat_id FROM address AS there JOIN address AS here USING (person_id)
                WHERE here.platform = @Platform AND here.chat_id = @Id AND there.unreachable_since IS NULL
                ORDER BY there.number LIMIT 1)
            WHERE outbox.platform = @Platform AND outbox.chat_id = @Id AND outbox.id <= @upTo AND lane = @lane
            ORDER BY outbox.id
            RETURNING id AS Id, platform AS Platform, chat_id AS ChatId, card AS Card, placement AS Placement
            """,
            new { chat.Platform, chat.Id, upTo, lane = Columns.Of(DeliveryPriority.Reminder) }).AsList();
        _dropChat.Run(chat.Platform, chat.Id, upTo, Columns.Of(sparesAnswers), chat.Thread);
        walTruncation.Leave();
        return elsewhere.ConvertAll(row => row.ToQueued());
    }

    public void Move(Place from, Place to)
    {
        if (from.Id != to.Id)
        {
            _moveChat.Run(from.Platform, from.Id, to.Id);
            _leaveCards.Run(from.Platform, from.Id);
        }
        else
        {
            _moveThread.Run(from.Platform, from.Id, from.Thread, to.Thread);
        }
    }

    public int ForgetCards(Instant before, int atMost) => _forgetCards.Run(Columns.Of(before), atMost);

    private void Drop(long id)
    {
        // Of a stranger, or somebody who asked to be forgotten, not even the chat's id stays.
        if (_drop.Value(id) is 0L)
        {
            walTruncation.Leave();
        }
    }

    private sealed record Elsewhere(long Id, string Platform, string ChatId, string? Card, string Placement)
    {
        public QueuedMessage ToQueued() =>
            new(Id, Place.Direct(Platform, ChatId), DeliveryPriority.Reminder, Card, Columns.Word<Placement>(Placement));
    }
}
