using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Storage.Rows;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Transactions;

/// <summary>What a job sees: the writing connection's rows.</summary>
internal sealed class SqliteUnitOfWork : IUnitOfWork
{
    public SqliteUnitOfWork(SqliteConnection connection, RowProtectors rowProtectors, StoredState state)
    {
        var ordinals = new Ordinals(connection);
        var opened = new DecryptedHistoryCache();
        Connection = connection;
        WalTruncation = new WalTruncation(connection);
        Updates = new SeenUpdateRows(connection);
        People = new PersonRows(connection, rowProtectors.PersonState, rowProtectors.Name, state, opened, WalTruncation);
        CheckIns = new CheckInRows(connection, rowProtectors.CheckIn, rowProtectors.ForTrainer, ordinals, opened.CheckIns);
        Facts = new DatedFactRows(connection, rowProtectors.DatedFact, state, ordinals, opened.Facts);
        Agenda = new AgendaRows(connection);
        Codes = new LinkCodeRows(connection);
        Groups = new GroupRows(connection, rowProtectors, state, WalTruncation);
        Communities = new CommunityRows(connection, rowProtectors, state, WalTruncation);
        Consents = new ConsentRows(connection, rowProtectors.NoteForTrainer);
        Places = new LostPlaceRows(connection);
        Tells = new TellRows(connection, rowProtectors.Told);
        Directory = new Rows.Directory(connection, rowProtectors.Name);
        Audit = new AuditRows(connection);
        Trainers = new TrainerRows(connection, rowProtectors.Flag);
        Sight = new Sight(connection, rowProtectors);
        Outbox = new OutboxRows(connection, rowProtectors.Message, WalTruncation);
    }

    public ISeenUpdates Updates { get; }

    public IPeople People { get; }

    public ICheckIns CheckIns { get; }

    public IDatedFacts Facts { get; }

    public IAgenda Agenda { get; }

    public ILinkCodes Codes { get; }

    public IGroups Groups { get; }

    public ICommunities Communities { get; }

    public IConsents Consents { get; }

    public IPlaces Places { get; }

    public ITells Tells { get; }

    public IDirectory Directory { get; }

    public IAudit Audit { get; }

    public ITrainerRecords Trainers { get; }

    public ISight Sight { get; }

    public IOutbox Outbox { get; }

    public WalTruncation WalTruncation { get; }

    public void SetBack(Instant now) => Moments.SetBack(Connection, now);

    /// <summary>For what is done to the database as a whole, and for tests that must disturb the connection itself.</summary>
    internal SqliteConnection Connection { get; }
}
