using NodaTime;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Persistence;

/// <summary>Knows in which table a fact is kept.</summary>
internal static class FactStore
{
    /// <summary>Keeps a fact where its kind belongs.</summary>
    public static void Keep(this IUnitOfWork unitOfWork, long person, Fact fact, Instant at)
    {
        switch (fact)
        {
            case Fact.CheckInDecided decided:
                unitOfWork.CheckIns.Keep(person, decided, Referral.IsOpenedBy(decided), at);
                break;
            case Fact.Dated dated:
                unitOfWork.Facts.Keep(person, dated, at);
                break;
            default:
                throw new InvalidOperationException($"Nowhere to keep {fact.GetType().Name}.");
        }
    }
}
