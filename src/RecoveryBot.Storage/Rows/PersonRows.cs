using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

internal sealed class PersonRows(
    SqliteConnection connection, IDataProtector protector, IDataProtector names, StoredState codec, DecryptedHistoryCache opened, WalTruncation walTruncation) : IPeople
{
    private readonly PersonChatRows _chats = new(connection, walTruncation);

    private readonly Statement _find = new(
        connection,
        """
        SELECT id, state, unreachable_since IS NOT NULL FROM address JOIN party ON id = person_id
        WHERE platform = $1 AND chat_id = $2
        """,
        parameters: 2);

    private readonly Statement _findById = new(
        connection,
        """
        SELECT state, NOT EXISTS (SELECT 1 FROM address WHERE person_id = id AND unreachable_since IS NULL)
        FROM party WHERE id = $1 AND kind = 'Person'
        """,
        parameters: 1);

    private readonly Statement _idOf = new(
        connection, "SELECT person_id FROM address WHERE platform = $1 AND chat_id = $2", parameters: 2);

    private readonly Statement _isAnybodyKnown = new(connection, "SELECT EXISTS (SELECT 1 FROM party)", parameters: 0);

    private readonly Statement _add = new(
        connection, "INSERT INTO party (state, changed_at, name) VALUES ($1, $2, $3) RETURNING id", parameters: 3);

    private readonly Statement _save = new(
        connection, "UPDATE party SET state = $2, changed_at = $3, name = $4 WHERE id = $1", parameters: 4);

    private readonly Statement _erase = new(connection, "DELETE FROM party WHERE id = $1", parameters: 1);

    private readonly Statement _joined = new(
        connection, "INSERT INTO erased (party_id, joined_id) VALUES ($1, $2)", parameters: 2);

    public KnownPerson? Find(Place address) => _find.First(
        row => new KnownPerson(
            row.GetInt64(0), codec.Read(protector.Unprotect(row.GetFieldValue<byte[]>(1))), row.GetInt64(2) == 1),
        address.Platform,
        address.Id);

    public KnownPerson? Find(long person) => _findById.First(
        row => new KnownPerson(person, codec.Read(protector.Unprotect(row.GetFieldValue<byte[]>(0))), row.GetInt64(1) == 1), person);

    public long? IdOf(Place address) => (long?)_idOf.Value(address.Platform, address.Id);

    public bool IsAnybodyKnown() => _isAnybodyKnown.Value() is 1L;

    public long Add(Place address, PersonState state, Instant at)
    {
        var person = (long)_add.Value(protector.Protect(codec.Write(state)), Columns.Of(at), names.Encrypted(state.CalledName))!;
        _chats.Add(person, address);
        return person;
    }

    public void Save(long person, PersonState state, Instant at) =>
        _save.Run(person, protector.Protect(codec.Write(state)), Columns.Of(at), names.Encrypted(state.CalledName));

    public IReadOnlyList<PersonChat> ChatsOf(long person) => _chats.Of(person);

    public void MarkReachable(Place chat) => _chats.MarkReachable(chat);

    public bool KeepDirectChannel(Place chat, string channel) => _chats.KeepDirectChannel(chat, channel);

    public string? DirectChannel(Place chat) => PersonChatRows.DirectChannel(connection, chat);

    public void RemindersTo(long person, string platform) => _chats.RemindersTo(person, platform);

    public void Separate(long person, string platform) => _chats.Separate(person, platform);

    public MergedHistory Merge(long person, Place chat, long? other)
    {
        if (other is not { } joined)
        {
            _chats.Add(person, chat);
            return MergedHistory.Nothing;
        }

        _chats.Move(joined, person);
        var came = new AccountMerge(connection).Move(joined, person);
        _joined.Run(joined, person);
        _erase.Run(joined);
        walTruncation.LeaveRows();
        return came;
    }

    // What belongs to the person's row goes with it.
    public void Erase(long person)
    {
        _chats.Empty(person);
        _erase.Run(person);
        opened.LetGo();
        walTruncation.LeaveRows();
    }
}
