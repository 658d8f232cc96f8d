using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

/// <summary>What clients let one trainer of a group see of their days: nothing before their yes, nothing above its level.</summary>
/// <param name="whom">What follows the condition on trainer and group, as SQL with the client as $3.</param>
internal sealed class TrainerSight(SqliteConnection connection, RowProtectors rowProtectors, string whom)
{
    public const string All = "AND $3 IS NULL";

    public const string One = "AND sight.person_id = $3";

    private readonly Statement _clients = new(
        connection,
        $"""
        SELECT sight.person_id, party.name, member.since, sight.level, sight.since,
            EXISTS (SELECT 1 FROM card WHERE card.party_id = sight.person_id AND card = $4),
            EXISTS (SELECT 1 FROM handled WHERE (trainer_id, handled.person_id, date) = ($1, sight.person_id, $5))
        FROM sight JOIN party ON party.id = sight.person_id
            JOIN member ON member.group_id = $2 AND member.person_id = sight.person_id AND member.role = 'Client'
        WHERE sight.trainer_id = $1 AND sight.group_id = $2 {whom} ORDER BY member.since, sight.person_id
        """,
        parameters: 5);

    private readonly Statement _snoozes = new(
        connection,
        $"""
        SELECT sight.person_id, flag
        FROM sight JOIN snooze ON (snooze.trainer_id, snooze.person_id) = (sight.trainer_id, sight.person_id) AND until > $4
        WHERE sight.trainer_id = $1 AND sight.group_id = $2 {whom}
        """,
        parameters: 4);

    private readonly Statement _notices = new(
        connection,
        $"""
        SELECT sight.person_id, MAX(at)
        FROM sight JOIN audit ON audit.person_id = sight.person_id AND at >= $4 AND by_id = sight.trainer_id AND what = 'Notice'
        WHERE sight.trainer_id = $1 AND sight.group_id = $2 {whom} GROUP BY sight.person_id
        """,
        parameters: 4);

    private readonly Statement _notes = new(
        connection,
        $"""
        SELECT sight.person_id, date, text
        FROM sight JOIN note_for_trainer AS note ON (note.person_id, note.trainer_id) = (sight.person_id, sight.trainer_id)
            AND date BETWEEN MAX($5, sight.since) AND $4
        WHERE sight.trainer_id = $1 AND sight.group_id = $2 {whom} ORDER BY date
        """,
        parameters: 5);

    // Of earlier days the decision is enough.
    private readonly Statement _days = new(
        connection,
        $"""
        SELECT sight.person_id, sight.level, date, decision, displaced, decided_at, CASE WHEN date >= $6 THEN for_trainer END
        FROM sight JOIN check_in ON check_in.person_id = sight.person_id
            AND date BETWEEN MAX($5, sight.since) AND $4 AND superseded = 0
        WHERE sight.trainer_id = $1 AND sight.group_id = $2 {whom} ORDER BY date
        """,
        parameters: 6);

    // SQLite takes the other columns of a MAX from its row.
    private readonly Statement _pauses = new(
        connection,
        $"""
        SELECT sight.person_id, MAX(fact.date), fact.content
        FROM sight JOIN dated_fact AS fact ON fact.person_id = sight.person_id
            AND kind = 'Pause' AND superseded = 0 AND date <= $4
        WHERE sight.trainer_id = $1 AND sight.group_id = $2 {whom} GROUP BY sight.person_id
        """,
        parameters: 4);

    /// <param name="client">Null for all, as this was made for.</param>
    /// <param name="reasonsFrom">The first day of which more than the decision is read.</param>
    public IReadOnlyList<SeenClient> ClientsOf(long trainer, long group, long? client, LocalDate date, LocalDate reasonsFrom)
    {
        var today = Columns.Of(date);
        var days = _days.All(
            ToDay, trainer, group, client, today, Columns.Of(date.PlusDays(-SeenClient.DaysBack)), Columns.Of(reasonsFrom))
            .ToLookup(row => row.Person, row => row.Day);
        var pauses = _pauses.All(ToPause, trainer, group, client, today)
            .Where(row => row.Pause.Until is not { } until || date < until)
            .ToDictionary(row => row.Person, row => row.Pause);
        var snoozes = _snoozes.All(ToSnooze, trainer, group, client, today)
            .ToLookup(row => row.Person, row => row.Flag);

        var notes = _notes.All(ToNote, trainer, group, client, today, Columns.Of(date.PlusDays(-1))).ToLookup(row => row.Person, row => row.Note);

        // Days begin at other moments elsewhere: whether it was of this day, whoever shows it knows.
        var yesterday = Columns.Of(date.PlusDays(-1).AtMidnight().InUtc().ToInstant());
        var notices = _notices.All(row => (Person: row.GetInt64(0), At: Columns.Moment(row.GetInt64(1))), trainer, group, client, yesterday)
            .ToDictionary(row => row.Person, row => (Instant?)row.At);
        return _clients.All(
            row => ToClient(row, days[row.GetInt64(0)], pauses.GetValueOrDefault(row.GetInt64(0))) with
            {
                Group = group,
                Notes = [.. notes[row.GetInt64(0)]],
                Snoozed = [.. snoozes[row.GetInt64(0)]],
                ToldAt = notices.GetValueOrDefault(row.GetInt64(0)),
            },
            trainer,
            group,
            client,
            DayCard.Of(date),
            today);
    }

    private SeenClient ToClient(SqliteDataReader row, IEnumerable<SeenDay> days, Fact.Paused? pause) => new(
        row.GetInt64(0),
        row.IsDBNull(1) ? "" : rowProtectors.Name.Decrypted(row.GetFieldValue<byte[]>(1)) ?? "",
        Columns.Moment(row.GetInt64(2)),
        (ConsentLevel)row.GetInt64(3),
        Columns.Date(row.GetString(4)),
        [.. days],
        row.GetInt64(5) == 1,
        pause is not null,
        pause?.Until)
    {
        IsHandled = row.GetInt64(6) == 1,
    };

    private (long Person, SnoozedFlag Flag) ToSnooze(SqliteDataReader row)
    {
        var words = rowProtectors.Flag.Decrypted(row.GetFieldValue<byte[]>(1))!.Split(' ');
        return (row.GetInt64(0), new SnoozedFlag(Columns.Word<FlagKind>(words[0]), FlagSeverity.Read(words[1])));
    }

    private (long Person, SeenNote Note) ToNote(SqliteDataReader row) => (
        row.GetInt64(0),
        new SeenNote(Columns.Date(row.GetString(1)), rowProtectors.NoteForTrainer.Decrypted(row.GetFieldValue<byte[]>(2))!));

    private (long Person, SeenDay Day) ToDay(SqliteDataReader row) => (row.GetInt64(0), new SeenDay(
        Columns.Date(row.GetString(2)),
        Columns.Word<Decision>(row.GetString(3)),
        row.GetInt64(4) == 1,
        Columns.Moment(row.GetInt64(5)),
        row.IsDBNull(6)
            ? null
            : StoredMorningForTrainer.Read(rowProtectors.ForTrainer.Unprotect(row.GetFieldValue<byte[]>(6))).UpTo((ConsentLevel)row.GetInt64(1))));

    // Its reason is left where it lies.
    private (long Person, Fact.Paused Pause) ToPause(SqliteDataReader row) => (
        row.GetInt64(0),
        (Fact.Paused)StoredFact.Read(FactKind.Pause, Columns.Date(row.GetString(1)), rowProtectors.DatedFact.Unprotect(row.GetFieldValue<byte[]>(2))));
}
