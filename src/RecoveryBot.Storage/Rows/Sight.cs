using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Groups.Charts;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

/// <summary>What people let others see, as one connection sees it. What they do not is left where it lies.</summary>
internal sealed class Sight(SqliteConnection connection, RowProtectors rowProtectors) : ISight
{
    private readonly TrainerSight _all = new(connection, rowProtectors, TrainerSight.All);

    private readonly TrainerSight _one = new(connection, rowProtectors, TrainerSight.One);

    // Who is in several groups of a trainer is seen as far as the furthest of their yeses goes.
    private readonly Statement _groupOf = new(
        connection,
        "SELECT group_id FROM sight WHERE trainer_id = $1 AND person_id = $2 ORDER BY level DESC, since, group_id LIMIT 1",
        parameters: 2);

    private readonly Statement _clients = new(
        connection,
        """
        WITH yes AS MATERIALIZED (
            SELECT named.person_id, MAX(purpose = 'Summary') AS in_summary, MAX(purpose = 'Trainers') AS in_trainers
            FROM binding JOIN named USING (place_id) WHERE binding.party_id = $1 AND named.since <= $2
            GROUP BY named.person_id)
        SELECT member.person_id, CASE WHEN yes.person_id IS NOT NULL THEN party.name END, member.since,
            COALESCE(in_summary, 0), COALESCE(in_trainers, 0), decision = 'TrainAsPlanned', CASE WHEN in_trainers THEN decision END,
            EXISTS (SELECT 1 FROM card WHERE card.party_id = member.person_id AND card = $3)
                AND NOT EXISTS (SELECT 1 FROM dated_fact AS pause
                    WHERE (pause.person_id, pause.date, pause.kind, pause.superseded) = (member.person_id, $2, 'Pause', 0))
        FROM member JOIN party ON party.id = member.person_id
            LEFT JOIN yes ON yes.person_id = member.person_id
            LEFT JOIN check_in ON check_in.person_id = member.person_id AND check_in.date = $2 AND superseded = 0
        WHERE member.group_id = $1 AND role = 'Client' ORDER BY member.since, member.person_id
        """,
        parameters: 3);

    // The day of the yes is left out of later days: it may have come after that day's numbers, in which its answer is counted.
    private readonly Statement _days = new(
        connection,
        """
        SELECT named.person_id, date, CASE WHEN purpose = 'Trainers' OR decision = 'TrainAsPlanned' THEN decision END
        FROM binding JOIN named USING (place_id)
            JOIN member ON (member.group_id, member.person_id, member.role) = (binding.party_id, named.person_id, 'Client')
            JOIN check_in ON check_in.person_id = named.person_id AND date BETWEEN $3 AND $4 AND superseded = 0
        WHERE binding.party_id = $1 AND purpose = $2 AND (date > named.since OR date = $4 AND named.since <= $4)
        """,
        parameters: 4);

    private readonly Statement _numbers = new(
        connection, "SELECT numbers FROM shown_numbers WHERE group_id = $1 AND date = $2", parameters: 2);

    public IReadOnlyList<ChannelClient> ClientsOn(long group, LocalDate date) =>
        _clients.All(ToClient, group, Columns.Of(date), DayCard.Of(date));

    public ILookup<long, ChannelDay> DaysIn(long group, PlacePurpose channel, LocalDate date) =>
        _days.All(ToDay, group, Columns.Of(channel), Columns.Of(date.PlusDays(1 - GroupDays.DaysShown)), Columns.Of(date))
            .ToLookup(row => row.Person, row => row.Day);

    public IReadOnlyList<SeenClient> ClientsOf(long trainer, long group, LocalDate date) =>
        _all.ClientsOf(trainer, group, client: null, date, reasonsFrom: date.PlusDays(-1));

    public SeenClient? ClientOf(long trainer, long client, LocalDate date) =>
        _groupOf.Value(trainer, client) is long group
        && _one.ClientsOf(trainer, group, client, date, reasonsFrom: date.PlusDays(-SeenClient.DaysShown)) is [var seen]
            ? seen
            : null;

    public ShownNumbers? NumbersOf(long group, LocalDate date) => _numbers.First(
        row => StoredNumbers.Read(rowProtectors.ShownNumbers.Unprotect(row.GetFieldValue<byte[]>(0))), group, Columns.Of(date));

    private ChannelClient ToClient(SqliteDataReader row) => new(
        row.GetInt64(0),
        row.IsDBNull(1) ? null : rowProtectors.Name.Decrypted(row.GetFieldValue<byte[]>(1)),
        Columns.Moment(row.GetInt64(2)),
        [.. NamedIn(inSummary: row.GetInt64(3) == 1, inTrainers: row.GetInt64(4) == 1)],
        row.IsDBNull(5) ? null : row.GetInt64(5) == 1,
        row.IsDBNull(6) ? null : Columns.Word<Decision>(row.GetString(6)),
        row.GetInt64(7) == 1);

    private static (long Person, ChannelDay Day) ToDay(SqliteDataReader row) => (row.GetInt64(0), new ChannelDay(
        Columns.Date(row.GetString(1)),
        row.IsDBNull(2) ? SummaryBucket.Easier : SummaryBuckets.Of(Columns.Word<Decision>(row.GetString(2)))));

    private static IEnumerable<PlacePurpose> NamedIn(bool inSummary, bool inTrainers)
    {
        if (inSummary)
        {
            yield return PlacePurpose.Summary;
        }

        if (inTrainers)
        {
            yield return PlacePurpose.Trainers;
        }
    }
}
