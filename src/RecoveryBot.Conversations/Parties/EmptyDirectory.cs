using NodaTime;

namespace RecoveryBot.Conversations.Parties;

/// <summary>Where nobody belongs anywhere.</summary>
public sealed class EmptyDirectory : IDirectory
{
    public static readonly EmptyDirectory Instance = new();

    private EmptyDirectory()
    {
    }

    public string? NameOf(long party) => null;

    public IReadOnlyList<Membership> GroupsOf(long person) => [];

    public IReadOnlyList<Member> MembersOf(long group) => [];

    public IReadOnlyList<BoundPlace> PlacesOf(long party) => [];

    public IReadOnlyList<BoundPlace> At(Place place) => [];

    public IReadOnlyList<TrainerConsent> ConsentsOf(long person) => [];

    public IReadOnlyList<long> NamedIn(long person) => [];

    public long? CountedIn(long person) => null;

    public FoundInvite? Invite(byte[] codeHash, Instant now) => null;
}
