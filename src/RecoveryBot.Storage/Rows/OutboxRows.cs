using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Storage.Committing;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

internal sealed class OutboxRows(SqliteConnection connection, IDataProtector seal, Traces traces) : IOutbox
{
    private readonly Statement _add = new(
        connection,
        """
        INSERT INTO outbox (platform, chat_id, lane, card, placement, message, queued_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id
        """,
        parameters: 7);

    private readonly Statement _drop = new(
        connection, "DELETE FROM outbox WHERE id = $1 RETURNING platform, chat_id", parameters: 1);

    // Not asked together with the deletion: what a row is returned with is looked up without any index.
    private readonly Statement _isKnown = new(
        connection, "SELECT EXISTS (SELECT 1 FROM address WHERE platform = $1 AND chat_id = $2)", parameters: 2);

    private readonly Statement _show = new(
        connection,
        """
        INSERT INTO card (person_id, platform, card, platform_message_id, shown_at)
        SELECT person_id, $1, $3, $4, $5 FROM address WHERE platform = $1 AND chat_id = $2
        ON CONFLICT DO UPDATE SET platform_message_id = excluded.platform_message_id
        """,
        parameters: 5);

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
        connection, "DELETE FROM outbox WHERE platform = $1 AND chat_id = $2 AND id <= $3", parameters: 3);

    private readonly Statement _moveChat = new(
        connection, "UPDATE outbox SET chat_id = $3 WHERE platform = $1 AND chat_id = $2", parameters: 3);

    private readonly Statement _markUnreachable = new(
        connection,
        "UPDATE address SET unreachable_since = $3 WHERE platform = $1 AND chat_id = $2 AND unreachable_since IS NULL",
        parameters: 3);

    private readonly Statement _forgetCards = new(
        connection,
        """
        DELETE FROM card WHERE (person_id, platform, card) IN (
            SELECT person_id, platform, card FROM card WHERE shown_at < $1 ORDER BY shown_at LIMIT $2)
        """,
        parameters: 2);

    public QueuedMessage Add(ChatAddress to, Message message, Instant at)
    {
        var id = (long)_add.Value(
            to.Platform,
            to.ChatId,
            Columns.Of(message.Lane),
            message.Card,
            Columns.Of(message.Placement),
            seal.Protect(StoredMessage.Write(message)),
            Columns.Of(at))!;
        return new(id, to, message.Lane, message.Card, message.Placement);
    }

    public bool Sent(QueuedMessage message, string platformMessageId, Instant at)
    {
        Drop(message);
        return message.Card is { } card
            && _show.Run(message.To.Platform, message.To.ChatId, card, platformMessageId, Columns.Of(at)) > 0;
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

    public IReadOnlyList<QueuedMessage> CloseChat(ChatAddress chat, long upTo, Instant at)
    {
        _markUnreachable.Run(chat.Platform, chat.ChatId, Columns.Of(at));
        var elsewhere = connection.Query<Elsewhere>(
            """
            INSERT INTO outbox (platform, chat_id, lane, card, placement, message, queued_at)
            SELECT other.platform, other.chat_id, lane, card, placement, message, queued_at
            FROM outbox JOIN address AS other ON (other.platform, other.chat_id) = (
                SELECT there.platform, there.chat_id FROM address AS there JOIN address AS here USING (person_id)
                WHERE here.platform = @Platform AND here.chat_id = @ChatId AND there.unreachable_since IS NULL
                ORDER BY there.number LIMIT 1)
            WHERE outbox.platform = @Platform AND outbox.chat_id = @ChatId AND outbox.id <= @upTo AND lane = @lane
            ORDER BY outbox.id
            RETURNING id AS Id, platform AS Platform, chat_id AS ChatId, card AS Card, placement AS Placement
            """,
            new { chat.Platform, chat.ChatId, upTo, lane = Columns.Of(Lane.Reminder) }).AsList();
        _dropChat.Run(chat.Platform, chat.ChatId, upTo);
        traces.Leave();
        return elsewhere.ConvertAll(row => row.ToQueued());
    }

    public void MoveChat(ChatAddress chat, string toChatId) => _moveChat.Run(chat.Platform, chat.ChatId, toChatId);

    public int ForgetCards(Instant before, int atMost) => _forgetCards.Run(Columns.Of(before), atMost);

    private void Drop(long id)
    {
        // Of a stranger, or somebody who asked to be forgotten, not even the chat's id stays.
        var chat = _drop.First(row => new ChatAddress(row.GetString(0), row.GetString(1)), id);
        if (chat is not null && _isKnown.Value(chat.Platform, chat.ChatId) is 0L)
        {
            traces.Leave();
        }
    }

    private sealed record Elsewhere(long Id, string Platform, string ChatId, string? Card, string Placement)
    {
        public QueuedMessage ToQueued() =>
            new(Id, new(Platform, ChatId), Lane.Reminder, Card, Columns.Word<Placement>(Placement));
    }
}
