using NodaTime;
using RecoveryBot.Application.AccountLinking;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Application.Turns;

/// <summary>What a person's turn may look at, read only as far as it does.</summary>
internal sealed class TurnContexts(IFormIds formIds, IOneTimeCodes codes)
{
    private readonly AccountLinks _connections = new(codes);

    /// <param name="here">The chat in which the person is answered.</param>
    /// <param name="known">Null for a stranger.</param>
    /// <param name="update">Null for the clock and other parties.</param>
    public TurnContext Of(IUnitOfWork unitOfWork, Place here, KnownPerson? known, InboundUpdate? update, Instant now)
    {
        var facts = new Lazy<IReadOnlyList<Fact.Dated>>(
            () => known is null ? [] : unitOfWork.Facts.Read(known.Id, HistoryBuilder.ReachFrom(now)), LazyThreadSafetyMode.None);
        var history = new Lazy<History>(() => ReadHistory(unitOfWork, known, facts, now), LazyThreadSafetyMode.None);
        var context = new TurnContext(known?.State, now, history, formIds.Next())
        {
            Facts = facts,
            Me = known?.Id,
            Actor = update?.Actor,
            Origin = update?.Origin,
            OriginTitle = update?.OriginTitle,
            StartLink = update?.StartLink,
            RightsIn = place => update?.RightsIn(place),
            Directory = update is null ? unitOfWork.Directory : new GuardedDirectory(unitOfWork, here, now),
            Looks = new Lazy<IReadOnlyList<LookedAt>>(() => known is null ? [] : unitOfWork.Audit.Of(known.Id), LazyThreadSafetyMode.None),
            Community = community => unitOfWork.Communities.Find(community)?.State,
            NewInviteCode = new(codes.NextInvite, LazyThreadSafetyMode.None),
        };
        return _connections.Seen(context, unitOfWork, here, known);
    }

    private static History ReadHistory(IUnitOfWork unitOfWork, KnownPerson? known, Lazy<IReadOnlyList<Fact.Dated>> facts, Instant now)
    {
        if (known is null)
        {
            return History.Empty;
        }

        var history = unitOfWork.CheckIns.Read(known.Id, HistoryBuilder.ReachFrom(now)).With(facts.Value);
        return history with
        {
            OpenReferralSince = Referral.StillOpen(history.OpenReferralSince, known.State?.Client?.Profile),
        };
    }
}
