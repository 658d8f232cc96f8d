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
internal sealed class TrainerSight(SqliteConnection connection, RowProtectors rowProtectors)
{
    private readonly Statement _clients = new(
        connection,
        """
        SELECT sight.person_id, party.name, member.since, sight.level, sight.since,
            EXISTS (SELECT 1 FROM card WHERE card.party_id = sight.person_id AND card = $3)
        FROM sight JOIN party ON party.id = sight.person_id
            JOIN member ON member.group_id = $2 AND member.person_id = sight.person_id AND member.role = 'Client'
        WHERE sight.trainer_id = $1 AND sight.group_id = $2 ORDER BY member.since, sight.person_id
        """,
        parameters: 3);

    // Of earlier days the decision is enough.
    private readonly Statement _days = new(
        connection,
        """
        SELECT sight.person_id, sight.level, date, decision, displaced, decided_at, CASE WHEN date >= $5 THEN for_trainer END
        FROM sight JOIN check_in ON check_in.person_id = sight.person_id
            AND date BETWEEN MAX($4, sight.since) AND $3 AND superseded = 0
        WHERE sight.trainer_id = $1 AND sight.group_id = $2 ORDER BY date
        """,
        parameters: 5);

    // SQLite takes the other columns of a MAX from its row.
    private readonly Statement _pauses = new(
        connection,
        """
        SELECT sight.person_id, MAX(fact.date), fact.content
        FROM sight JOIN dated_fact AS fact ON fact.person_id = sight.person_id
            AND kind = 'Pause' AND superseded = 0 AND date <= $3
        WHERE sight.trainer_id = $1 AND sight.group_id = $2 GROUP BY sight.person_id
        """,
        parameters: 3);

    public IReadOnlyList<SeenClient> ClientsOf(long trainer, long group, LocalDate date)
    {
        var today = Columns.Of(date);
        var days = _days.All(
            ToDay, trainer, group, today, Columns.Of(date.PlusDays(-SeenClient.DaysBack)), Columns.Of(date.PlusDays(-1)))
            .ToLookup(row => row.Person, row => row.Day);
        var pauses = _pauses.All(ToPause, trainer, group, today)
            .Where(row => row.Pause.Until is not { } until || date < until)
            .ToDictionary(row => row.Person, row => row.Pause);
        return _clients.All(
            row => ToClient(row, days[row.GetInt64(0)], pauses.GetValueOrDefault(row.GetInt64(0))), trainer, group, DayCard.Of(date));
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
        pause?.Until);

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
