using NodaTime;
using RecoveryBot.Application.AccountLinking;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Turns;

/// <summary>
/// The directory for somebody who may be guessing codes: once too many were wrong, in their chat or in all, none is looked up
/// for an hour, and the right one is answered as a wrong one is.
/// </summary>
/// <param name="here">The chat in which they are answered.</param>
internal sealed class GuardedDirectory(IUnitOfWork unitOfWork, Place here, Instant now) : IDirectory
{
    private const int MostInAll = 100;

    private readonly IDirectory _all = unitOfWork.Directory;

    /// <summary>A code was looked up that is none.</summary>
    public bool HasMissed { get; private set; }

    public FoundInvite? Invite(byte[] codeHash, Instant at)
    {
        var since = now - AccountLinks.WrongCounts;
        if (unitOfWork.Codes.WrongSince(here, since).Count >= AccountLinks.MostWrong || unitOfWork.Codes.CountWrongSince(since) >= MostInAll)
        {
            return null;
        }

        var found = _all.Invite(codeHash, at);
        HasMissed |= found is null;
        return found;
    }

    public string? NameOf(long party) => _all.NameOf(party);

    public IReadOnlyList<Membership> GroupsOf(long person) => _all.GroupsOf(person);

    public IReadOnlyList<Member> MembersOf(long group) => _all.MembersOf(group);

    public IReadOnlyList<BoundPlace> PlacesOf(long party) => _all.PlacesOf(party);

    public IReadOnlyList<BoundPlace> At(Place place) => _all.At(place);

    public IReadOnlyList<TrainerConsent> ConsentsOf(long person) => _all.ConsentsOf(person);

    public IReadOnlyList<long> NamedIn(long person) => _all.NamedIn(person);

    public long? CountedIn(long person) => _all.CountedIn(person);
}
