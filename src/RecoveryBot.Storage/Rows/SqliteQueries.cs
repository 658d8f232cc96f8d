using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Communities;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

/// <summary>One reading connection: sees what is committed, changes nothing, used by one thread at a time.</summary>
internal sealed class SqliteQueries(SqliteConnection connection, RowProtectors rowProtectors, StoredState codec) : IQueries, IDisposable
{
    private readonly Statement _words = new(
        connection,
        """
        SELECT message, lane, outbox.card, placement, platform_message_id
        FROM outbox LEFT JOIN card USING (platform, chat_id, card)
        WHERE outbox.id = $1
        """,
        parameters: 1);

    private readonly CountedRows _counted = new(connection, rowProtectors.CheckIn);

    private readonly Statement _begin = new(connection, "BEGIN", parameters: 0);

    private readonly Statement _end = new(connection, "COMMIT", parameters: 0);

    public IReadOnlyList<DueOccurrence> Due(Instant now, int atMost) => AgendaRows.Due(connection, now, atMost);

    public IDirectory Directory { get; } = new Directory(connection, rowProtectors.Name);

    public ISight Sight { get; } = new Sight(connection, rowProtectors);

    public IReadOnlyList<LookedAt> LooksAt(long person) => AuditRows.Of(connection, person);

    public KnownGroup? Group(long group) => GroupRows.Find(connection, rowProtectors.GroupState, codec, group);

    public KnownCommunity? Community(long community) => CommunityRows.Find(connection, rowProtectors.CommunityState, codec, community);

    public ICommunityPosts Posts { get; } = new PostRows(connection, rowProtectors.Post);

    public IReadOnlyList<CountedDay> CountedDays(long community, LocalDate monday, Instant began) => _counted.Days(community, monday, began);

    public IReadOnlyList<WaitingTell> Told(Instant now, int mostAttempts, int atMost) =>
        TellRows.Waiting(connection, now, mostAttempts, atMost);

    public int ParkedTells(int mostAttempts) => TellRows.Parked(connection, mostAttempts);

    public bool IsAnybodyKnown() => connection.QuerySingle<long>("SELECT EXISTS (SELECT 1 FROM party)") == 1;

    public Instant? LatestMoment() => Moments.Latest(connection);

    public IReadOnlyList<long> PlannedAhead(Instant now) => Moments.PlannedAhead(connection, now);

    public IReadOnlyList<QueuedMessage> Unsent() => connection.Query<Row>(
        """
        SELECT id AS Id, platform AS Platform, place AS Place, chat_id AS ChatId, thread_id AS ThreadId, lane AS Lane, card AS Card,
            placement AS Placement, in_reply_to AS InReplyTo, attempts AS Attempts, may_have_arrived AS MayHaveArrived,
            not_before AS NotBefore
        FROM outbox ORDER BY id
        """).AsList().ConvertAll(row => row.ToQueued());

    public IReadOnlyList<WaitingMessages> WaitingByPriority() => OutboxRows.Waiting(connection);

    public QueuedWords? Words(long messageId) => _words.First(
        row => new QueuedWords(
            StoredMessage.Read(rowProtectors.Message.Unprotect(row.GetFieldValue<byte[]>(0))) with
            {
                Priority = Columns.Word<DeliveryPriority>(row.GetString(1)),
                Card = row.IsDBNull(2) ? null : row.GetString(2),
                Placement = Columns.Word<Placement>(row.GetString(3)),
            },
            row.IsDBNull(4) ? null : row.GetString(4)),
        messageId);

    public IReadOnlyDictionary<string, Instant> Holds() => connection
        .Query<(string Platform, long Until)>("SELECT platform, until FROM hold")
        .ToDictionary(row => row.Platform, row => Columns.Moment(row.Until));

    public Instant? ListenedUntil(string platform) =>
        connection.QuerySingleOrDefault<long?>("SELECT until FROM listened WHERE platform = $platform", new { platform })
            is { } until ? Columns.Moment(until) : null;

    public IReadOnlyList<long> ChangedBetween(string platform, Instant from, Instant until) => connection.Query<long>(
        """
        SELECT id FROM party JOIN address ON person_id = id
        WHERE platform = $platform AND changed_at BETWEEN $from AND $until
        """,
        new { platform, from = Columns.Of(from), until = Columns.Of(until) }).AsList();

    public string? DirectChannel(Place chat) => PersonChatRows.DirectChannel(connection, chat);

    public PersonRecord? DecidedFrom(long person, LocalDate from) => AtOneMoment(reader => reader.Read(person, from));

    public PersonRecord? Everything(Place of) => AtOneMoment(reader => reader.Read(of));

    private PersonRecord? AtOneMoment(Func<PersonReader, PersonRecord?> read)
    {
        // One transaction, so that what is read in several queries stands as it was at one moment.
        _begin.Run();
        try
        {
            return read(new PersonReader(connection, rowProtectors, codec));
        }
        finally
        {
            _end.Run();
        }
    }

    public void Dispose() => connection.Dispose();

    private sealed record Row(
        long Id,
        string Platform,
        string Place,
        string ChatId,
        string? ThreadId,
        string Lane,
        string? Card,
        string Placement,
        string? InReplyTo,
        long Attempts,
        long MayHaveArrived,
        long? NotBefore)
    {
        public QueuedMessage ToQueued() => new(
            Id,
            new(Platform, Columns.Word<PlaceKind>(Place), ChatId, ThreadId),
            Columns.Word<DeliveryPriority>(Lane),
            Card,
            Columns.Word<Placement>(Placement))
        {
            InReplyTo = InReplyTo,
            Attempts = Columns.Number(Attempts),
            MayHaveArrived = MayHaveArrived == 1,
            NotBefore = NotBefore is { } at ? Columns.Moment(at) : null,
        };
    }
}
