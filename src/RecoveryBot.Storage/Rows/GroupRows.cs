using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

internal sealed class GroupRows(SqliteConnection connection, RowProtectors rowProtectors, StoredState codec, WalTruncation walTruncation) : IGroups
{
    private readonly IDataProtector _protector = rowProtectors.GroupState;
    private readonly MemberRows _members = new(connection);
    private readonly InviteRows _invites = new(connection);
    private readonly PlaceRows _places = new(connection, rowProtectors.Name);
    private readonly NumberRows _numbers = new(connection, rowProtectors.ShownNumbers);

    private readonly Statement _add = new(
        connection, "INSERT INTO party (kind, state, name, changed_at) VALUES ('Group', $1, $2, $3) RETURNING id", parameters: 3);

    private readonly Statement _save = new(
        connection, "UPDATE party SET state = $2, name = $3, changed_at = $4 WHERE id = $1", parameters: 4);

    private readonly Statement _erase = new(connection, "DELETE FROM party WHERE id = $1 AND kind = 'Group'", parameters: 1);

    public static KnownGroup? Find(SqliteConnection connection, IDataProtector protector, StoredState codec, long group) =>
        connection.QuerySingleOrDefault<byte[]?>("SELECT state FROM party WHERE id = @group AND kind = 'Group'", new { group }) is { } state
            ? new KnownGroup(group, codec.ReadGroup(protector.Unprotect(state)))
            : null;

    public KnownGroup? Find(long group) => Find(connection, _protector, codec, group);

    public long Found(GroupState state, long owner, Instant at)
    {
        var group = (long)_add.Value(Encrypted(state), rowProtectors.Name.Encrypted(state.Name), Columns.Of(at))!;
        _members.Add(group, owner, Role.Owner, at);
        return group;
    }

    public void Save(long group, GroupState state, Instant at) =>
        _save.Run(group, Encrypted(state), rowProtectors.Name.Encrypted(state.Name), Columns.Of(at));

    public void Change(long group, GroupChange change, Instant at)
    {
        switch (change)
        {
            case GroupChange.Admit(var person, var role):
                _members.Add(group, person, role, at);
                break;
            case GroupChange.Dismiss(var person, var role):
                _members.Remove(group, person, role);
                break;
            case GroupChange.HandOver(var from, var to):
                _members.HandOver(group, from, to, at);
                break;
            case GroupChange.OfferInvite invite:
                _invites.Add(group, invite);
                break;
            case GroupChange.UseInvite(var code):
                _invites.Use(code);
                break;
            case GroupChange.StopInvite(var code):
                _invites.Stop(group, code);
                break;
            case GroupChange.Bind bind:
                _places.Bind(group, bind);
                break;
            case GroupChange.Unbind(var place):
                _places.Unbind(group, place);
                break;
            case GroupChange.SetLoudness(var trainer, var loudness):
                _members.SetLoudness(group, trainer, loudness);
                break;
            case GroupChange.ShowNumbers(var date, var numbers):
                _numbers.Keep(group, date, numbers);
                break;
            default:
                throw new InvalidOperationException($"No group knows {change.GetType().Name}.");
        }
    }

    // What belongs to the group's row goes with it.
    public void Close(long group)
    {
        _places.Leave(group);
        _erase.Run(group);
        walTruncation.LeaveRows();
    }

    public Place? OpenPlace(long placeId) => _places.Open(placeId);

    public int ForgetInvites(Instant until, int atMost) => _invites.Forget(until, atMost);

    private byte[] Encrypted(GroupState state) => _protector.Protect(codec.WriteGroup(state));
}
