using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.People;
using RecoveryBot.Storage.Committing;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

internal sealed class People(SqliteConnection connection, IDataProtector seal, StoredState codec, Traces traces) : IPeople
{
    private readonly Statement _find = new(
        connection,
        "SELECT id, state, unreachable_since IS NOT NULL FROM person WHERE platform = $1 AND chat_id = $2",
        parameters: 2);

    private readonly Statement _isAnybodyKnown = new(connection, "SELECT EXISTS (SELECT 1 FROM person)", parameters: 0);

    private readonly Statement _add = new(
        connection,
        "INSERT INTO person (platform, chat_id, state, changed_at) VALUES ($1, $2, $3, $4) RETURNING id",
        parameters: 4);

    private readonly Statement _save = new(
        connection, "UPDATE person SET state = $2, changed_at = $3 WHERE id = $1", parameters: 3);

    private readonly Statement _markReachable = new(
        connection, "UPDATE person SET unreachable_since = NULL WHERE id = $1", parameters: 1);

    private readonly Statement _erase = new(connection, "DELETE FROM person WHERE id = $1", parameters: 1);

    private readonly Statement _eraseQueued = new(
        connection, "DELETE FROM outbox WHERE platform = $1 AND chat_id = $2", parameters: 2);

    public KnownPerson? Find(ChatAddress address) => _find.First(
        row => new KnownPerson(
            row.GetInt64(0), codec.Read(seal.Unprotect(row.GetFieldValue<byte[]>(1))), row.GetInt64(2) == 1),
        address.Platform,
        address.ChatId);

    public bool IsAnybodyKnown() => _isAnybodyKnown.Value() is 1L;

    public long Add(ChatAddress address, PersonState state, Instant at) =>
        (long)_add.Value(address.Platform, address.ChatId, seal.Protect(codec.Write(state)), Columns.Of(at))!;

    public void Save(long person, PersonState state, Instant at) =>
        _save.Run(person, seal.Protect(codec.Write(state)), Columns.Of(at));

    public void MarkReachable(long person) => _markReachable.Run(person);

    // What belongs to the person's row goes with it.
    public void Erase(long person, ChatAddress address)
    {
        _erase.Run(person);
        _eraseQueued.Run(address.Platform, address.ChatId);
        traces.Leave();
    }
}
