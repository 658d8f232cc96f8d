using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.People;
using RecoveryBot.Storage.Committing;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

internal sealed class People(
    SqliteConnection connection, IDataProtector seal, StoredState codec, OpenedHistory opened, Traces traces) : IPeople
{
    private readonly PersonChats _chats = new(connection, traces);

    private readonly Statement _find = new(
        connection,
        """
        SELECT id, state, unreachable_since IS NOT NULL FROM address JOIN person ON id = person_id
        WHERE platform = $1 AND chat_id = $2
        """,
        parameters: 2);

    private readonly Statement _idOf = new(
        connection, "SELECT person_id FROM address WHERE platform = $1 AND chat_id = $2", parameters: 2);

    private readonly Statement _isAnybodyKnown = new(connection, "SELECT EXISTS (SELECT 1 FROM person)", parameters: 0);

    private readonly Statement _add = new(
        connection, "INSERT INTO person (state, changed_at) VALUES ($1, $2) RETURNING id", parameters: 2);

    private readonly Statement _save = new(
        connection, "UPDATE person SET state = $2, changed_at = $3 WHERE id = $1", parameters: 3);

    private readonly Statement _erase = new(connection, "DELETE FROM person WHERE id = $1", parameters: 1);

    public KnownPerson? Find(ChatAddress address) => _find.First(
        row => new KnownPerson(
            row.GetInt64(0), codec.Read(seal.Unprotect(row.GetFieldValue<byte[]>(1))), row.GetInt64(2) == 1),
        address.Platform,
        address.ChatId);

    public long? IdOf(ChatAddress address) => (long?)_idOf.Value(address.Platform, address.ChatId);

    public bool IsAnybodyKnown() => _isAnybodyKnown.Value() is 1L;

    public long Add(ChatAddress address, PersonState state, Instant at)
    {
        var person = (long)_add.Value(seal.Protect(codec.Write(state)), Columns.Of(at))!;
        _chats.Add(person, address);
        return person;
    }

    public void Save(long person, PersonState state, Instant at) =>
        _save.Run(person, seal.Protect(codec.Write(state)), Columns.Of(at));

    public IReadOnlyList<PersonChat> ChatsOf(long person) => _chats.Of(person);

    public void MarkReachable(ChatAddress chat) => _chats.MarkReachable(chat);

    public bool KeepDirectChannel(ChatAddress chat, string channel) => _chats.KeepDirectChannel(chat, channel);

    public string? DirectChannel(ChatAddress chat) => PersonChats.DirectChannel(connection, chat);

    public void RemindersTo(long person, string platform) => _chats.RemindersTo(person, platform);

    public void Separate(long person, string platform) => _chats.Separate(person, platform);

    public CameAlong Join(long person, ChatAddress chat, long? other)
    {
        if (other is not { } joined)
        {
            _chats.Add(person, chat);
            return CameAlong.Nothing;
        }

        _chats.Move(joined, person);
        var came = new JoinedRows(connection).Move(joined, person);
        _erase.Run(joined);
        traces.Leave();
        return came;
    }

    // What belongs to the person's row goes with it.
    public void Erase(long person)
    {
        _chats.Empty(person);
        _erase.Run(person);
        opened.LetGo();
        traces.Leave();
    }
}
