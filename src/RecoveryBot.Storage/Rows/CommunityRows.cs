using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Communities;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

internal sealed class CommunityRows(SqliteConnection connection, RowProtectors rowProtectors, StoredState codec, WalTruncation walTruncation) : ICommunities
{
    private readonly IDataProtector _protector = rowProtectors.CommunityState;
    private readonly PlaceRows _places = new(connection, rowProtectors.Name);
    private readonly PostRows _posts = new(connection, rowProtectors.Post);

    // A press reads it, so it is prepared.
    private readonly Statement _find = new(
        connection, "SELECT state FROM party WHERE id = $1 AND kind = 'Community'", parameters: 1);

    private readonly Statement _add = new(
        connection, "INSERT INTO party (kind, state, changed_at) VALUES ('Community', $1, $2) RETURNING id", parameters: 2);

    private readonly Statement _save = new(
        connection, "UPDATE party SET state = $2, changed_at = $3 WHERE id = $1 AND kind = 'Community'", parameters: 3);

    private readonly Statement _erase = new(connection, "DELETE FROM party WHERE id = $1 AND kind = 'Community'", parameters: 1);

    public ICommunityPosts Posts => _posts;

    public static KnownCommunity? Find(SqliteConnection connection, IDataProtector protector, StoredState codec, long community) =>
        connection.QuerySingleOrDefault<byte[]?>("SELECT state FROM party WHERE id = @community AND kind = 'Community'", new { community }) is { } state
            ? new KnownCommunity(community, codec.ReadCommunity(protector.Unprotect(state)))
            : null;

    public KnownCommunity? Find(long community) => _find.First(
        row => new KnownCommunity(community, codec.ReadCommunity(_protector.Unprotect(row.GetFieldValue<byte[]>(0)))), community);

    public long Found(CommunityFounding founding, long by, Instant at)
    {
        var community = (long)_add.Value(Encrypted(founding.State), Columns.Of(at))!;
        _places.Bind(community, new GroupChange.Bind(founding.Place, founding.Title, Guild: null, PlacePurpose.Shared, by));
        return community;
    }

    public void Save(long community, CommunityState state, Instant at)
    {
        _save.Run(community, Encrypted(state), Columns.Of(at));

        // A week's salt is not to be found once the week is over.
        walTruncation.Leave();
    }

    public void Change(long community, CommunityChange change)
    {
        switch (change)
        {
            case CommunityChange.KeepPost post:
                _posts.Keep(community, post);
                break;
            case CommunityChange.TakePart part:
                _posts.TakePart(community, part);
                break;
            case CommunityChange.KeepRecap recap:
                _posts.Keep(community, recap);
                break;
            case CommunityChange.ForgetWeek(var monday):
                _posts.Forget(community, monday);
                walTruncation.Leave();
                break;
            case CommunityChange.Retitle(var place, var title):
                _places.Retitle(place, title);
                break;
            case CommunityChange.LookAfter(var place, var person):
                _places.LookAfter(community, place, person);
                break;
            default:
                throw new InvalidOperationException($"No community knows {change.GetType().Name}.");
        }
    }

    // What belongs to the community's row goes with it.
    public void Close(long community)
    {
        _places.Leave(community);
        _erase.Run(community);
        walTruncation.Leave();
    }

    private byte[] Encrypted(CommunityState state) => _protector.Protect(codec.WriteCommunity(state));
}
