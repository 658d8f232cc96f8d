using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Storage.Sealing;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

/// <summary>What people let others see, as one connection sees it. What they do not is left where it lies.</summary>
internal sealed class Sight(SqliteConnection connection, Seals seals) : ISight
{
    private readonly Statement _numbers = new(
        connection, "SELECT numbers FROM shown_numbers WHERE group_id = $1 AND date = $2", parameters: 2);

    public IReadOnlyList<ChannelClient> ClientsOn(long group, LocalDate date) => connection.Query<ClientRow>(
        """
        WITH yes AS MATERIALIZED (
            SELECT named.person_id, MAX(purpose = 'Summary') AS in_summary, MAX(purpose = 'Trainers') AS in_trainers
            FROM binding JOIN named USING (place_id) WHERE binding.party_id = @group AND named.since <= @date
            GROUP BY named.person_id)
        SELECT member.person_id AS Person, CASE WHEN yes.person_id IS NOT NULL THEN party.name END AS Name, member.since AS Since,
            COALESCE(in_summary, 0) AS InSummary, COALESCE(in_trainers, 0) AS InTrainers,
            decision = 'TrainAsPlanned' AS IsAsPlanned, CASE WHEN in_trainers THEN decision END AS Decision,
            EXISTS (SELECT 1 FROM card WHERE card.party_id = member.person_id AND card = @card)
                AND NOT EXISTS (SELECT 1 FROM dated_fact AS pause
                    WHERE (pause.person_id, pause.date, pause.kind, pause.superseded) = (member.person_id, @date, 'Pause', 0))
                AS WasAsked
        FROM member JOIN party ON party.id = member.person_id
            LEFT JOIN yes ON yes.person_id = member.person_id
            LEFT JOIN check_in ON (check_in.person_id, check_in.date, superseded) = (member.person_id, @date, 0)
        WHERE member.group_id = @group AND role = 'Client' ORDER BY member.since, member.person_id
        """,
        new { group, date = Columns.Of(date), card = DayCard.Of(date) }).AsList().ConvertAll(row => row.ToClient(seals));

    public ShownNumbers? NumbersOf(long group, LocalDate date) => _numbers.First(
        row => StoredNumbers.Read(seals.ShownNumbers.Unprotect(row.GetFieldValue<byte[]>(0))), group, Columns.Of(date));

    private sealed record ClientRow(
        long Person, byte[]? Name, long Since, long InSummary, long InTrainers, long? IsAsPlanned, string? Decision, long WasAsked)
    {
        public ChannelClient ToClient(Seals seals) => new(
            Person,
            seals.Name.Opened(Name),
            Columns.Moment(Since),
            [.. NamedIn()],
            IsAsPlanned is { } asPlanned ? asPlanned == 1 : null,
            Decision is null ? null : Columns.Word<Decision>(Decision),
            WasAsked == 1);

        private IEnumerable<PlacePurpose> NamedIn()
        {
            if (InSummary == 1)
            {
                yield return PlacePurpose.Summary;
            }

            if (InTrainers == 1)
            {
                yield return PlacePurpose.Trainers;
            }
        }
    }
}
