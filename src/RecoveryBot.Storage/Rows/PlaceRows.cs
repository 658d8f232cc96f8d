using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Storage.Encryption;

namespace RecoveryBot.Storage.Rows;

/// <summary>Channels, and what is shown in them. One is known only as long as something is.</summary>
internal sealed class PlaceRows(SqliteConnection connection, IDataProtector names)
{
    private readonly Statement _add = new(
        connection,
        """
        INSERT INTO place (platform, chat_id, thread_id, guild_id, title) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT DO UPDATE SET guild_id = excluded.guild_id, title = excluded.title, closed_since = NULL, closed_why = NULL
        RETURNING id
        """,
        parameters: 5);

    private readonly Statement _free = new(
        connection, "DELETE FROM binding WHERE party_id = $1 AND (purpose = $2 OR place_id = $3)", parameters: 3);

    private readonly Statement _bind = new(
        connection,
        "INSERT INTO binding (party_id, place_id, purpose, by_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        parameters: 4);

    private readonly Statement _unbind = new(
        connection, "DELETE FROM binding WHERE party_id = $1 AND place_id = $2", parameters: 2);

    private readonly Statement _leave = new(connection, "DELETE FROM binding WHERE party_id = $1", parameters: 1);

    private readonly Statement _retitle = new(connection, "UPDATE place SET title = $2 WHERE id = $1", parameters: 2);

    private readonly Statement _lookAfter = new(
        connection,
        """
        UPDATE binding SET by_id = $3
        WHERE party_id = $1 AND place_id = $2 AND EXISTS (SELECT 1 FROM party WHERE id = $3 AND kind = 'Person')
        """,
        parameters: 3);

    // A name is given for one channel of one group: with that gone it counts no more, whatever is bound there later.
    private readonly Statement _forget = new(
        connection, "DELETE FROM place WHERE id NOT IN (SELECT place_id FROM binding)", parameters: 0);

    private readonly Statement _open = new(
        connection,
        "SELECT platform, chat_id, NULLIF(thread_id, '') FROM place WHERE id = $1 AND closed_since IS NULL",
        parameters: 1);

    public void Bind(long party, GroupChange.Bind bind)
    {
        var place = (long)_add.Value(
            bind.Place.Platform, bind.Place.Id, bind.Place.Thread ?? "", bind.Guild, names.Encrypted(bind.Title))!;
        if (bind.Purpose != PlacePurpose.Shared)
        {
            _free.Run(party, Columns.Of(bind.Purpose), place);
        }

        _bind.Run(party, place, Columns.Of(bind.Purpose), bind.By);
        _forget.Run();
    }

    public void Retitle(long place, string title) => _retitle.Run(place, names.Encrypted(title));

    public void LookAfter(long party, long place, long person) => _lookAfter.Run(party, place, person);

    public void Unbind(long party, long place)
    {
        _unbind.Run(party, place);
        _forget.Run();
    }

    public void Leave(long party)
    {
        _leave.Run(party);
        _forget.Run();
    }

    public Place? Open(long place) => _open.First(
        row => Place.Channel(row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2)), place);
}
