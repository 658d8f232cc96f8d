using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parties;
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
        var opened = new OpenedHistory();
        Connection = connection;
        Traces = new Traces(connection);
        Updates = new SeenUpdates(connection);
        People = new People(connection, seals.PersonState, seals.Name, state, opened, Traces);
        CheckIns = new CheckIns(connection, seals.CheckIn, seals.ForTrainer, ordinals, opened.CheckIns);
        Facts = new DatedFacts(connection, seals.DatedFact, state, ordinals, opened.Facts);
        Agenda = new AgendaRows(connection);
        Codes = new ConnectCodes(connection);
        Groups = new GroupRows(connection, seals, state, Traces);
        Consents = new ConsentRows(connection);
        Tells = new TellRows(connection, seals.Told);
        Directory = new Rows.Directory(connection, seals.Name);
        Audit = new AuditRows(connection);
        Sight = new Sight(connection, seals);
        Outbox = new OutboxRows(connection, seals.Message, Traces);
    }

    public ISeenUpdates Updates { get; }

    public IPeople People { get; }

    public ICheckIns CheckIns { get; }

    public IDatedFacts Facts { get; }

    public IAgenda Agenda { get; }

    public IConnectCodes Codes { get; }

    public IGroups Groups { get; }

    public IConsents Consents { get; }

    public ITells Tells { get; }

    public IDirectory Directory { get; }

    public IAudit Audit { get; }

    public ISight Sight { get; }

    public IOutbox Outbox { get; }

    public Traces Traces { get; }

    public void SetBack(Instant now) => Moments.SetBack(Connection, now);

    /// <summary>For tests that must disturb the connection itself.</summary>
    internal SqliteConnection Connection { get; }
}
