using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Storage.Encryption;

namespace RecoveryBot.Storage.Rows;

/// <summary>Who belongs where, as one connection sees it.</summary>
internal sealed class Directory(SqliteConnection connection, IDataProtector names) : IDirectory
{
    // Asked with every morning that is decided.
    private readonly Statement _groupsOf = new(
        connection,
        """
        SELECT group_id, name, role, since
        FROM member JOIN party ON party.id = group_id WHERE person_id = $1 ORDER BY since, group_id, role
        """,
        parameters: 1);

    public string? NameOf(long party) => names.Decrypted(connection.QuerySingleOrDefault<byte[]?>(
        "SELECT name FROM party WHERE id = @party", new { party }));

    public IReadOnlyList<Membership> GroupsOf(long person) => _groupsOf.All(
        row => new Membership(
            row.GetInt64(0),
            row.IsDBNull(1) ? "" : names.Decrypted(row.GetFieldValue<byte[]>(1)) ?? "",
            Columns.Word<Role>(row.GetString(2)),
            Columns.Moment(row.GetInt64(3))),
        person);

    public IReadOnlyList<Member> MembersOf(long group) => connection.Query<MemberRow>(
        """
        SELECT person_id AS Person, name AS Name, role AS Role, since AS Since, loudness AS Loudness
        FROM member JOIN party ON party.id = person_id WHERE group_id = @group
        ORDER BY CASE role WHEN 'Owner' THEN 0 WHEN 'Trainer' THEN 1 ELSE 2 END, since, person_id
        """,
        new { group }).AsList().ConvertAll(row => row.ToMember(names));

    public IReadOnlyList<BoundPlace> PlacesOf(long party) => Places("binding.party_id = @party", new { party });

    public IReadOnlyList<BoundPlace> At(Place place) => Places(
        "(platform, chat_id, thread_id) = (@Platform, @Id, @thread)", new { place.Platform, place.Id, thread = place.Thread ?? "" });

    public IReadOnlyList<TrainerConsent> ConsentsOf(long person) => connection.Query<ConsentRow>(
        """
        SELECT group_id AS GroupId, trainer_id AS Trainer, level AS Level, since AS Since
        FROM share WHERE person_id = @person ORDER BY group_id, trainer_id
        """,
        new { person }).AsList().ConvertAll(row => row.ToConsent());

    public IReadOnlyList<long> NamedIn(long person) => connection.Query<long>(
        "SELECT place_id FROM named WHERE person_id = @person ORDER BY place_id", new { person }).AsList();

    public long? CountedIn(long person) => connection.QuerySingleOrDefault<long?>(
        "SELECT community_id FROM counted WHERE person_id = @person", new { person });

    public FoundInvite? Invite(byte[] codeHash, Instant now) => connection.QuerySingleOrDefault<InviteRow>(
        """
        SELECT group_id AS GroupId, name AS Name, role AS Role, by_id AS By
        FROM invite JOIN party ON party.id = group_id
        WHERE code_hash = @hash AND until > @now AND (uses_left IS NULL OR uses_left > 0)
        """,
        new { hash = codeHash, now = Columns.Of(now) })?.ToInvite(names);

    private List<BoundPlace> Places(string condition, object values) => connection.Query<PlaceRow>(
        $"""
        SELECT place.id AS Id, platform AS Platform, chat_id AS ChatId, thread_id AS ThreadId, title AS Title,
            party_id AS Party, purpose AS Purpose, by_id AS By, closed_since AS ClosedSince
        FROM binding JOIN place ON place.id = place_id WHERE {condition} ORDER BY place.id, party_id
        """,
        values).AsList().ConvertAll(row => row.ToPlace(names));

    private sealed record MemberRow(long Person, byte[]? Name, string Role, long Since, string? Loudness)
    {
        public Member ToMember(IDataProtector names) =>
            new(Person, names.Decrypted(Name) ?? "", Columns.Word<Role>(Role), Columns.Moment(Since))
            {
                Loudness = Loudness is null ? Conversations.Parties.Loudness.Daily : Columns.Word<Loudness>(Loudness),
            };
    }

    private sealed record ConsentRow(long GroupId, long Trainer, long Level, string Since)
    {
        public TrainerConsent ToConsent() => new(GroupId, Trainer, (ConsentLevel)Level, Columns.Date(Since));
    }

    private sealed record InviteRow(long GroupId, byte[]? Name, string Role, long? By)
    {
        public FoundInvite ToInvite(IDataProtector names) =>
            new(GroupId, names.Decrypted(Name) ?? "", Columns.Word<Role>(Role), By);
    }

    private sealed record PlaceRow(
        long Id,
        string Platform,
        string ChatId,
        string ThreadId,
        byte[]? Title,
        long Party,
        string Purpose,
        long? By,
        long? ClosedSince)
    {
        public BoundPlace ToPlace(IDataProtector names) => new(
            Id,
            Place.Channel(Platform, ChatId, ThreadId.Length == 0 ? null : ThreadId),
            names.Decrypted(Title),
            Party,
            Columns.Word<PlacePurpose>(Purpose),
            By,
            ClosedSince is not null);
    }
}
