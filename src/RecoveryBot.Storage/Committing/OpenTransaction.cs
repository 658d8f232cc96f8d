using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Storage.Rows;
using RecoveryBot.Storage.Sealing;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Committing;

/// <summary>What a piece of work sees: the writing connection's rows.</summary>
internal sealed class OpenTransaction(SqliteConnection connection, Seals seals, StoredState state) : IWriting
{
    public ISeenUpdates Updates { get; } = new SeenUpdates(connection);

    public IPeople People { get; } = new People(connection, seals.PersonState, state);

    public ICheckIns CheckIns { get; } = new CheckIns(connection, seals.CheckIn);

    public IAgenda Agenda { get; } = new AgendaRows(connection);

    public IOutbox Outbox { get; } = new OutboxRows(connection, seals.Message);
}
