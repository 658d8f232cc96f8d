using NodaTime;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Keeping;

internal static class FactKeeping
{
    /// <summary>Keeps a fact where its kind belongs.</summary>
    public static void Keep(this IWriting writing, long person, Fact fact, Instant at)
    {
        switch (fact)
        {
            case Fact.CheckInDecided decided:
                writing.CheckIns.Keep(person, decided, Referral.IsOpenedBy(decided), at);
                break;
            case Fact.Dated dated:
                writing.Facts.Keep(person, dated, at);
                break;
            default:
                throw new InvalidOperationException($"Nowhere to keep {fact.GetType().Name}.");
        }
    }
}
