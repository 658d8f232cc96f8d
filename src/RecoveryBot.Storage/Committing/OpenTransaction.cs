using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Storage.Rows;
using RecoveryBot.Storage.Sealing;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Committing;

/// <summary>What a piece of work sees: the writing connection's rows.</summary>
internal sealed class OpenTransaction(SqliteConnection connection, Seals seals, StoredState state) : IWriting
{
    /// <summary>For tests that must disturb the connection itself.</summary>
    internal SqliteConnection Connection => connection;

    public ISeenUpdates Updates { get; } = new SeenUpdates(connection);

    public IPeople People { get; } = new People(connection, seals.PersonState, state);

    public ICheckIns CheckIns { get; } = new CheckIns(connection, seals.CheckIn);

    public IDatedFacts Facts { get; } = new DatedFacts(connection, seals.DatedFact, state);

    public IAgenda Agenda { get; } = new AgendaRows(connection);

    public IOutbox Outbox { get; } = new OutboxRows(connection, seals.Message);
}
