using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Storage.Rows;
using RecoveryBot.Storage.Sealing;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Committing;

/// <summary>What a piece of work sees: the writing connection's rows.</summary>
internal sealed class OpenTransaction : IWriting
{
    public OpenTransaction(SqliteConnection connection, Seals seals, StoredState state)
    {
        var ordinals = new Ordinals(connection);
        Connection = connection;
        Traces = new Traces(connection);
        Updates = new SeenUpdates(connection);
        People = new People(connection, seals.PersonState, state, Traces);
        CheckIns = new CheckIns(connection, seals.CheckIn, ordinals);
        Facts = new DatedFacts(connection, seals.DatedFact, state, ordinals);
        Agenda = new AgendaRows(connection);
        Outbox = new OutboxRows(connection, seals.Message, Traces);
    }

    public ISeenUpdates Updates { get; }

    public IPeople People { get; }

    public ICheckIns CheckIns { get; }

    public IDatedFacts Facts { get; }

    public IAgenda Agenda { get; }

    public IOutbox Outbox { get; }

    public Traces Traces { get; }

    /// <summary>For tests that must disturb the connection itself.</summary>
    internal SqliteConnection Connection { get; }
}
