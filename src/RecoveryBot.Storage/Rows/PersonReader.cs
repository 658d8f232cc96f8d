using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

/// <summary>Reads all there is about one person. Part of the caller's transaction.</summary>
internal sealed class PersonReader(SqliteConnection connection, RowProtectors rowProtectors, StoredState codec)
{
    public PersonRecord? Read(Place of)
    {
        var row = connection.QuerySingleOrDefault<PersonRow>(
            """
            SELECT id AS Id, state AS State FROM address JOIN party ON id = person_id
            WHERE platform = @Platform AND chat_id = @Id
            """,
            of);
        return row is not null && codec.Read(rowProtectors.PersonState.Unprotect(row.State)) is { } person
            ? new PersonRecord(person, Facts(row.Id, from: ""), Agenda(row.Id)) { Id = row.Id, Platforms = Platforms(row.Id) }
            : null;
    }

    /// <summary>Without agenda and chats.</summary>
    public PersonRecord? Read(long id, LocalDate from) =>
        connection.QuerySingleOrDefault<byte[]>("SELECT state FROM party WHERE id = @id AND kind = 'Person'", new { id }) is { } state
        && codec.Read(rowProtectors.PersonState.Unprotect(state)) is { } person
            ? new PersonRecord(person, Facts(id, Columns.Of(from)), []) { Id = id }
            : null;

    private List<string> Platforms(long person) => connection.Query<string>(
        "SELECT platform FROM address WHERE person_id = @person ORDER BY number", new { person }).AsList();

    /// <param name="from">Dates before it are left out, settings and referrals aside.</param>
    private List<RecordedFact> Facts(long person, string from)
    {
        // Unbuffered: ten years of encrypted rows need not lie in memory together.
        var decided = connection.Query<DecidedRow>(
            """
            SELECT ordinal AS Ordinal, decided_at AS At, date AS Date, decision AS Decision,
                engine_decision AS EngineDecision, displaced AS Displaced, deload_advised AS DeloadAdvised, answers AS Answers
            FROM check_in WHERE person_id = @person AND (date >= @from OR decision = 'Refer' OR engine_decision = 'Refer')
            """,
            new { person, from },
            buffered: false).Select(row => (row.Ordinal, Fact: row.ToKept(rowProtectors)));
        var dated = connection.Query<FactRow>(
            """
            SELECT ordinal AS Ordinal, kept_at AS At, kind AS Kind, date AS Date, content AS Content
            FROM dated_fact WHERE person_id = @person AND (date >= @from OR kind = 'Settings')
            """,
            new { person, from },
            buffered: false).Select(row => (row.Ordinal, Fact: row.ToKept(rowProtectors, codec)));
        return [.. decided.Concat(dated).OrderBy(kept => kept.Ordinal).Select(kept => kept.Fact)];
    }

    private List<RecordedOccurrence> Agenda(long person) => connection.Query<OccurrenceRow>(
        """
        SELECT kind AS Kind, date AS Date, number AS Number, due_at AS DueAt, taken_at AS TakenAt
        FROM agenda WHERE party_id = @person ORDER BY date, kind, number
        """,
        new { person }).AsList().ConvertAll(row => row.ToKept());

    private sealed record PersonRow(long Id, byte[] State);

    private sealed record DecidedRow(
        long Ordinal,
        long At,
        string Date,
        string Decision,
        string EngineDecision,
        long Displaced,
        long DeloadAdvised,
        byte[] Answers)
    {
        public RecordedFact ToKept(RowProtectors rowProtectors)
        {
            var date = Columns.Date(Date);
            var (checkIn, rules) = StoredCheckIn.ReadWithRules(date, rowProtectors.CheckIn.Unprotect(Answers));
            return new(Columns.Moment(At), new Fact.CheckInDecided(
                date,
                checkIn,
                Columns.Word<Decision>(EngineDecision),
                Columns.Word<Decision>(Decision),
                rules,
                Displaced == 1,
                DeloadAdvised == 1));
        }
    }

    private sealed record FactRow(long Ordinal, long At, string Kind, string Date, byte[] Content)
    {
        public RecordedFact ToKept(RowProtectors rowProtectors, StoredState codec)
        {
            var (kind, date) = (Columns.Word<FactKind>(Kind), Columns.Date(Date));
            var content = rowProtectors.DatedFact.Unprotect(Content);
            return new(Columns.Moment(At), kind == FactKind.Settings
                ? new Fact.SettingsChanged(date, codec.ReadClient(content))
                : StoredFact.Read(kind, date, content));
        }
    }

    private sealed record OccurrenceRow(string Kind, string Date, long Number, long DueAt, long? TakenAt)
    {
        public RecordedOccurrence ToKept() => new(
            new(Columns.Word<OccurrenceKind>(Kind), Columns.Date(Date), Columns.Number(Number)),
            Columns.Moment(DueAt),
            TakenAt is { } at ? Columns.Moment(at) : null);
    }
}
