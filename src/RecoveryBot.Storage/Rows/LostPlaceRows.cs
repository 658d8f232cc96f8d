using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Storage.Rows;

/// <summary>What becomes of a channel that is closed to us, opened again, or another by now.</summary>
internal sealed class LostPlaceRows(SqliteConnection connection) : IPlaces
{
    private readonly Statement _close = new(
        connection,
        """
        UPDATE place SET closed_since = $5, closed_why = $6
        WHERE platform = $1 AND chat_id = $2 AND (thread_id = $3 OR $4) AND closed_since IS NULL RETURNING id
        """,
        parameters: 6);

    private readonly Statement _open = new(
        connection,
        """
        UPDATE place SET closed_since = NULL, closed_why = NULL
        WHERE platform = $1 AND chat_id = $2 AND (thread_id = $3 OR $4) AND closed_since IS NOT NULL
        """,
        parameters: 4);

    private readonly Statement _boundTo = new(connection, "SELECT party_id FROM binding WHERE place_id = $1 ORDER BY party_id", parameters: 1);

    private readonly Statement _isTaken = new(
        connection, "SELECT 1 FROM place WHERE platform = $1 AND chat_id = $2 AND thread_id = $3", parameters: 3);

    private readonly Statement _moveChat = new(
        connection, "UPDATE OR IGNORE place SET chat_id = $3 WHERE platform = $1 AND chat_id = $2 RETURNING id", parameters: 3);

    private readonly Statement _moveTopic = new(
        connection, "UPDATE place SET thread_id = $4 WHERE platform = $1 AND chat_id = $2 AND thread_id = $3 RETURNING id", parameters: 4);

    public IReadOnlyList<BoundTo> Close(Place place, bool withTopics, Instant at, string why) => BoundTo(_close.All(
        row => row.GetInt64(0), place.Platform, place.Id, place.Thread ?? "", Columns.Of(withTopics), Columns.Of(at), why));

    public void Open(Place place, bool withTopics) => _open.Run(place.Platform, place.Id, place.Thread ?? "", Columns.Of(withTopics));

    public IReadOnlyList<BoundTo> Move(Place from, Place to, Instant at)
    {
        if (from.Id != to.Id)
        {
            var moved = BoundTo(_moveChat.All(row => row.GetInt64(0), from.Platform, from.Id, to.Id));
            Close(from, withTopics: true, at, "its new place is known already");
            return moved;
        }

        if (_isTaken.Value(to.Platform, to.Id, to.Thread ?? "") is not null)
        {
            Close(from, withTopics: false, at, "its new place shows somebody else");
            return [];
        }

        return BoundTo(_moveTopic.All(row => row.GetInt64(0), from.Platform, from.Id, from.Thread ?? "", to.Thread ?? ""));
    }

    private List<BoundTo> BoundTo(IReadOnlyList<long> places) =>
        [.. places.SelectMany(place => _boundTo.All(row => row.GetInt64(0), place).Select(party => new BoundTo(party, place)))];
}
